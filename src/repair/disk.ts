import {
  type BigIntStats,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  lchownSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { errnoOf } from '../install/files/tree.ts';
import { keepExtended, type Like } from './extended-attributes.ts';
import { HAS_PROC, O_PATH } from './proc.ts';
import { CHANGED, StepRefused } from './step-refused.ts';

/** A time stamp in whole microseconds since 1970, which is as exact as Node can set it. */
export type Micros = bigint;

/** A file or directory, identified independently of its name. */
export interface Thing {
  /** Device and inode. */
  readonly node: string;
  /** The most hard links that a file may have. With more, it may belong to somebody else. */
  readonly nlink?: number;
}

/**
 * Every call that changes something on the disk, and nothing else: the only place of this program
 * that writes into an install. Each call is one step that can fail, so that a test can make each
 * one fail. No call follows a link in the last component of a path.
 */
export interface Disk {
  makeDirectory(path: string, mode: number): void;
  /** Creates a file that must not exist, accessible to its user only. */
  create(path: string): number;
  openToAppend(path: string): number;
  write(fd: number, bytes: Uint8Array): void;
  sync(fd: number): void;
  close(fd: number): void;
  changeModeOf(fd: number, mode: number): void;
  changeOwnerOf(fd: number, uid: number, gid: number): void;
  changeTimeOf(fd: number, time: Micros): void;
  /** Gives an open file the extended attributes and the access list of another file. */
  keepExtendedOf(fd: number, like: Like): void;
  /** @param thing what must be at the path when it is opened; what was opened is then changed */
  changeMode(path: string, mode: number, thing?: Thing): void;
  changeOwner(path: string, uid: number, gid: number, thing?: Thing): void;
  changeTime(path: string, time: Micros): void;
  makeLink(path: string, target: string): void;
  /** Creates a hard link, whose name must not exist. */
  addName(path: string, name: string): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  removeDirectory(path: string): void;
  /** Syncs the names in a directory to the disk. */
  syncDirectory(path: string): void;
}

const {
  O_APPEND,
  O_CREAT,
  O_EXCL,
  O_NOFOLLOW = 0,
  O_RDONLY,
  O_WRONLY,
  O_DIRECTORY = 0,
} = constants;

export const realDisk: Disk = {
  makeDirectory: (path, mode) => {
    mkdirSync(path, { mode });
  },
  create: (path) => openSync(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600),
  openToAppend: (path) => openSync(path, O_CREAT | O_APPEND | O_WRONLY | O_NOFOLLOW, 0o600),
  write: writeAll,
  sync: fsyncSync,
  close: closeSync,
  changeModeOf: (fd, mode) =>
    ofHeld(
      fd,
      () => fchmodSync(fd, mode),
      (path) => chmodSync(path, mode),
    ),
  changeOwnerOf: (fd, uid, gid) =>
    ofHeld(
      fd,
      () => fchownSync(fd, uid, gid),
      (path) => chownSync(path, uid, gid),
    ),
  changeTimeOf: (fd, time) =>
    ofHeld(
      fd,
      () => futimesSync(fd, seconds(time), seconds(time)),
      (path) => utimesSync(path, seconds(time), seconds(time)),
    ),
  keepExtendedOf: (fd, like) => keepExtended(like, fd),
  changeMode,
  changeOwner,
  changeTime: (path, time) => lutimesSync(path, seconds(time), seconds(time)),
  makeLink: (path, target) => symlinkSync(target, path),
  addName: linkSync,
  rename: renameSync,
  unlink: unlinkSync,
  removeDirectory: rmdirSync,
  syncDirectory,
};

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

/**
 * Something that was opened without permission to read it can only be changed through the kernel's
 * path to it.
 */
function ofHeld(fd: number, change: () => void, changeByPath: (path: string) => void): void {
  try {
    change();
  } catch (error) {
    if (!HAS_PROC || errnoOf(error) !== 'EBADF') throw error;
    changeByPath(`/proc/self/fd/${fd}`);
  }
}

/**
 * Half a microsecond is added, because Node truncates what a floating-point number cannot
 * represent.
 */
function seconds(time: Micros): number {
  return Number(time / 1_000_000n) + (Number(time % 1_000_000n) + 0.5) / 1e6;
}

/** chmod follows links, so it gets a path to what was opened without following one. */
function changeMode(path: string, mode: number, thing?: Thing): void {
  opened(path, (fd) => {
    if (expectThing(fd, thing).isSymbolicLink()) throw new Error('a link');
    if (HAS_PROC) chmodSync(`/proc/self/fd/${fd}`, mode);
    else fchmodSync(fd, mode);
  });
}

function changeOwner(path: string, uid: number, gid: number, thing?: Thing): void {
  if (!HAS_PROC) {
    // A link, or a file that may not be read, cannot be opened on this platform.
    lchownSync(path, uid, gid);
    return;
  }
  opened(path, (fd) => {
    expectThing(fd, thing);
    // This path leads to exactly what was opened, even if that is a link.
    chownSync(`/proc/self/fd/${fd}`, uid, gid);
  });
}

function opened(path: string, use: (fd: number) => void): void {
  const fd = openSync(path, HAS_PROC ? O_PATH | O_NOFOLLOW : O_RDONLY | O_NOFOLLOW | nonBlocking());
  try {
    use(fd);
  } finally {
    closeSync(fd);
  }
}

function expectThing(fd: number, thing: Thing | undefined): BigIntStats {
  const stats = fstatSync(fd, { bigint: true });
  if (thing === undefined) return stats;
  const isMore = !stats.isDirectory() && stats.nlink > BigInt(thing.nlink ?? 1);
  if (`${stats.dev}:${stats.ino}` !== thing.node || isMore) throw new StepRefused(CHANGED);
  return stats;
}

function nonBlocking(): number {
  return constants.O_NONBLOCK ?? 0;
}

function syncDirectory(path: string): void {
  // Windows cannot open or sync a directory.
  if (process.platform === 'win32') return;
  const fd = openSync(path, O_RDONLY | O_DIRECTORY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
