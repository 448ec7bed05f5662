import { mayChange } from './current-user.ts';
import type { Disk } from './disk.ts';
import { stateOf } from './path-state.ts';

/** The time of what is at a path, or undefined where nothing is. @throws what lstat throws */
export function modifiedAt(path: string): string | undefined {
  const state = stateOf(path);
  return 'mtime' in state ? state.mtime : undefined;
}

/** A directory's time changes with the names in it; ours are not what its owner would want to see there. */
export function bringDirectoryTimeBack(disk: Disk, path: string, time: string | undefined): void {
  const now = stateOf(path);
  if (time === undefined || now.kind !== 'directory' || now.mtime === time) return;
  if (mayChange(now.uid)) disk.changeTime(path, BigInt(time));
}

/** Keeps a directory's time in mind. @returns what brings it back */
export function rememberedTime(disk: Disk, path: string): () => void {
  const time = modifiedAt(path);
  return () => bringDirectoryTimeBack(disk, path, time);
}

/** Changes names in directories, makes that durable, and brings the directories' times back. */
export function keepingTimes(disk: Disk, directories: readonly string[], change: () => void): void {
  const before = directories.map((path) => ({ path, bringBack: rememberedTime(disk, path) }));
  change();
  for (const { path, bringBack } of before) {
    disk.syncDirectory(path);
    bringBack();
  }
}
