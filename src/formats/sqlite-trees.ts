import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The kinds of pages that trees have (SQLite's "Database File Format", 1.6). */
const INTERIOR_INDEX = 2;
const INTERIOR_TABLE = 5;
const LEAF_INDEX = 10;
const LEAF_TABLE = 13;

const SCHEMA_ROOT = 1;
const FILE_HEADER = 100;

/** Fifteen times what OpenClaw 2026.9.6 has, in rows and bytes. */
const MOST_SCHEMA_ROWS = 5000;
const MOST_SCHEMA_BYTES = 1024 * 1024;
const LONGEST_STATEMENT = 64 * 1024;
/** SQLite holds a row in memory several times before its size can be checked. */
const LARGEST_ROW = 64 * 1024 * 1024;

export type Trees = 'sound' | 'unsound' | 'oversized';

/**
 * Checks the pages of a database before SQLite follows their pointers, which nothing can interrupt.
 *
 * `sound`: the trees reach each page only once, and their contents fit into the file, as in every
 * database that SQLite writes. Pages of a few kilobytes that point to each other repeatedly would
 * take years to read. `oversized`: a row is larger than any in OpenClaw, or so is the schema.
 * SQLite reads the schema first, and compares each name in a statement with all the others.
 * @param path a file with the complete database: there is no WAL beside it
 */
export function treesOf(path: string): Trees {
  const fd = openSync(path, 'r');
  try {
    return new Walk(fd).judge();
  } finally {
    closeSync(fd);
  }
}

/** Thrown for a file that SQLite would not write. */
class Unsound extends Error {}

/** Thrown for a file that OpenClaw would not write. */
class Oversized extends Error {}

/** Adds up the size of a schema. */
class Schema {
  readonly roots: number[] = [];
  #bytes = 0;

  add(root: number, bytes: number): void {
    this.roots.push(root);
    this.#bytes += bytes;
    const isLarge = bytes > LONGEST_STATEMENT || this.#bytes > MOST_SCHEMA_BYTES;
    if (isLarge || this.roots.length > MOST_SCHEMA_ROWS) throw new Oversized();
  }
}

class Walk {
  readonly #fd: number;
  readonly #size: number;
  readonly #page: Buffer;
  /** By page number; 1 for a page that was reached. */
  readonly #reached: Uint8Array;
  #payload = 0;

  constructor(fd: number) {
    this.#fd = fd;
    this.#size = fstatSync(fd).size;
    const head = Buffer.alloc(FILE_HEADER);
    readSync(fd, head, 0, FILE_HEADER, 0);
    const written = head.readUInt16BE(16);
    const pageSize = written === 1 ? 65536 : written;
    this.#page = Buffer.alloc(Math.max(pageSize, 512));
    this.#reached = new Uint8Array(Math.floor(this.#size / this.#page.length) + 1);
  }

  judge(): Trees {
    try {
      const schema = new Schema();
      this.#walk(SCHEMA_ROOT, (at, bytes) => schema.add(rootOf(this.#page, at), bytes));
      for (const root of schema.roots) if (root !== 0) this.#walk(root);
      return 'sound';
    } catch (error) {
      if (error instanceof Unsound) return 'unsound';
      if (error instanceof Oversized) return 'oversized';
      throw error;
    }
  }

  /**
   * @param onRow called for each row of a table with the offset of its record in the page, and the
   * length of the whole row
   */
  #walk(root: number, onRow?: (at: number, bytes: number) => void): void {
    const left = [root];
    for (let number = left.pop(); number !== undefined; number = left.pop()) {
      // SQLite itself reports a page that does not exist.
      if (number < 1 || number >= this.#reached.length) continue;
      if (this.#reached[number] === 1) throw new Unsound();
      this.#reached[number] = 1;
      readSync(this.#fd, this.#page, 0, this.#page.length, (number - 1) * this.#page.length);
      this.#readPage(number === SCHEMA_ROOT ? FILE_HEADER : 0, left, onRow);
    }
  }

  #readPage(at: number, left: number[], onRow?: (at: number, bytes: number) => void): void {
    const page = this.#page;
    const kind = page[at];
    const isInterior = kind === INTERIOR_INDEX || kind === INTERIOR_TABLE;
    if (!isInterior && kind !== LEAF_INDEX && kind !== LEAF_TABLE) return;
    if (isInterior) left.push(page.readUInt32BE(at + 8));
    const pointers = at + (isInterior ? 12 : 8);
    const end = Math.min(pointers + 2 * page.readUInt16BE(at + 3), page.length - 1);
    for (let pointer = pointers; pointer < end; pointer += 2) {
      const cell = page.readUInt16BE(pointer);
      if (cell + 4 > page.length) throw new Unsound();
      if (isInterior) left.push(page.readUInt32BE(cell));
      if (kind === INTERIOR_TABLE) continue;
      const payload = varint(page, isInterior ? cell + 4 : cell);
      this.#payload += payload.value;
      if (this.#payload > this.#size) throw new Unsound();
      if (payload.value > LARGEST_ROW) throw new Oversized();
      if (kind === LEAF_TABLE) onRow?.(varint(page, payload.end).end, payload.value);
    }
  }
}

/** The column of `sqlite_schema` that has the root page. */
const ROOT_COLUMN = 3;
/** The length in bytes of a number in a record, by its type. */
const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
const REAL = 7;

/** The root page in a row of the schema; 0 where there is no page, for instance for a view. */
function rootOf(page: Buffer, record: number): number {
  const header = varint(page, record);
  const end = record + header.value;
  let at = header.end;
  let value = end;
  for (let column = 0; at < end; column += 1) {
    const type = varint(page, at);
    if (column === ROOT_COLUMN) return numberAt(page, value, type.value);
    at = type.end;
    value += LENGTHS[type.value] ?? (type.value - 12) >> 1;
  }
  return 0;
}

function numberAt(page: Buffer, at: number, type: number): number {
  if (type === 0 || type === 8) return 0;
  if (type === 9) return SCHEMA_ROOT;
  const length = LENGTHS[type];
  // Not an integer, or beyond the end of this page.
  if (length === undefined || type === REAL || at + length > page.length) throw new Unsound();
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (page[at + index] ?? 0);
  return value;
}

/** A variable-length integer of one to nine bytes. The first eight hold seven bits each. */
function varint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new Unsound();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
}
