import { dirname } from 'node:path';
import { type Home, isInside } from '../host/home.ts';
import { type Entry, lookAt } from './tree.ts';

/**
 * True where another user than the owner can read a file: its mode allows it, and every directory
 * above it up to the home, including the home, can be entered. A file of mode 0644 in a home of
 * mode 0700 can be read by nobody else. The group does not count where it is the home's own group,
 * which on most systems has no other member. Directories above the home are assumed to be open, as
 * they usually are.
 * @param path absolute on this machine
 */
export function isReadableByOthers(path: string, home: Home): boolean {
  if (process.platform === 'win32') return false;
  const file = lookAt(path);
  if (file === undefined) return false;
  const above = directoriesAbove(path, home);
  if ((file.mode & 0o004) !== 0 && above.every((each) => (each.mode & 0o001) !== 0)) return true;
  if ((file.mode & 0o040) === 0 || file.gid === home.gid) return false;
  return above.every((each) => lets(each, file.gid));
}

/**
 * The directories above a path, up to and including the home. Outside the home, up to the root of
 * the file system.
 */
export function pathsAbove(path: string, home: Home): string[] {
  const paths: string[] = [];
  const isHome = isInside(path, home.here);
  for (let at = path; ; ) {
    const parent = dirname(at);
    if (parent === at || (isHome && at === home.here)) return paths;
    paths.push(parent);
    at = parent;
  }
}

function lets(directory: Entry, gid: number): boolean {
  return (directory.mode & (directory.gid === gid ? 0o010 : 0o001)) !== 0;
}

function directoriesAbove(path: string, home: Home): Entry[] {
  return pathsAbove(path, home)
    .map((each) => lookAt(each))
    .filter((entry) => entry !== undefined);
}
