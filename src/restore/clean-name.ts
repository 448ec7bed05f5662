import type { Reason } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';

const LONGEST_NAME = 255;
/** In bytes. */
export const LONGEST_PATH = 4000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** The path for a name in an archive, or why it has none. */
export type CleanName =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Turns a name in an archive into a path below its root: `./a//b/` is `a/b`, and the empty path is
 * the root. Refuses a name that leads out, or that no ordinary program writes.
 */
export function cleanName(name: string): CleanName {
  if (/^(?:[\\/]|[A-Za-z]:)/.test(name)) return refused(phrase('not-taken.absolute-name'));
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return refused(phrase('not-taken.name-outside'));
  if (name.includes('\\')) return refused(phrase('not-taken.backslash'));
  if (CONTROL.test(name)) return refused(phrase('not-taken.control-character'));
  if (name.includes('\uFFFD')) return refused(phrase('not-taken.no-utf8'));
  const isLong = segments.some((segment) => Buffer.byteLength(segment) > LONGEST_NAME);
  if (isLong || Buffer.byteLength(name) > LONGEST_PATH) {
    return refused(phrase('not-taken.long-name'));
  }
  return { ok: true, path: segments.join('/') };
}

function refused(reason: Reason): CleanName {
  return { ok: false, reason };
}
