import type { ReportPlace } from './report.ts';

/**
 * The path of a file in the checkout, with `/`, as code hosts use it.
 * @returns undefined for a file outside, which is not in the repository
 */
export function inCheckout(path: string, checkout: readonly string[]): string | undefined {
  const slashed = toSlashes(path);
  for (const root of checkout.map(toSlashes)) {
    const directory = root.endsWith('/') ? root : `${root}/`;
    if (slashed.startsWith(directory)) return slashed.slice(directory.length);
  }
  return undefined;
}

/** Windows paths have a drive; a backslash in any other path is a part of a name. */
function toSlashes(path: string): string {
  return /^(?:[A-Za-z]:|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
}

/** A relative or absolute path as a URI reference. */
export function toUri(path: string): string {
  const slashed = toSlashes(path);
  const encoded = slashed.split('/').map(encodeSegment).join('/');
  if (encoded.startsWith('//')) return `file:${encoded}`;
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

/** A URI cannot contain half of a surrogate pair. */
function encodeSegment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}

/** `path:line:column (key)`, as far as they are known. */
export function placeText({ path, line, column, keyPath }: ReportPlace): string {
  const position = [path, line, column].filter((part) => part !== null).join(':');
  return keyPath === null ? position : `${position} (${keyPath})`;
}
