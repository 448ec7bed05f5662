import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';

/** True for a path that glob(7) reads as a pattern. */
export function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

/**
 * The files of a directory that match a pattern, by name; hidden ones only where the pattern begins
 * with a dot.
 * @param pattern a name in which `*`, `?` and `[a-z]` mean the same as in a shell
 */
export function filesMatching(directory: string, pattern: string): string[] {
  const parts = partsOf(pattern);
  return namesIn(directory)
    .filter((name) => pattern.startsWith('.') || !name.startsWith('.'))
    .filter((name) => fits([...name], parts))
    .map((name) => join(directory, name));
}

/** Any number of characters, or a test for one character. */
type Part = '*' | ((character: string) => boolean);

function partsOf(pattern: string): Part[] {
  return [...pattern.matchAll(/\[([!^]?)(\]?[^\]]*)\]|./gsu)].map(([sign, not, set]): Part => {
    if (sign === '*') return '*';
    if (sign === '?') return () => true;
    if (set === undefined) return (character) => character === sign;
    return (character) => isInSet(character, set) === (not === '');
  });
}

function isInSet(character: string, set: string): boolean {
  return [...set.matchAll(/(.)-(.)|./gsu)].some(([one, from, to]) =>
    from === undefined || to === undefined
      ? character === one
      : from <= character && character <= to,
  );
}

/** Never backtracks beyond the last `*`, so that a hostile pattern takes no exponential time. */
function fits(name: readonly string[], parts: readonly Part[]): boolean {
  let part = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < name.length; ) {
    const wanted = parts[part];
    if (wanted === '*') {
      star = part;
      resume = at;
      part += 1;
    } else if (wanted?.(name[at] ?? '')) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      part = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === '*');
}
