import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import type { PlainData, Reason } from '../../engine/rule.ts';
import { TextError } from '../../engine/text-error.ts';
import { phrase } from '../../phrases/language.ts';
import { errnoOf } from './tree.ts';
import { interruptibly } from './unfinished.ts';

export type ReadResult =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: Reason; readonly code: string };

/** OpenClaw itself rejects an include above 2 MB; no file that is read as text comes near this. */
export const TEXT_LIMIT = 32 * 1024 * 1024;

const NO_FILE = phrase('problem.no-regular-file');

/**
 * Opens neither a FIFO nor a link that replaces the file in the meantime, and keeps the access time
 * where the kernel allows it.
 */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const O_NOATIME = (constants as { O_NOATIME?: number }).O_NOATIME ?? 0;

/**
 * Reads a regular file, at most `limit` bytes. Never throws, never blocks, never follows a link in
 * the last component.
 * @param accept checks the opened file; if it returns false, nothing is read
 */
export function readFile(
  path: string,
  limit = TEXT_LIMIT,
  accept: (stats: Stats) => boolean = () => true,
): ReadResult {
  return withFile(path, (fd, stats) => {
    const { size } = stats;
    if (!accept(stats)) return failure('EPERM', phrase('problem.not-trusted'));
    if (size > limit) {
      const largest = `${Math.floor(limit / 1024)} KiB`;
      return failure('EFBIG', phrase('problem.larger', { size: largest }));
    }
    return { ok: true, bytes: readAt(fd, 0, size) };
  });
}

/** Reads up to `length` bytes from `position` (from the end where it is negative) of a file of any size. */
export function readPart(
  path: string,
  position: number,
  length: number,
  accept: (stats: Stats) => boolean = () => true,
): ReadResult {
  return withFile(path, (fd, stats) => {
    const { size } = stats;
    if (!accept(stats)) return failure('EPERM', phrase('problem.not-trusted'));
    const start = position < 0 ? Math.max(0, size + position) : position;
    return { ok: true, bytes: readAt(fd, start, Math.max(0, Math.min(length, size - start))) };
  });
}

/** Reads a regular file as UTF-8 text, without its byte order mark. */
export function readText(
  path: string,
  limit = TEXT_LIMIT,
): { ok: true; text: string } | Extract<ReadResult, { ok: false }> {
  const result = readFile(path, limit);
  if (!result.ok) return result;
  return { ok: true, text: result.bytes.toString('utf8').replace(/^\uFEFF/, '') };
}

const PIECE = 1024 * 1024;
/**
 * The largest file that is read to its end. A sparse file of terabytes takes no space on the disk,
 * but days to read.
 */
export const LARGEST = 64 * 1024 ** 3;

/**
 * The bytes of a regular file of up to {@link LARGEST}, piece by piece: as many as it has when it
 * is opened. A piece is only valid until the next one is requested.
 * @param isLinkFree refuses a link anywhere in the path, also one that is put there in the meantime
 * @throws what the file system throws, and {@link Unreadable}
 */
export function* pieces(path: string, { isLinkFree = false } = {}): Generator<Buffer, void> {
  const fd = isLinkFree ? openLinkFree(path) : openToRead(path);
  try {
    yield* piecesOfOpen(fd);
  } finally {
    closeSync(fd);
  }
}

/** {@link pieces} of an open file, which stays open. */
function* piecesOfOpen(fd: number): Generator<Buffer, void> {
  const stats = fstatSync(fd);
  if (!stats.isFile()) throw new Unreadable(NO_FILE);
  if (stats.size > LARGEST) throw tooLarge();
  const buffer = Buffer.alloc(Math.min(PIECE, stats.size));
  for (let done = 0; done < stats.size; ) {
    const count = readSync(fd, buffer, 0, Math.min(PIECE, stats.size - done), done);
    if (count === 0) return;
    yield buffer.subarray(0, count);
    done += count;
  }
}

/** The SHA-256 of a file of up to {@link LARGEST}, in hexadecimal digits. @throws like {@link pieces} */
export function hashOfFile(path: string, options?: { readonly isLinkFree?: boolean }): string {
  return hashOfPieces(pieces(path, options));
}

/** {@link hashOfFile} for files that may be large. Signals are handled meanwhile. */
export async function hashOfFileSlowly(path: string): Promise<string> {
  return hashOfStream(interruptibly(pieces(path)));
}

/** {@link hashOfFileSlowly} of an open file, which stays open. */
export async function hashOfOpen(fd: number): Promise<string> {
  return hashOfStream(interruptibly(piecesOfOpen(fd)));
}

function hashOfPieces(pieces: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

async function hashOfStream(pieces: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** Something that must not be read. The message says why. */
export class Unreadable extends TextError<PlainData> {
  override readonly name = 'Unreadable';
}

/** The error for a file with more than {@link LARGEST} bytes. */
export function tooLarge(): Unreadable {
  return new Unreadable(phrase('problem.it-is-larger', { size: `${LARGEST / 1024 ** 3} GiB` }));
}

/** Why a file cannot be read. */
export function whyUnread(error: unknown): Reason {
  return error instanceof Unreadable
    ? error.reason
    : phrase('problem.code', { code: errnoOf(error) });
}

/**
 * Opens a file for reading. No part of the path may be a link, also none that was put there in the
 * meantime.
 * @throws what the file system throws, and {@link Unreadable}
 */
export function openLinkFree(path: string): number {
  const fd = openToRead(path);
  if (realPathOf(fd, path) === path) return fd;
  closeSync(fd);
  throw new Unreadable(phrase('problem.link-to-it'));
}

function realPathOf(fd: number, path: string): string {
  return process.platform === 'linux' ? readlinkSync(`/proc/self/fd/${fd}`) : realpathSync(path);
}

function withFile(path: string, use: (fd: number, stats: Stats) => ReadResult): ReadResult {
  let fd: number | undefined;
  try {
    fd = openToRead(path);
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new Unreadable(NO_FILE);
    return use(fd, stats);
  } catch (error) {
    if (error instanceof Unreadable) return failure('EINVAL', phrase('problem.not-regular'));
    const code = errnoOf(error);
    return failure(
      code,
      code === 'ELOOP' ? phrase('problem.link') : phrase('problem.code', { code }),
    );
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/**
 * Opens a file or a directory for reading, without following a link and without blocking. Never
 * opens a device, because that can start it: a watchdog, for instance, then restarts the machine.
 * @throws what the file system throws, and {@link Unreadable}
 */
export function openToRead(path: string): number {
  const seen = lstatSync(path, { throwIfNoEntry: false });
  if (seen && !seen.isFile() && !seen.isDirectory() && !seen.isSymbolicLink()) {
    throw new Unreadable(NO_FILE);
  }
  try {
    return openSync(path, FLAGS | O_NOATIME);
  } catch (error) {
    // Only the owner may open a file without changing its access time.
    if (errnoOf(error) !== 'EPERM' || O_NOATIME === 0) throw error;
    return openSync(path, FLAGS);
  }
}

function readAt(fd: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = readSync(fd, bytes, done, length - done, position + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

function failure(code: string, reason: Reason): ReadResult {
  return { ok: false, code, reason };
}
