import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { bytesOf } from './bytes.ts';
import type { HoldingsCollector } from './holdings.ts';
import { BROKEN, type Limits, ListingStopped, mib } from './limits.ts';
import { HEAD_BYTES, isTarHeader } from './magic.ts';

/** What became of the listing of a tar. */
export type TarListing =
  | { readonly kind: 'listed' }
  /** A gzip of something else. */
  | { readonly kind: 'no-tar' }
  | { readonly kind: 'stopped'; readonly reason: string };

/** Bytes that the archives of one search may still unpack to. */
export interface Budget {
  left: number;
}

/** Before POSIX a tar had no magic; the check sum is enough. Its types do not know the option. */
const ANY_FORMAT: object = { allowUnknownFormat: true };

/** Ends the reading where enough is known: not an error. */
class Enough extends Error {}
class NoTar extends Error {}

/** What is done with each entry. Its stream has to be read to its end before `next` is called; `next(error)` ends it all. */
export type EntryVisitor = (
  header: Header,
  stream: EntryStream,
  next: (error?: Error | null) => void,
) => void;

export interface EntryStream {
  on(event: 'data', listener: (piece: Buffer) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  resume(): unknown;
}

/**
 * Feeds the names in a tar or tar.gz to the collector, until enough is known. No entry's content is kept.
 */
export async function listTar(
  path: string,
  isGzip: boolean,
  collector: HoldingsCollector,
  limits: Limits,
  budget: Budget,
): Promise<TarListing> {
  const visit: EntryVisitor = (header, stream, next) => {
    if (header.type === 'file') collector.add(header.name, header.size ?? 0);
    if (collector.isEnough) return next(new Enough());
    stream.on('end', () => next());
    stream.resume();
  };
  return readTar(path, isGzip, visit, limits, budget);
}

/** Reads a tar or tar.gz entry by entry. A bomb, or a file without an end, stops at the limits. */
export async function readTar(
  path: string,
  isGzip: boolean,
  visit: EntryVisitor,
  limits: Limits,
  budget: Budget,
): Promise<TarListing> {
  const untar = extract(ANY_FORMAT);
  const guard = new TarGuard(limits, budget);
  untar.on('entry', (header, stream, next) => {
    // An entry's stream fails with the archive, whose error is the one that is reported.
    stream.on('error', () => undefined);
    guard.sawEntry(header);
    const end = guard.checkEntries();
    if (end) return void untar.destroy(end);
    visit(header, stream as EntryStream, (error) => (error ? void untar.destroy(error) : next()));
  });
  const source = Readable.from(bytesOf(path, limits));
  try {
    if (isGzip) await pipeline(source, createGunzip(), guard, untar);
    else await pipeline(source, guard, untar);
    return { kind: 'listed' };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): TarListing {
  if (error instanceof Enough) return { kind: 'listed' };
  if (error instanceof NoTar) return { kind: 'no-tar' };
  if (error instanceof ListingStopped) return { kind: 'stopped', reason: error.message };
  // The libraries' own messages are about headers and streams.
  return { kind: 'stopped', reason: BROKEN };
}

/**
 * Counts what goes to the tar reader. The reader keeps a long name or an extended header in memory
 * whatever its size, so that too many bytes outside of an entry's content end it too.
 */
class TarGuard extends Transform {
  readonly #limits: Limits;
  readonly #budget: Budget;
  #seen = 0;
  #entries = 0;
  #head = Buffer.alloc(0);
  /** Where the next header has to have come by. */
  #due: number;

  constructor(limits: Limits, budget: Budget) {
    super();
    this.#limits = limits;
    this.#budget = budget;
    this.#due = limits.gapBytes;
  }

  sawEntry({ size }: Header): void {
    this.#entries += 1;
    this.#due = this.#seen + (size ?? 0) + this.#limits.gapBytes;
  }

  checkEntries(): Error | undefined {
    const { entries } = this.#limits;
    return this.#entries > entries ? new ListingStopped(`more than ${entries} entries`) : undefined;
  }

  override _transform(
    chunk: Buffer,
    _: BufferEncoding,
    done: (error?: Error, out?: Buffer) => void,
  ) {
    this.#seen += chunk.length;
    this.#budget.left -= chunk.length;
    const problem = this.#checkHead(chunk) ?? this.#checkLimits();
    if (problem) done(problem);
    else done(undefined, chunk);
  }

  #checkHead(chunk: Buffer): Error | undefined {
    if (this.#head.length >= HEAD_BYTES) return undefined;
    this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD_BYTES)]);
    if (this.#head.length < HEAD_BYTES) return undefined;
    return isTarHeader(this.#head) ? undefined : new NoTar();
  }

  #checkLimits(): Error | undefined {
    const { unpackedBytes, totalBytes } = this.#limits;
    if (this.#seen > unpackedBytes) {
      return new ListingStopped(`it unpacks to more than ${mib(unpackedBytes)}`);
    }
    if (this.#budget.left < 0) {
      return new ListingStopped(`the archives unpack to more than ${mib(totalBytes)} together`);
    }
    if (this.#seen > this.#due) return new ListingStopped(BROKEN);
    return undefined;
  }
}
