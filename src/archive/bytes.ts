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
 * The bytes of a regular file of any size, opened once: whoever can exchange it must not have others read.
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

/** Opens a regular file to which no link leads by now. @throws ArchiveRefused */
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

/** The beginning of what comes, and all of it, the beginning included. */
export interface Peeked {
  readonly head: Buffer;
  readonly bytes: Bytes;
}

/** Looks at the first bytes, as many as are asked for where there are so many. */
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

/** Counts the bytes that are read. */
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

/** What unpacks a zstd, from Node 22.15 on. */
function zstd(): MakeStream | undefined {
  // Named in an import, it would keep older ones from loading this at all.
  const zlib: object = process.getBuiltinModule('node:zlib');
  return (zlib as { createZstdDecompress?: MakeStream }).createZstdDecompress;
}

/** Makes what unpacks a compression. @throws ArchiveRefused where this Node has none */
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

/** What a stream made of the bytes before it failed. */
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
 * Gives `use` what comes out of a stream. Of the piece in which it fails nothing comes out.
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

/** Small enough that next to nothing is lost with the piece in which a stream fails. */
const CRUMB = 8;

/** The same bytes, from an offset on in the smallest pieces. */
export async function* crumbled(bytes: Bytes, offset: number): AsyncGenerator<Buffer> {
  let position = 0;
  for await (const piece of bytes) {
    position += piece.length;
    if (position <= offset) yield piece;
    else for (let at = 0; at < piece.length; at += CRUMB) yield piece.subarray(at, at + CRUMB);
  }
}
