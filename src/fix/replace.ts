import type { Disk, Micros } from './disk.ts';
import { type State, stateOf, timeOf } from './state.ts';

/** What a new file gets. */
export interface FileAttributes {
  readonly mode: number;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly time?: Micros;
}

/** Makes a file that nobody else can read before it has its mode, and that is on disk when this returns. */
export function makeFile(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  { mode, uid, gid, time }: FileAttributes,
): void {
  const fd = disk.create(path);
  try {
    disk.write(fd, bytes);
    const made = stateOf(path);
    if (uid !== undefined && gid !== undefined && differs(made, uid, gid)) {
      disk.changeOwnerOf(fd, uid, gid);
    }
    disk.changeModeOf(fd, mode);
    if (time !== undefined) disk.changeTimeOf(fd, time);
    disk.sync(fd);
  } finally {
    disk.close(fd);
  }
}

/** Makes a link with the owner and the time of the one it takes the place of. */
export function makeLink(disk: Disk, path: string, target: string, old: State): void {
  disk.makeLink(path, target);
  if (old.kind !== 'link') return;
  if (differs(stateOf(path), old.uid, old.gid)) disk.changeOwner(path, old.uid, old.gid);
  disk.changeTime(path, timeOf(old));
}

/** A directory's time changes with the names in it; ours are not what its owner would want to see there. */
export function bringDirectoryTimeBack(disk: Disk, path: string, time: string | undefined): void {
  const now = stateOf(path);
  if (time === undefined || now.kind !== 'directory' || now.mtime === time) return;
  const user = process.geteuid?.() ?? 0;
  if (user === 0 || user === now.uid) disk.changeTime(path, BigInt(time));
}

/** Changes names in directories, makes that durable, and brings the directories' times back. */
export function keepingTimes(disk: Disk, directories: readonly string[], change: () => void): void {
  const before = directories.map((path) => ({ path, state: stateOf(path) }));
  change();
  for (const { path, state } of before) {
    disk.syncDirectory(path);
    bringDirectoryTimeBack(disk, path, 'mtime' in state ? state.mtime : undefined);
  }
}

function differs(state: State, uid: number, gid: number): boolean {
  return 'uid' in state && (state.uid !== uid || state.gid !== gid);
}
