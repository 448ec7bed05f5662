import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Header } from 'tar-stream';
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

/**
 * Feeds the names in a tar or tar.gz to the collector, until enough is known. No entry's content is
 * kept, and a bomb or a file without an end stops at the limits.
 */
export async function listTar(
  path: string,
  isGzip: boolean,
  collector: HoldingsCollector,
  limits: Limits,
  budget: Budget,
): Promise<TarListing> {
  // Loaded here, because most homes have no archive at all.
  // In a bundle a CommonJS package has no named exports when it is loaded late.
  const { extract } = (await import('tar-stream')).default;
  const untar = extract(ANY_FORMAT);
  const guard = new TarGuard(limits, budget);
  untar.on('entry', (header, stream, next) => {
    // An entry's stream fails with the archive, whose error is the one that is reported.
    stream.on('error', () => undefined);
    guard.sawEntry(header);
    if (header.type === 'file') collector.add(header.name, header.size ?? 0);
    const end = collector.isEnough ? new Enough() : guard.checkEntries();
    if (end) return void untar.destroy(end);
    stream.on('end', next);
    stream.resume();
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
  // The libraries' own messages are about headers and streams.
  const reason = error instanceof ListingStopped ? error.message : BROKEN;
  return { kind: 'stopped', reason };
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
