import { dirname, join } from 'node:path';
import type { Exposure } from '../backups.ts';
import { type Home, isInside } from '../home.ts';
import { syncedFolderOf } from '../synced.ts';
import { type Entry, lookAt } from '../tree.ts';

/**
 * What exposes a backup, by where it lies and by its modes.
 * @param path of the archive or directory: absolute on this machine
 * @param secretFiles the files that must not be read by others: the archive itself, or what is in the directory
 */
export function exposureOf(path: string, secretFiles: readonly string[], home: Home): Exposure[] {
  return [
    ...(secretFiles.some((file) => isReadableByOthers(file, home))
      ? (['readable-by-others'] as const)
      : []),
    ...(syncedFolderOf(path, home) ? (['synced-directory'] as const) : []),
    ...(isInGitWorkTree(path, home) ? (['git-work-tree'] as const) : []),
  ];
}

/**
 * True where somebody else than the owner can read a file: its mode lets them, and every directory
 * from it up to the home lets them pass, the home itself included. A file of mode 0644 in a home of
 * mode 0700 is read by nobody. The group counts only where it is not the home's own group, which on
 * most systems has no other member; what stands above the home is taken to be open, as it usually is.
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

function lets(directory: Entry, gid: number): boolean {
  return (directory.mode & (directory.gid === gid ? 0o010 : 0o001)) !== 0;
}

function isInGitWorkTree(path: string, home: Home): boolean {
  for (const directory of [path, ...pathsAbove(path, home)]) {
    if (lookAt(join(directory, '.git')) !== undefined) return true;
  }
  return false;
}

function directoriesAbove(path: string, home: Home): Entry[] {
  return pathsAbove(path, home)
    .map((each) => lookAt(each))
    .filter((entry) => entry !== undefined);
}

/** Up to the home, itself included; outside of it up to the root of the file system. */
function pathsAbove(path: string, home: Home): string[] {
  const paths: string[] = [];
  const isHome = isInside(path, home.here);
  for (let at = path; ; ) {
    const parent = dirname(at);
    if (parent === at || (isHome && at === home.here)) return paths;
    paths.push(parent);
    at = parent;
  }
}
