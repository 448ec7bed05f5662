import { closeSync, fstatSync, readSync } from 'node:fs';
import type { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { shellQuote } from '../engine/message.ts';
import { openLinkFree, Unreadable, whyUnread } from '../install/files/read.ts';
import { letSignalsIn } from '../install/files/unfinished.ts';
import { phrase } from '../phrases/language.ts';
import { ArchiveRefused } from './refused.ts';
import { onTheWay } from './unpack-command.ts';

export type Bytes = AsyncIterable<Buffer>;

const CHUNK = 256 * 1024;

/**
 * Reads a regular file of any size. It is opened once, so that nobody can replace it while it is
 * read.
 * @param path absolute, links resolved
 * @throws ArchiveRefused where it cannot be read
 */
export async function* bytesOfFile(path: string, name: string): AsyncGenerator<Buffer> {
  const fd = openArchiveFile(path, name);
  try {
    for (let piece = readNext(fd, name); piece.length > 0; piece = readNext(fd, name)) {
      yield piece;
      await letSignalsIn();
    }
  } finally {
    closeSync(fd);
  }
}

/** Opens a regular file whose path contains no link at that moment. @throws ArchiveRefused */
export function openArchiveFile(path: string, name: string): number {
  let fd: number | undefined;
  try {
    fd = openLinkFree(path);
    if (!fstatSync(fd).isFile()) throw new Unreadable(phrase('problem.not-regular'));
    return fd;
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    throw unread(error, name);
  }
}

function readNext(fd: number, name: string): Buffer {
  const piece = Buffer.alloc(CHUNK);
  try {
    return piece.subarray(0, readSync(fd, piece, 0, CHUNK, null));
  } catch (error) {
    throw unread(error, name);
  }
}

function unread(error: unknown, name: string): ArchiveRefused {
  return new ArchiveRefused(phrase('unread.path-for', { path: name, reason: whyUnread(error) }));
}

/** The first bytes of a stream, and the whole stream with these bytes at its start. */
export interface Peeked {
  readonly head: Buffer;
  readonly bytes: Bytes;
}

/** Reads at least `length` bytes ahead, or fewer where the stream ends earlier. */
export async function peek(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(Buffer.from(value));
    size += value.length;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* first;
    first.length = 0;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
    }
  }
  return { head: Buffer.concat(first), bytes: all() };
}

export class Counter {
  count = 0;

  async *of(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      this.count += piece.length;
      yield piece;
    }
  }
}

type MakeStream = (options: { readonly chunkSize: number }) => Transform;

/** Makes a zstd decompressor. Undefined before Node 22.15. */
function zstd(): MakeStream | undefined {
  // Node releases without it could not load this module if an import named it.
  const zlib: object = process.getBuiltinModule('node:zlib');
  return (zlib as { createZstdDecompress?: MakeStream }).createZstdDecompress;
}

/** Makes the decompressor for a format. @throws ArchiveRefused where this Node has none */
export function unpackerFor(
  format: 'gzip' | 'zstd',
  { name, reader }: { readonly name: string; readonly reader: string | undefined },
): Transform {
  if (format === 'gzip') return createGunzip({ chunkSize: CHUNK });
  const make = zstd();
  if (make) return make({ chunkSize: CHUNK });
  const { isPiped, command } = onTheWay(`zstd -dc ${shellQuote(name)}`, reader);
  const { node } = process.versions;
  throw new ArchiveRefused(
    phrase(isPiped ? 'archive.zstd' : 'archive.zstd-file', { name, node, command }),
  );
}

/** A compressed stream is damaged or cut. */
export class StreamFailed extends Error {
  override readonly name = 'StreamFailed';

  /** @param taken how many bytes went in before the piece that failed */
  constructor(
    override readonly cause: unknown,
    readonly taken: number,
  ) {
    super('the stream failed');
  }
}

/**
 * Writes bytes into a stream, and passes what comes out to `use`. Nothing comes out of the piece in
 * which the stream fails.
 * @throws what `use` throws, what the bytes throw, and StreamFailed
 */
export async function pumped(
  bytes: AsyncIterable<Uint8Array>,
  stream: Transform,
  use: (piece: Buffer) => void,
): Promise<void> {
  let failure: unknown;
  const failed = new Promise<void>((resolve) => {
    stream.on('error', (error) => {
      failure ??= error;
      resolve();
    });
  });
  const ended = new Promise<void>((resolve) => stream.on('end', resolve));
  stream.on('data', (piece: Buffer) => {
    try {
      if (failure === undefined) use(piece);
    } catch (error) {
      stream.destroy(error as Error);
    }
  });
  let taken = 0;
  for await (const piece of bytes) {
    const written = new Promise<void>((resolve) => stream.write(piece, () => resolve()));
    await Promise.race([written, failed]);
    if (failure !== undefined) break;
    taken += piece.length;
  }
  if (failure === undefined) {
    stream.end();
    await Promise.race([ended, failed]);
  }
  stream.destroy();
  if (failure === undefined) return;
  const { code } = failure as { code?: unknown };
  throw typeof code === 'string' && code.startsWith('Z')
    ? new StreamFailed(failure, taken)
    : failure;
}

/** Small enough that hardly anything is lost with the piece in which a stream fails. */
const CRUMB = 8;

/** The same bytes, from `offset` on in very small pieces. */
export async function* crumbled(bytes: Bytes, offset: number): AsyncGenerator<Buffer> {
  let position = 0;
  for await (const piece of bytes) {
    position += piece.length;
    if (position <= offset) yield piece;
    else for (let at = 0; at < piece.length; at += CRUMB) yield piece.subarray(at, at + CRUMB);
  }
}
