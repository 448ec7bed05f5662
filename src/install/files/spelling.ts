import { dirname, join } from 'node:path';
import { namesIn } from './names-in.ts';
import { LONGEST_PATH, lookAt } from './tree.ts';

/** The names in a directory. */
export type ListNames = (directory: string) => readonly string[];

/** True for two names that are the same on a Mac or on Windows. */
export function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/**
 * How two names differ that are the same on another system. A difference in accents is invisible to
 * a reader.
 */
export function differenceOf(a: string, b: string): 'accents' | 'case' {
  return a.normalize('NFC') === b.normalize('NFC') ? 'accents' : 'case';
}

/**
 * The existing path that a path would mean if case and Unicode normalisation did not matter.
 * Undefined where the path itself exists, and where no other path or several match.
 */
export function otherSpelling(path: string, list: ListNames = namesIn): string | undefined {
  if (path.length > LONGEST_PATH || lookAt(path) !== undefined) return undefined;
  const parent = dirname(path);
  if (parent === path) return undefined;
  const directory = lookAt(parent) === undefined ? otherSpelling(parent, list) : parent;
  if (directory === undefined) return undefined;
  const name = path.slice(parent.length).replace(/^[\\/]/, '');
  const names = list(directory);
  // A directory may be listed but not entered: then the entry exists, although it cannot be looked
  // at.
  if (directory === parent && names.includes(name)) return undefined;
  const similar = names.filter((one) => isSameName(one, name));
  return similar.length === 1 && similar[0] !== undefined ? join(directory, similar[0]) : undefined;
}

/** {@link namesIn}, but each directory is listed only once. */
export function rememberingNames(): ListNames {
  const known = new Map<string, readonly string[]>();
  return (directory) => {
    const names = known.get(directory) ?? namesIn(directory);
    known.set(directory, names);
    return names;
  };
}

function fold(name: string): string {
  return name.normalize('NFD').toLowerCase();
}
