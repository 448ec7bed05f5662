import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { LARGEST, openToRead, Unreadable } from '../install/files/read.ts';
import { recordedAt } from '../install/files/recorded.ts';
import type { InstallRecord } from '../install/since-record.ts';

/** Makes what one digest is made with. */
export type NewDigest = () => Hash | Hmac;

/** How the digests of a record are made; undefined where it has none. */
export function digestOfRecord({
  digest,
  key,
}: Pick<InstallRecord, 'digest' | 'key'>): NewDigest | undefined {
  if (digest === 'sha256') return () => createHash('sha256');
  if (digest === 'none' || key === undefined) return undefined;
  const bytes = Buffer.from(key, 'hex');
  return () => createHmac('sha256', bytes);
}

/** A digest of a short text. */
export function digestOfText(text: string, newDigest: NewDigest): string {
  return newDigest().update(text).digest('hex').slice(0, 32);
}

const PIECE = 1024 * 1024;
const buffer = Buffer.allocUnsafe(PIECE);

export interface Digested {
  readonly digest: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Takes what is read. A piece is only valid until the next one. */
export type Taker = (piece: Buffer) => void;

/**
 * The digest of a regular file, as many bytes as it has when it is opened.
 * @throws what the file system throws, and Unreadable
 */
export function digestFile(path: string, newDigest: NewDigest): Digested {
  const digest = newDigest();
  const { size, mtimeMs } = readPieces(path, (piece) => digest.update(piece));
  return { digest: digest.digest('hex'), size, mtimeMs };
}

/**
 * Reads a regular file piece by piece, into one buffer for all files: most of them are small, and there are many.
 * @throws what the file system throws, and Unreadable
 */
export function readPieces(path: string, take: Taker): { size: number; mtimeMs: number } {
  const fd = openToRead(path);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new Unreadable('it is not a regular file');
    const { size } = stats;
    const mtimeMs = recordedAt(path)?.mtimeMs ?? stats.mtimeMs;
    if (size > LARGEST) throw new Unreadable(`it is larger than ${LARGEST / 1024 ** 3} GiB`);
    for (let done = 0; done < size; ) {
      const count = readSync(fd, buffer, 0, Math.min(PIECE, size - done), done);
      if (count === 0) break;
      take(buffer.subarray(0, count));
      done += count;
    }
    return { size, mtimeMs };
  } finally {
    closeSync(fd);
  }
}
