import { Header } from 'tar/header';
import { BROKEN, type Limits, ListingStopped, tooManyEntries } from './archive-limits.ts';
import { paxRecords } from './pax.ts';

/** What a tar says about one entry. */
export interface TarEntry {
  readonly name: string;
  readonly type: Header['type'];
  /** Bytes of content. */
  readonly size: number;
  readonly mode?: number | undefined;
  readonly mtime?: Date | undefined;
  readonly linkname?: string | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/** Receives the content of an entry. */
export interface ContentTaker {
  take(piece: Buffer): void;
  end(): void;
}

/**
 * Called for each entry. Returns what receives the content, or undefined where the content is not
 * needed. May throw to stop the reading.
 */
export type EntryVisitor = (entry: TarEntry) => ContentTaker | undefined;

/** What to do where one part of a tar is invalid. */
export interface Tolerance {
  /**
   * Called for each block that should be a header and is not. Reading continues at the next header.
   */
  onBadHeader(): void;
}

const BLOCK = 512;

/** What some entries say about the entry after them. */
interface Told {
  readonly path?: string;
  readonly linkpath?: string;
  readonly size?: number;
  readonly uid?: number;
  readonly gid?: number;
}

const TELLING: ReadonlySet<Header['type']> = new Set([
  'ExtendedHeader',
  'OldExtendedHeader',
  'GlobalExtendedHeader',
  'NextFileHasLongPath',
  'OldGnuLongPath',
  'NextFileHasLongLinkpath',
] as const);

/**
 * Reads a tar piece by piece and calls a visitor for each entry: ustar, pax, GNU and older formats.
 * It keeps no content, and long names and extended headers only up to a limit. `tar` parses the
 * headers. Its own reader is not used, because it is a stream that would have to be loaded for
 * every small backup.
 */
export class TarReader {
  readonly #visit: EntryVisitor;
  readonly #limits: Limits;
  readonly #block = Buffer.alloc(BLOCK);
  #filled = 0;
  #content = 0;
  #padding = 0;
  #taker: ContentTaker | undefined;
  #local: Told | undefined;
  #global: Told | undefined;
  #entries = 0;
  /** Bytes since the last entry. */
  #gap = 0;
  readonly #tolerance: Tolerance | undefined;
  /** Consecutive empty blocks: two of them end a tar. */
  #empty = 0;

  /**
   * @param tolerance continues after an invalid header, and stops at the regular end of the tar;
   * without it, the first error ends the reading
   */
  constructor(visit: EntryVisitor, limits: Limits, tolerance?: Tolerance) {
    this.#visit = visit;
    this.#limits = limits;
    this.#tolerance = tolerance;
  }

  /** True after the two empty blocks that end every tar. */
  get hasEnded(): boolean {
    return this.#empty >= 2;
  }

  get entries(): number {
    return this.#entries;
  }

  /**
   * @throws ListingStopped above the limits, and what the visitor throws; any other error means
   * that the tar is invalid
   */
  write(piece: Buffer): void {
    for (let rest = piece; rest.length > 0; ) {
      // Other programs unpack nothing after the end either.
      if (this.#tolerance && this.hasEnded) return;
      rest = rest.subarray(this.#use(rest));
    }
  }

  /** @throws ListingStopped where the tar ends in the middle of an entry */
  end(): void {
    if (this.#filled + this.#content + this.#padding > 0) throw new ListingStopped(BROKEN);
  }

  /** @returns how many bytes it has used */
  #use(bytes: Buffer): number {
    if (this.#content > 0) return this.#useContent(bytes);
    if (this.#padding > 0) return this.#usePadding(bytes);
    const used = bytes.copy(this.#block, this.#filled);
    this.#filled += used;
    if (this.#filled === BLOCK) this.#useBlock();
    return used;
  }

  #useContent(bytes: Buffer): number {
    const piece = bytes.subarray(0, this.#content);
    this.#content -= piece.length;
    this.#taker?.take(piece);
    if (this.#content === 0) this.#taker?.end();
    return piece.length;
  }

  #usePadding(bytes: Buffer): number {
    const used = Math.min(bytes.length, this.#padding);
    this.#padding -= used;
    return used;
  }

  #useBlock(): void {
    this.#filled = 0;
    const header = new Header(this.#block, 0, this.#local, this.#global);
    if (header.nullBlock) {
      this.#empty += 1;
      this.#widenGap(BLOCK);
      return;
    }
    this.#empty = 0;
    if (!header.cksumValid || header.size === undefined) {
      this.#useBadHeader();
      return;
    }
    this.#widenGap(BLOCK);
    this.#taker = this.#told(header, header.size) ?? this.#visited(header, header.size);
    this.#content = header.size;
    this.#padding = -header.size & (BLOCK - 1);
    if (header.size === 0) this.#taker?.end();
  }

  #useBadHeader(): void {
    if (this.#tolerance === undefined) throw new ListingStopped(BROKEN);
    this.#local = undefined;
    this.#tolerance.onBadHeader();
  }

  /**
   * Counts the bytes between two entries, because they are kept in memory or may go on for ever.
   */
  #widenGap(bytes: number): void {
    this.#gap += bytes;
    if (this.#gap > this.#limits.gapBytes) throw new ListingStopped(BROKEN);
  }

  #told({ type }: Header, size: number): ContentTaker | undefined {
    if (!TELLING.has(type)) return undefined;
    this.#widenGap(size);
    const pieces: Buffer[] = [];
    return {
      take: (piece) => pieces.push(piece),
      end: () => this.#learn(type, Buffer.concat(pieces)),
    };
  }

  #learn(type: Header['type'], bytes: Buffer): void {
    const told = toldBy(type, bytes);
    if (type === 'GlobalExtendedHeader') this.#global = { ...this.#global, ...told };
    else this.#local = { ...this.#local, ...told };
  }

  #visited(header: Header, size: number): ContentTaker | undefined {
    const { type, mode, mtime } = header;
    const uid = this.#local?.uid ?? header.uid;
    const gid = this.#local?.gid ?? header.gid;
    // A path from an extended header comes first, because the header would put its own prefix
    // before it.
    const name = this.#local?.path ?? header.path ?? '';
    const linkname = this.#local?.linkpath ?? header.linkpath;
    this.#local = undefined;
    this.#gap = 0;
    this.#entries += 1;
    const { entries } = this.#limits;
    if (this.#entries > entries) throw tooManyEntries(entries);
    return this.#visit({ name, type, size, mode, mtime, linkname, uid, gid });
  }
}

function toldBy(type: Header['type'], bytes: Buffer): Told {
  if (type === 'NextFileHasLongLinkpath') return { linkpath: beforeNull(bytes) };
  if (type === 'NextFileHasLongPath' || type === 'OldGnuLongPath') {
    return { path: beforeNull(bytes) };
  }
  const { size, uid, gid, ...names } = paxRecords(bytes);
  return {
    ...names,
    ...numberIn('size', size),
    ...numberIn('uid', uid),
    ...numberIn('gid', gid),
  };
}

function numberIn<Name extends string>(name: Name, digits: string | undefined) {
  const value = Number(digits);
  return Number.isSafeInteger(value) && value >= 0
    ? ({ [name]: value } as { readonly [name in Name]: number })
    : undefined;
}

function beforeNull(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
