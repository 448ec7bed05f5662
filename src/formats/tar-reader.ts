import { Header } from 'tar/header';
import { BROKEN, type Limits, ListingStopped, tooManyEntries } from './archive-limits.ts';
import { paxRecords } from './pax.ts';

/** What a tar says of one of its entries. */
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

/** Takes the content of an entry. */
export interface ContentTaker {
  take(piece: Buffer): void;
  end(): void;
}

/** Is told of each entry, and says what takes its content; nothing for content that nobody needs. May throw to end it all. */
export type EntryVisitor = (entry: TarEntry) => ContentTaker | undefined;

/** What becomes of a tar that makes no sense in one place. */
export interface Tolerance {
  /** Called for each block that should be a header and is not. Reading goes on at the next header. */
  onBadHeader(): void;
}

const BLOCK = 512;

/** What some entries tell of the entry after them. */
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
 * Takes the bytes of a tar piece by piece and tells a visitor of its entries: ustar, pax, GNU and older ones. Of content
 * nothing is kept; of long names and extended headers no more than may lie between two entries.
 * The headers are read by `tar`, whose own reader is a stream, and would have to be loaded for every small backup.
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
  /** Empty blocks in a row: two of them are the end. */
  #empty = 0;

  /** @param tolerance goes on after what is no header, and stops at the end that a tar has; without it the first error is the end */
  constructor(visit: EntryVisitor, limits: Limits, tolerance?: Tolerance) {
    this.#visit = visit;
    this.#limits = limits;
    this.#tolerance = tolerance;
  }

  /** True once the two empty blocks were there that every tar ends with. */
  get hasEnded(): boolean {
    return this.#empty >= 2;
  }

  get entries(): number {
    return this.#entries;
  }

  /** @throws ListingStopped above the limits, and what the visitor throws; any other error says that it makes no sense */
  write(piece: Buffer): void {
    for (let rest = piece; rest.length > 0; ) {
      // What comes after the end no other program unpacks.
      if (this.#tolerance && this.hasEnded) return;
      rest = rest.subarray(this.#use(rest));
    }
  }

  /** @throws ListingStopped where the tar ends within an entry */
  end(): void {
    if (this.#filled + this.#content + this.#padding > 0) throw new ListingStopped(BROKEN);
  }

  /** Gives how many bytes it has used. */
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

  /** What lies between two entries is kept in memory, or is nothing at all. */
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
    // The header puts its own prefix before a path that was told.
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
