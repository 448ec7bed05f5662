import { mayChange } from './current-user.ts';
import type { Disk } from './disk.ts';
import { stateOf } from './path-state.ts';

/**
 * The modification time of a path, or undefined where nothing is there. @throws what lstat throws
 */
export function modifiedAt(path: string): string | undefined {
  const state = stateOf(path);
  return 'mtime' in state ? state.mtime : undefined;
}

/** Restores a directory's time. Our changes to its names should not be visible in it. */
export function bringDirectoryTimeBack(disk: Disk, path: string, time: string | undefined): void {
  const now = stateOf(path);
  if (time === undefined || now.kind !== 'directory' || now.mtime === time) return;
  if (mayChange(now.uid)) disk.changeTime(path, BigInt(time));
}

/**
 * Remembers a directory's time.
 * @returns a function that restores it
 */
export function rememberedTime(disk: Disk, path: string): () => void {
  const time = modifiedAt(path);
  return () => bringDirectoryTimeBack(disk, path, time);
}

/**
 * Changes names in directories, syncs the change to the disk, and restores the directories' times.
 */
export function keepingTimes(disk: Disk, directories: readonly string[], change: () => void): void {
  const before = directories.map((path) => ({ path, bringBack: rememberedTime(disk, path) }));
  change();
  for (const { path, bringBack } of before) {
    disk.syncDirectory(path);
    bringBack();
  }
}
