import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readlinkSync } from 'node:fs';
import { inEnglish } from '../engine/texts.ts';
import { readFile } from '../install/files/read.ts';
import { errnoOf } from '../install/files/tree.ts';
import type { Micros } from './disk.ts';

/**
 * What is at a path, as far as a repair changes it and an undo restores it. Stored in the journal.
 */
export type State =
  | { readonly kind: 'absent' }
  | { readonly kind: 'other' }
  | (Attributes & { readonly kind: 'directory' })
  | (Attributes & { readonly kind: 'link'; readonly target: string })
  | FileState;

export interface FileState extends Attributes {
  readonly kind: 'file';
  readonly nlink: number;
  readonly size: number;
}

export interface Attributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Microseconds, as a decimal number. */
  readonly mtime: string;
  /** Device and inode: they identify the file itself, and not any file of that name. */
  readonly node: string;
}

export const ABSENT: State = { kind: 'absent' };

/**
 * Looks at a path without following a link. @throws what lstat throws, except where nothing is
 * there
 */
export function stateOf(path: string): State {
  try {
    return stateFrom(lstatSync(path, { bigint: true }), () => readlinkSync(path));
  } catch (error) {
    if (/^(?:ENOENT|ENOTDIR)$/.test(errnoOf(error))) return ABSENT;
    throw error;
  }
}

/**
 * Makes a state from the numbers of a file system.
 * @param targetOf returns the target of a link; called only for links
 */
export function stateFrom(stats: BigIntStats, targetOf: () => string): State {
  const attributes = {
    mode: Number(stats.mode & 0o7777n),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    mtime: String(stats.mtimeNs / 1000n),
    node: `${stats.dev}:${stats.ino}`,
  };
  if (stats.isDirectory()) return { kind: 'directory', ...attributes };
  if (stats.isSymbolicLink()) return { kind: 'link', ...attributes, target: targetOf() };
  if (!stats.isFile()) return { kind: 'other' };
  return { kind: 'file', ...attributes, nlink: Number(stats.nlink), size: Number(stats.size) };
}

/** The time of a state, which stores it as a string because JSON has no numbers that large. */
export function timeOf(state: { readonly mtime: string }): Micros {
  return BigInt(state.mtime);
}

/** The device and inode of what is there, if anything. */
export function nodeOf(state: State): string | undefined {
  return 'node' in state ? state.node : undefined;
}

/** The bytes of a regular file. @throws Error with the reason where it cannot be read */
export function bytesOf(path: string): Buffer {
  const result = readFile(path);
  if (!result.ok) throw new Error(inEnglish(result.reason));
  return result.bytes;
}

/** The SHA-256 of bytes, in hexadecimal digits, as the journal stores it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
