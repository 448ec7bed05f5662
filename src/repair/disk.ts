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

/** A time stamp in whole microseconds since 1970: what the platform's calls can set. */
export type Micros = bigint;

/** A file or directory, whatever its name is by now. */
export interface Thing {
  /** Device and inode. */
  readonly node: string;
  /** How many names a file may have: by a further one it may be somebody else's. */
  readonly nlink?: number;
}

/**
 * Every call that changes something on disk, and nothing else: the only place of this program that writes
 * into an install. Each call is one step that can fail, so that a test can make each one fail.
 * None follows a link in the last component of a path.
 */
export interface Disk {
  makeDirectory(path: string, mode: number): void;
  /** Makes a file that must not be there, for its user only. */
  create(path: string): number;
  openToAppend(path: string): number;
  write(fd: number, bytes: Uint8Array): void;
  sync(fd: number): void;
  close(fd: number): void;
  changeModeOf(fd: number, mode: number): void;
  changeOwnerOf(fd: number, uid: number, gid: number): void;
  changeTimeOf(fd: number, time: Micros): void;
  /** Gives an open file the extended attributes and the access list of another one. */
  keepExtendedOf(fd: number, like: Like): void;
  /** @param thing what has to be there when it is opened: what is opened is what is changed */
  changeMode(path: string, mode: number, thing?: Thing): void;
  changeOwner(path: string, uid: number, gid: number, thing?: Thing): void;
  changeTime(path: string, time: Micros): void;
  makeLink(path: string, target: string): void;
  /** Gives a file a second name, which must not be there. */
  addName(path: string, name: string): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  removeDirectory(path: string): void;
  /** Makes the names in a directory durable. */
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

/** What is held without a right to read it is only reached by the kernel's own path to it. */
function ofHeld(fd: number, change: () => void, changeByPath: (path: string) => void): void {
  try {
    change();
  } catch (error) {
    if (!HAS_PROC || errnoOf(error) !== 'EBADF') throw error;
    changeByPath(`/proc/self/fd/${fd}`);
  }
}

/** Half a microsecond on top: the platform's call cuts off what a floating-point number cannot hold. */
function seconds(time: Micros): number {
  return Number(time / 1_000_000n) + (Number(time % 1_000_000n) + 0.5) / 1e6;
}

/** chmod follows links: it gets what was opened without following one instead. */
function changeMode(path: string, mode: number, thing?: Thing): void {
  opened(path, (fd) => {
    if (expectThing(fd, thing).isSymbolicLink()) throw new Error('a link');
    if (HAS_PROC) chmodSync(`/proc/self/fd/${fd}`, mode);
    else fchmodSync(fd, mode);
  });
}

function changeOwner(path: string, uid: number, gid: number, thing?: Thing): void {
  if (!HAS_PROC) {
    // A link, or what may not be read, cannot be opened there.
    lchownSync(path, uid, gid);
    return;
  }
  opened(path, (fd) => {
    expectThing(fd, thing);
    // It leads to the very thing that was opened, and to no other one, also where that is a link.
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
  // Windows has no such thing, and opens no directory.
  if (process.platform === 'win32') return;
  const fd = openSync(path, O_RDONLY | O_DIRECTORY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
