import { pipeline, Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import type { Reason } from '../../engine/rule.ts';
import { HEAD_BYTES, isTarHeader } from '../../formats/archive-kind.ts';
import { BROKEN, type Limits, ListingStopped, mib } from '../../formats/archive-limits.ts';
import { type EntryVisitor, TarReader } from '../../formats/tar-reader.ts';
import { phrase } from '../../phrases/language.ts';
import { bytesOf, wholeOf } from './bytes.ts';
import type { HoldingsCollector } from './credentials.ts';

/** The result of listing a tar. */
export type TarListing =
  | { readonly kind: 'listed' }
  /** A gzip file that contains something else. */
  | { readonly kind: 'no-tar' }
  | { readonly kind: 'stopped'; readonly reason: Reason };

/** How much of an archive is looked at. */
export interface ArchiveOptions {
  readonly limits: Limits;
  readonly budget: Budget;
}

/** Bytes that the archives of one search may still unpack to. */
interface Budget {
  left: number;
}

/** Stops the reading when enough is known. Not an error. */
class Enough extends Error {}
class NoTar extends Error {}

/**
 * Passes the names in a tar or tar.gz to the collector, until enough is known. No content is kept.
 */
export async function listTar(
  path: string,
  isGzip: boolean,
  collector: HoldingsCollector,
  options: ArchiveOptions,
): Promise<TarListing> {
  const visit: EntryVisitor = ({ type, name, size }) => {
    if (type === 'File' || type === 'ContiguousFile') collector.add(name, size);
    if (collector.isEnough) throw new Enough();
    return undefined;
  };
  return readTar(path, isGzip, visit, options);
}

/** Reads a tar or tar.gz entry by entry. A bomb, or a file without an end, stops at the limits. */
async function readTar(
  path: string,
  isGzip: boolean,
  visit: EntryVisitor,
  { limits, budget }: ArchiveOptions,
): Promise<TarListing> {
  const reader = new TarReader(visit, limits);
  const guard = new TarGuard(limits, budget);
  try {
    for await (const piece of isGzip ? unpacked(path, limits) : bytesOf(path, limits)) {
      guard.check(piece);
      reader.write(piece);
    }
    reader.end();
    return { kind: 'listed' };
  } catch (error) {
    return outcomeOf(error);
  }
}

async function* unpacked(path: string, limits: Limits): AsyncIterable<Buffer> {
  const small = unpackedWhole(path, limits);
  if (small) yield small;
  else yield* gunzipped(bytesOf(path, limits));
}

const SMALL = 1024 * 1024;

/**
 * Unpacks a small gzip without streams, which take longer to load than the file to read. Undefined
 * where it is larger or damaged: then the stream returns what can be read.
 */
function unpackedWhole(path: string, { packedBytes }: Limits): Buffer | undefined {
  const packed = wholeOf(path, packedBytes);
  try {
    return packed && gunzipSync(packed, { maxOutputLength: SMALL });
  } catch {
    return undefined;
  }
}

function gunzipped(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // Errors of the unpacking and of the input reach the reader of the result, so the callback does
  // nothing.
  return pipeline(Readable.from(packed), createGunzip(), () => undefined);
}

function outcomeOf(error: unknown): TarListing {
  if (error instanceof Enough) return { kind: 'listed' };
  if (error instanceof NoTar) return { kind: 'no-tar' };
  if (error instanceof ListingStopped) return { kind: 'stopped', reason: error.reason };
  // Not the libraries' own messages, which are about headers and streams.
  return { kind: 'stopped', reason: BROKEN };
}

/** Stops at a file that is not a tar, and at one that never ends. */
class TarGuard {
  readonly #limits: Limits;
  readonly #budget: Budget;
  #seen = 0;
  #head = Buffer.alloc(0);

  constructor(limits: Limits, budget: Budget) {
    this.#limits = limits;
    this.#budget = budget;
  }

  check(piece: Buffer): void {
    this.#seen += piece.length;
    this.#budget.left -= piece.length;
    this.#checkHead(piece);
    const { unpackedBytes, totalBytes } = this.#limits;
    if (this.#seen > unpackedBytes) {
      throw new ListingStopped(phrase('problem.unpacks-to', { size: mib(unpackedBytes) }));
    }
    if (this.#budget.left < 0) {
      throw new ListingStopped(phrase('problem.unpack-together', { size: mib(totalBytes) }));
    }
  }

  #checkHead(piece: Buffer): void {
    if (this.#head.length >= HEAD_BYTES) return;
    this.#head = Buffer.concat([this.#head, piece.subarray(0, HEAD_BYTES)]);
    if (this.#head.length >= HEAD_BYTES && !isTarHeader(this.#head)) throw new NoTar();
  }
}
