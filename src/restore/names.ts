const LONGEST_NAME = 255;
/** In bytes. */
export const LONGEST_PATH = 4000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** The path that a name in an archive stands for, or why it stands for none. */
export type CleanName =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Takes a name of an archive for a path below its root: `./a//b/` is `a/b`, and the empty path is the root.
 * A name that leads out, or that no careful program writes, is refused.
 */
export function cleanName(name: string): CleanName {
  if (/^(?:[\\/]|[A-Za-z]:)/.test(name)) return refused('an absolute name');
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return refused('a name that leads outside');
  if (name.includes('\\')) return refused('a backslash in the name');
  if (CONTROL.test(name)) return refused('a control character in the name');
  if (name.includes('\uFFFD')) return refused('a name that is not valid UTF-8');
  const isLong = segments.some((segment) => Buffer.byteLength(segment) > LONGEST_NAME);
  if (isLong || Buffer.byteLength(name) > LONGEST_PATH) return refused('a name that is too long');
  return { ok: true, path: segments.join('/') };
}

function refused(reason: string): CleanName {
  return { ok: false, reason };
}
