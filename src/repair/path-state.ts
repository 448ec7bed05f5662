import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readlinkSync } from 'node:fs';
import { inEnglish } from '../engine/texts.ts';
import { readFile } from '../install/files/read.ts';
import { errnoOf } from '../install/files/tree.ts';
import type { Micros } from './disk.ts';

/** What is at a path, as far as a repair changes it and an undo restores it. Goes into the journal. */
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
  /** Device and inode: the very thing, not one of the same name. */
  readonly node: string;
}

export const ABSENT: State = { kind: 'absent' };

/** Looks at a path without following a link. @throws what lstat throws, unless nothing is there */
export function stateOf(path: string): State {
  try {
    return stateFrom(lstatSync(path, { bigint: true }), () => readlinkSync(path));
  } catch (error) {
    if (/^(?:ENOENT|ENOTDIR)$/.test(errnoOf(error))) return ABSENT;
    throw error;
  }
}

/** What the numbers of a file system say. @param targetOf where it leads, asked of a link only */
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

/** The time of a state, which has it as digits: JSON has no numbers that large. */
export function timeOf(state: { readonly mtime: string }): Micros {
  return BigInt(state.mtime);
}

/** Which thing it is, where one is there. */
export function nodeOf(state: State): string | undefined {
  return 'node' in state ? state.node : undefined;
}

/** The bytes of a regular file. @throws Error with the reason where it cannot be read */
export function bytesOf(path: string): Buffer {
  const result = readFile(path);
  if (!result.ok) throw new Error(inEnglish(result.reason));
  return result.bytes;
}

/** The SHA-256 of bytes, in hexadecimal digits, as the journal has it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
