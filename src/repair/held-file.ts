import { closeSync, constants, fstatSync, openSync, readlinkSync } from 'node:fs';
import { hashOfOpen, openToRead } from '../install/files/read.ts';
import { errnoOf } from '../install/files/tree.ts';
import type { Disk, Micros } from './disk.ts';
import { type State, stateFrom, stateOf } from './path-state.ts';
import { HAS_PROC, O_PATH } from './proc.ts';
import { CHANGED_MEANWHILE, StepRefused } from './step-refused.ts';

const { O_NOFOLLOW = 0, O_RDONLY } = constants;
/** macOS: opens a link itself. */
const O_SYMLINK = (constants as { O_SYMLINK?: number }).O_SYMLINK;

/**
 * A file, directory or link that is held open, so that what is changed is what was looked at,
 * whatever its name is now.
 */
export interface Held {
  state(): State;
  /** The hash of a regular file. @throws Error where it cannot be read */
  hash(): Promise<string>;
  changeOwner(uid: number, gid: number): void;
  changeMode(mode: number): void;
  changeTime(time: Micros): void;
}

/**
 * Opens what is at a path, without following a link in its last component. Only a file, a directory
 * or a link is opened.
 * @returns what `use` returns; `use` gets undefined where none of these is there
 * @throws StepRefused where something else replaces it in the meantime, and what the file system
 * throws
 */
export async function holding<Result>(
  disk: Disk,
  path: string,
  use: (held: Held | undefined) => Promise<Result>,
): Promise<Result> {
  const seen = stateOf(path);
  if (!('mode' in seen)) return await use(undefined);
  const fd = open(path, seen.kind);
  try {
    const state = () => stateFrom(fstatSync(fd, { bigint: true }), () => readlinkSync(path));
    const now = state();
    if (!('node' in now) || now.node !== seen.node) throw new StepRefused(CHANGED_MEANWHILE);
    return await use({
      state,
      hash: () => hashOfOpen(fd),
      changeOwner: (uid, gid) => disk.changeOwnerOf(fd, uid, gid),
      changeMode: (mode) => disk.changeModeOf(fd, mode),
      changeTime: (time) => disk.changeTimeOf(fd, time),
    });
  } finally {
    closeSync(fd);
  }
}

function open(path: string, kind: State['kind']): number {
  if (kind === 'link') return openSync(path, linkFlags());
  try {
    return openToRead(path);
  } catch (error) {
    // The owner may change a file that nobody may read.
    if (!HAS_PROC || errnoOf(error) !== 'EACCES') throw error;
    return openSync(path, O_PATH | O_NOFOLLOW);
  }
}

function linkFlags(): number {
  return HAS_PROC ? O_PATH | O_NOFOLLOW : O_RDONLY | (O_SYMLINK ?? O_NOFOLLOW);
}
