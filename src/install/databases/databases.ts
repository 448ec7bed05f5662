import { join } from 'node:path';
import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import { phrase } from '../../phrases/language.ts';
import { readPart } from '../files/read.ts';
import { NoScratch } from '../files/scratch.ts';
import { type Entry, errnoOf, type Tree } from '../files/tree.ts';
import { realOrSame } from '../host/home.ts';
import { layoutOf } from '../layout.ts';
import { CopyRefused, PlainCopy, type Row } from './plain-copy.ts';

/**
 * A SQLite database of the install. These facts come from the header and from lstat: nothing was
 * opened in place.
 */
export interface Database {
  /** Absolute path on this machine. */
  readonly path: string;
  /** state: `state/openclaw.sqlite`; agent: `openclaw-agent.sqlite`; other: anything else that the layout table calls a database. */
  readonly role: 'state' | 'agent' | 'other';
  readonly agentId?: string;
  readonly entry: Entry;
  readonly header: DatabaseHeader;
  readonly wal?: Entry;
  readonly shm?: Entry;
  readonly journal?: Entry;
  /**
   * Runs a query on a private copy of the database and its WAL, outside the install.
   * @throws FactUnavailable where it cannot be copied or opened, or exceeds the size limit.
   */
  query(sql: string): readonly Readonly<Record<string, unknown>>[];
  /** True where the table exists, according to a private copy. */
  hasTable(name: string): boolean;
}

/** What the first 100 bytes of a database say, or why they say nothing. */
export type DatabaseHeader =
  | {
      readonly ok: true;
      readonly pageSize: number;
      /**
       * The number of pages according to the header; 0 where an old SQLite wrote it without that
       * number.
       */
      readonly pages: number;
      readonly userVersion: number;
      /** True where the database is in WAL mode. */
      readonly isWal: boolean;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'no-magic' | 'unreadable' };

/**
 * Copying a larger database takes too much time and space for a check; `--deep` raises the limit.
 */
const QUERY_LIMIT = 512 * 1024 * 1024;
export const DEEP_QUERY_LIMIT = 16 * 1024 * 1024 * 1024;

const MAGIC = 'SQLite format 3\0';
const AGENT_DATABASE = /^agents\/([^/]+)\/agent\/openclaw-agent\.sqlite$/;

/** SQLite reports that the database is damaged. */
export class DatabaseMalformed extends FactUnavailable {}

/** The databases of a state directory, by the layout table. Reads 100 bytes of each. */
export function findDatabases(tree: Tree, limit = QUERY_LIMIT): Database[] {
  const databases: Database[] = [];
  for (const entry of tree.entries.values()) {
    if (entry.kind !== 'file' || !entry.path.endsWith('.sqlite')) continue;
    const layout = layoutOf(entry.path);
    if (layout?.format !== 'sqlite' || layout.cls === 'volatile' || layout.cls === 'host-bound')
      continue;
    databases.push(new CopiedDatabase(tree, entry, limit));
  }
  return databases;
}

/** Reads the header of a database: bytes 16 to 17, 18, 28 to 31, 60 to 63 of the SQLite file format. */
export function readHeader(path: string): DatabaseHeader {
  const read = readPart(path, 0, 100);
  if (!read.ok) return { ok: false, reason: 'unreadable' };
  const { bytes } = read;
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length < 100 || bytes.toString('latin1', 0, 16) !== MAGIC)
    return { ok: false, reason: 'no-magic' };
  const pageSize = bytes.readUInt16BE(16);
  const isCountValid = bytes.readUInt32BE(24) === bytes.readUInt32BE(92);
  return {
    ok: true,
    pageSize: pageSize === 1 ? 65536 : pageSize,
    pages: isCountValid ? bytes.readUInt32BE(28) : 0,
    userVersion: bytes.readUInt32BE(60),
    isWal: bytes[18] === 2,
  };
}

class CopiedDatabase implements Database {
  readonly path: string;
  readonly role: Database['role'];
  readonly agentId?: string;
  readonly wal?: Entry;
  readonly shm?: Entry;
  readonly journal?: Entry;
  #header: DatabaseHeader | undefined;
  #tables: ReadonlySet<string> | undefined;
  /** The real path of the state directory at the time of the walk. */
  readonly #realPath: string;

  constructor(
    tree: Tree,
    readonly entry: Entry,
    private readonly limit: number,
  ) {
    this.path = join(tree.root, entry.path);
    this.#realPath = join(realOrSame(tree.root), entry.path);
    const agentId = AGENT_DATABASE.exec(entry.path)?.[1];
    this.role = entry.path === 'state/openclaw.sqlite' ? 'state' : agentId ? 'agent' : 'other';
    if (agentId) this.agentId = agentId;
    const [wal, shm, journal] = ['-wal', '-shm', '-journal'].map((suffix) =>
      tree.entries.get(entry.path + suffix),
    );
    if (wal) this.wal = wal;
    if (shm) this.shm = shm;
    if (journal) this.journal = journal;
  }

  get header(): DatabaseHeader {
    this.#header ??= readHeader(this.path);
    return this.#header;
  }

  hasTable(name: string): boolean {
    this.#tables ??= new Set(
      this.query("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) =>
        String(row.name),
      ),
    );
    return this.#tables.has(name);
  }

  query(sql: string): readonly Row[] {
    const { path } = this.entry;
    if (!this.header.ok) throw new FactUnavailable(phrase('database.unread', { path }));
    if (this.entry.size + (this.wal?.size ?? 0) > this.limit) {
      throw new FactUnavailable(phrase('database.too-large', { path }));
    }
    try {
      return PlainCopy.of(this.#realPath, this.limit).query(sql);
    } catch (error) {
      if (error instanceof NoScratch)
        throw new FactUnavailable(phrase('database.no-scratch', { path, code: error.code }));
      if (error instanceof CopyRefused)
        throw new FactUnavailable(phrase('database.refused', { path, problem: error.reason }));
      if (error instanceof Error && /\bmalformed\b|not a database/.test(error.message))
        throw new DatabaseMalformed(phrase('database.damaged', { path }));
      throw new FactUnavailable(phrase('database.unqueried', { path, code: errnoOf(error) }));
    }
  }
}
