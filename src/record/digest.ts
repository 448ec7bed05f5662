import { createHash, createHmac, type Hash, type Hmac, hash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { archivedAt } from '../install/files/archived-attributes.ts';
import { LARGEST, openToRead, tooLarge, Unreadable } from '../install/files/read.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';

/** Creates digests. */
export interface NewDigest {
  /** Starts a digest of several pieces. */
  (): Hash | Hmac;
  /**
   * The digest of a single piece of {@link readPieces}, in hexadecimal digits. For many small files
   * it takes a third of the time. It overwrites the piece.
   */
  readonly ofWhole: (piece: Buffer) => string;
}

/** How the digests of a record are made. Undefined for a record without digests. */
export function digestOfRecord({
  digest,
  key,
}: Pick<InstallRecord, 'digest' | 'key'>): NewDigest | undefined {
  if (digest === 'sha256') return SHA256;
  if (digest === 'none' || key === undefined) return undefined;
  const bytes = Buffer.from(key, 'hex');
  return Object.assign(() => createHmac('sha256', bytes), { ofWhole: keyed(bytes) });
}

/** Without a key. */
export const SHA256: NewDigest = Object.assign(() => createHash('sha256'), {
  ofWhole: (piece: Buffer) => hash('sha256', piece, 'hex'),
});

/** The block size of SHA-256. */
const BLOCK = 64;
const PIECE = 1024 * 1024;
/** The input buffer, with room for a block before it. */
const room = Buffer.allocUnsafe(BLOCK + PIECE);
const buffer = room.subarray(BLOCK);

/**
 * HMAC by RFC 2104 from two plain digests: Node would create an object for each HMAC, and there are
 * many.
 */
function keyed(key: Buffer): NewDigest['ofWhole'] {
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? createHash('sha256').update(key).digest() : key).copy(block);
  const inner = block.map((byte) => byte ^ 0x36);
  const outer = Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(32)]);
  return (piece) => {
    room.set(inner);
    hash('sha256', room.subarray(0, BLOCK + piece.length), 'buffer').copy(outer, BLOCK);
    return hash('sha256', outer, 'hex');
  };
}

/** A digest of a short text. */
export function digestOfText(text: string, newDigest: NewDigest): string {
  return newDigest().update(text).digest('hex').slice(0, 32);
}

export interface Digested {
  readonly digest: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Receives a piece, and whether it is the whole file. A piece is only valid until the next one. */
export type Taker = (piece: Buffer, isAll: boolean) => void;

/**
 * The digest of a regular file: of as many bytes as it has when it is opened.
 * @throws what the file system throws, and Unreadable
 */
export function digestFile(path: string, newDigest: NewDigest): Digested {
  let whole: string | undefined;
  let digest: Hash | Hmac | undefined;
  const { size, mtimeMs } = readPieces(path, (piece, isAll) => {
    if (isAll) whole = newDigest.ofWhole(piece);
    else digest = (digest ?? newDigest()).update(piece);
  });
  return { digest: whole ?? (digest ?? newDigest()).digest('hex'), size, mtimeMs };
}

/**
 * Reads a regular file piece by piece, with one buffer for all files, because most of them are
 * small and there are many.
 * @throws what the file system throws, and Unreadable
 */
export function readPieces(path: string, take: Taker): { size: number; mtimeMs: number } {
  const fd = openToRead(path);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new Unreadable(phrase('problem.no-regular-file'));
    const { size } = stats;
    const mtimeMs = archivedAt(path)?.mtimeMs ?? stats.mtimeMs;
    if (size > LARGEST) throw tooLarge();
    for (let done = 0; done < size; ) {
      const count = readSync(fd, buffer, 0, Math.min(PIECE, size - done), done);
      if (count === 0) break;
      take(buffer.subarray(0, count), count === size);
      done += count;
    }
    return { size, mtimeMs };
  } finally {
    closeSync(fd);
  }
}
