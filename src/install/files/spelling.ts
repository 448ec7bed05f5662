import { dirname, join } from 'node:path';
import { namesIn } from './names-in.ts';
import { LONGEST_PATH, lookAt } from './tree.ts';

/** The names in a directory. */
export type ListNames = (directory: string) => readonly string[];

/** True for two names that a Mac or Windows takes for one. */
export function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** How two names differ that are the same on another system. A reader cannot see the first kind. */
export function differenceOf(a: string, b: string): 'accents' | 'case' {
  return a.normalize('NFC') === b.normalize('NFC') ? 'accents' : 'case';
}

/**
 * What a path would lead to where case and Unicode normalisation do not count. Undefined where the path itself is
 * there, where nothing has such a name, and where several things have.
 */
export function otherSpelling(path: string, list: ListNames = namesIn): string | undefined {
  if (path.length > LONGEST_PATH || lookAt(path) !== undefined) return undefined;
  const parent = dirname(path);
  if (parent === path) return undefined;
  const directory = lookAt(parent) === undefined ? otherSpelling(parent, list) : parent;
  if (directory === undefined) return undefined;
  const name = path.slice(parent.length).replace(/^[\\/]/, '');
  const names = list(directory);
  // In a directory that may be listed and not entered nothing can be looked at, and it is there all the same.
  if (directory === parent && names.includes(name)) return undefined;
  const similar = names.filter((one) => isSameName(one, name));
  return similar.length === 1 && similar[0] !== undefined ? join(directory, similar[0]) : undefined;
}

/** {@link namesIn}, which lists a directory once. */
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
