import { join } from 'node:path';
import { isReadableByOthers, pathsAbove } from '../files/readable.ts';
import { syncedFolderOf } from '../files/synced.ts';
import { lookAt } from '../files/tree.ts';
import type { Home } from '../host/home.ts';

/** What exposes a backup. */
export type Exposure = 'readable-by-others' | 'synced-directory' | 'git-work-tree';

/**
 * What exposes a backup: its place and its modes.
 * @param path of the archive or directory: absolute on this machine
 * @param secretFiles the files that others must not be able to read: the archive itself, or files
 * in the directory
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

function isInGitWorkTree(path: string, home: Home): boolean {
  for (const directory of [path, ...pathsAbove(path, home)]) {
    if (lookAt(join(directory, '.git')) !== undefined) return true;
  }
  return false;
}
