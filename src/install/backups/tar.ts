import { pipeline, Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import type { Reason } from '../../engine/rule.ts';
import { HEAD_BYTES, isTarHeader } from '../../formats/archive-kind.ts';
import { BROKEN, type Limits, ListingStopped, mib } from '../../formats/archive-limits.ts';
import { type EntryVisitor, TarReader } from '../../formats/tar-reader.ts';
import { phrase } from '../../phrases/language.ts';
import { bytesOf, wholeOf } from './bytes.ts';
import type { HoldingsCollector } from './credentials.ts';

/** What became of the listing of a tar. */
export type TarListing =
  | { readonly kind: 'listed' }
  /** A gzip of something else. */
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

/** Ends the reading where enough is known: not an error. */
class Enough extends Error {}
class NoTar extends Error {}

/**
 * Feeds the names in a tar or tar.gz to the collector, until enough is known. No entry's content is kept.
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
 * A small gzip unpacked, without the streams that take longer to load than it takes to read.
 * Undefined where it is larger or makes no sense: then the stream gives what there is before that.
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
  // What fails in it comes out of it; so do the errors of what it reads.
  return pipeline(Readable.from(packed), createGunzip(), () => undefined);
}

function outcomeOf(error: unknown): TarListing {
  if (error instanceof Enough) return { kind: 'listed' };
  if (error instanceof NoTar) return { kind: 'no-tar' };
  if (error instanceof ListingStopped) return { kind: 'stopped', reason: error.reason };
  // The libraries' own messages are about headers and streams.
  return { kind: 'stopped', reason: BROKEN };
}

/** Ends the reading of what is no tar, and of what has no end. */
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
