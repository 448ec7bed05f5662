import { mayGiveOwner } from './current-user.ts';
import type { Disk, Micros } from './disk.ts';
import type { Like } from './extended-attributes.ts';
import { type Attributes, type FileState, type State, stateOf, timeOf } from './path-state.ts';

/** The attributes of a new file. Without a mode, only its user may read and write it. */
export interface FileAttributes {
  readonly mode?: number;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly time?: Micros | undefined;
  /** The file that it replaces, whose extended attributes and access list it gets. */
  readonly like?: Like | undefined;
}

/** The attributes of a file that exists or existed. */
export function attributesOf({ mode, uid, gid, mtime }: Attributes): FileAttributes {
  return { mode, uid, gid, time: timeOf({ mtime }) };
}

/**
 * The attributes of a file that is replaced, including those that only the file itself has.
 * @param at where it is
 */
export function attributesOfReplaced(at: string, before: FileState): FileAttributes {
  const { node, mode } = before;
  return { ...attributesOf(before), like: { path: at, node, mode } };
}

/** Without the owner, where this user may not set it. */
export function giveable({ uid, gid, ...rest }: FileAttributes): FileAttributes {
  return mayGiveOwner() ? { ...rest, uid, gid } : rest;
}

/**
 * Creates a file that nobody else can read before it has its mode. It is on the disk when this
 * returns.
 */
export function makeFile(
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array>,
  attributes: FileAttributes = {},
): void {
  const fd = disk.create(path);
  try {
    for (const piece of pieces) disk.write(fd, piece);
    complete(disk, { fd, path }, attributes);
  } finally {
    disk.close(fd);
  }
}

/** {@link makeFile} for a stream. */
export async function makeFileOfStream(
  disk: Disk,
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  attributes: FileAttributes = {},
): Promise<void> {
  const fd = disk.create(path);
  try {
    for await (const piece of pieces) disk.write(fd, piece);
    complete(disk, { fd, path }, attributes);
  } finally {
    disk.close(fd);
  }
}

function complete(
  disk: Disk,
  { fd, path }: { readonly fd: number; readonly path: string },
  { mode, uid, gid, time, like }: FileAttributes,
): void {
  if (like !== undefined) disk.keepExtendedOf(fd, like);
  if (uid !== undefined && gid !== undefined && differs(stateOf(path), uid, gid)) {
    disk.changeOwnerOf(fd, uid, gid);
  }
  if (mode !== undefined) disk.changeModeOf(fd, mode);
  if (time !== undefined) disk.changeTimeOf(fd, time);
  disk.sync(fd);
}

/** Creates a link with the owner and the time of the one that it replaces. */
export function makeLink(disk: Disk, path: string, target: string, old: State): void {
  disk.makeLink(path, target);
  if (old.kind !== 'link') return;
  if (differs(stateOf(path), old.uid, old.gid)) disk.changeOwner(path, old.uid, old.gid);
  disk.changeTime(path, timeOf(old));
}

function differs(state: State, uid: number, gid: number): boolean {
  return 'uid' in state && (state.uid !== uid || state.gid !== gid);
}
