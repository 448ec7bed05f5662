import type { Reason } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';

/** One entry of a Git index: a file that the next commit will hold. */
export interface IndexEntry {
  /** Relative to the work tree, with `/`. */
  readonly path: string;
  readonly size: number;
}

export type GitIndex =
  | { readonly ok: true; readonly entries: readonly IndexEntry[] }
  | { readonly ok: false; readonly reason: Reason };

const HEADER = 12;
/** Times, device, inode, mode and owner come before the size; the object name follows it. */
const SIZE_OFFSET = 36;
const OBJECT_OFFSET = 40;
const EXTENDED = 0x4000;

/**
 * The entries of a Git index (versions 2 to 4, gitformat-index). Never throws.
 * @param hashBytes 20, or 32 in a repository with the object format sha256
 */
export function parseGitIndex(bytes: Buffer, hashBytes: number): GitIndex {
  if (bytes.length < HEADER || bytes.toString('latin1', 0, 4) !== 'DIRC') return broken();
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) {
    return { ok: false, reason: phrase('problem.git-version', { version }) };
  }
  return readEntries(bytes, version, hashBytes);
}

function readEntries(bytes: Buffer, version: number, hashBytes: number): GitIndex {
  const count = bytes.readUInt32BE(8);
  const entries: IndexEntry[] = [];
  let offset = HEADER;
  let path = '';
  while (entries.length < count) {
    const flags = offset + OBJECT_OFFSET + hashBytes;
    if (flags + 2 > bytes.length) return broken();
    const isExtended = version > 2 && (bytes.readUInt16BE(flags) & EXTENDED) !== 0;
    const name = flags + (isExtended ? 4 : 2);
    const read = version === 4 ? compressed(bytes, name, path) : plain(bytes, name);
    if (read === undefined) return broken();
    path = read.path;
    entries.push({ path, size: bytes.readUInt32BE(offset + SIZE_OFFSET) });
    offset = version === 4 ? read.end : offset + padded(read.end - 1 - offset);
  }
  return { ok: true, entries };
}

/**
 * A name is followed by one to eight zero bytes, so that each entry is a multiple of eight bytes.
 */
function padded(length: number): number {
  return (length + 8) & ~7;
}

function plain(bytes: Buffer, start: number): { path: string; end: number } | undefined {
  const zero = bytes.indexOf(0, start);
  if (zero < 0) return undefined;
  return { path: bytes.toString('utf8', start, zero), end: zero + 1 };
}

/**
 * In version 4, each name says how many bytes to remove from the end of the previous name, and what
 * to append.
 */
function compressed(
  bytes: Buffer,
  start: number,
  previous: string,
): { path: string; end: number } | undefined {
  let at = start;
  let byte = bytes[at];
  if (byte === undefined) return undefined;
  let drop = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = bytes[at];
    if (byte === undefined || drop > bytes.length) return undefined;
    drop = ((drop + 1) << 7) | (byte & 0x7f);
  }
  const rest = plain(bytes, at + 1);
  const kept = Buffer.from(previous);
  if (rest === undefined || drop > kept.length) return undefined;
  return { path: kept.toString('utf8', 0, kept.length - drop) + rest.path, end: rest.end };
}

function broken(): GitIndex {
  return { ok: false, reason: phrase('problem.git-index') };
}
