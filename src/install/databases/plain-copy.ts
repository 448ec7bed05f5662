import {
  closeSync,
  existsSync,
  openSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlainData } from '../../engine/rule.ts';
import { TextError } from '../../engine/text-error.ts';
import { treesOf } from '../../formats/sqlite-trees.ts';
import { phrase } from '../../phrases/language.ts';
import { pieces } from '../files/read.ts';
import { newDirectory, newFileWithoutName, scratchDirectory } from '../files/scratch.ts';
import { lookAt } from '../files/tree.ts';
import { atRest, stampOf } from './at-rest.ts';

export type Row = Readonly<Record<string, unknown>>;

/**
 * More than any list that OpenClaw keeps. All of it is held in memory, several times where it is
 * compared.
 */
const MOST_ROWS = 200_000;
const MOST_VALUES = 500_000;
const MOST_TEXT = 64 * 1024 * 1024;
/** How many databases of the largest size may be copied. Each copy stays until the program ends. */
const COPIES = 8;

/** The tables that a query reads from. */
const READ_FROM = /\b(?:from|join|table_info)\b[\s(]*"?(\w+)/gi;

interface OpenDatabase {
  exec(sql: string): void;
  all(sql: string): Row[];
  prepare(sql: string): { iterate(): Iterable<Row>; finalize(): void };
  close(): void;
}

/** A database cannot be copied or queried. The message follows the name of the database. */
export class CopyRefused extends TextError<PlainData> {
  override readonly name = 'CopyRefused';
}

/**
 * A private copy of a database. An attacker may have written its schema, which SQLite executes: a
 * view, a virtual table or a computed column can take any amount of time, and nothing interrupts
 * it. So a query may read ordinary tables only, and no database in which a page is used twice.
 */
export class PlainCopy {
  readonly #database: OpenDatabase;
  /** By name in lower case: whether it is an ordinary table. Filled when a query asks. */
  readonly #isPlain = new Map<string, boolean>();
  readonly #tables: ReadonlyMap<string, boolean>;

  private constructor(database: OpenDatabase) {
    this.#database = database;
    // The wasm build has no shared memory. Without that, SQLite reads a WAL only in exclusive mode.
    database.exec('PRAGMA locking_mode=EXCLUSIVE');
    // An integrity check would evaluate them.
    database.exec('PRAGMA ignore_check_constraints=ON');
    const rows = database.all(
      "SELECT lower(name) AS name, type = 'table' AND sql LIKE 'CREATE TABLE %' AS isTable FROM sqlite_master WHERE type IN ('table', 'view')",
    );
    this.#tables = new Map(rows.map(({ name, isTable }) => [String(name), isTable === 1]));
  }

  /**
   * Copies the database and its WAL to the scratch directory, once per run. Every rule asks for it,
   * so a database that could not be opened is tried again only after it has changed.
   * @param limit the size of the largest database to copy, in bytes
   * @throws CopyRefused where there is not enough space, and what the file system and SQLite throw
   */
  static of(path: string, limit: number): PlainCopy {
    const known = copies.get(path);
    if (known) return known;
    const stamp = stampOf(path);
    const failure = failures.get(path);
    if (failure?.stamp === stamp) throw failure.error;
    try {
      const copy = copied(path, limit, (database) => new PlainCopy(database));
      copies.set(path, copy);
      return copy;
    } catch (error) {
      failures.set(path, { stamp, error });
      throw error;
    }
  }

  /**
   * @throws CopyRefused where the query would execute parts of the schema, or has more rows than
   * may be kept in memory
   */
  query(sql: string): Row[] {
    for (const [, name = ''] of sql.matchAll(READ_FROM)) this.#expectPlain(name.toLowerCase());
    if (/\bquick_check\b/.test(sql)) {
      for (const [name, isTable] of this.#tables) if (isTable) this.#expectPlain(name);
    }
    return this.#rows(sql);
  }

  #rows(sql: string): Row[] {
    const statement = this.#database.prepare(sql);
    try {
      const rows: Row[] = [];
      let [values, length] = [0, 0];
      for (const row of statement.iterate()) {
        rows.push(row);
        for (const value of Object.values(row)) {
          values += 1;
          if (typeof value === 'string' || value instanceof Uint8Array) length += value.length;
        }
        if (rows.length > MOST_ROWS || values > MOST_VALUES || length > MOST_TEXT) {
          throw new CopyRefused(phrase('problem.many-rows'));
        }
      }
      return rows;
    } finally {
      statement.finalize();
    }
  }

  #expectPlain(name: string): void {
    const known = this.#isPlain.get(name) ?? this.#look(name);
    this.#isPlain.set(name, known);
    if (!known) {
      throw new CopyRefused(phrase('problem.computes-table'));
    }
  }

  #look(name: string): boolean {
    const isTable = this.#tables.get(name);
    // Not in the schema: a table of SQLite itself, or a missing one, which SQLite reports.
    if (isTable === undefined) return true;
    if (!isTable) return false;
    return !this.#database
      .all(`PRAGMA table_xinfo("${name.replaceAll('"', '""')}")`)
      .some(({ hidden }) => hidden !== 0);
  }
}

const copies = new Map<string, PlainCopy>();
const failures = new Map<string, { readonly stamp: string; readonly error: unknown }>();
let count = 0;
let copiedBytes = 0;

/** The database, and its WAL where it has one now. */
function sourcesOf(path: string): string[] {
  const wal = `${path}-wal`;
  return lookAt(wal)?.kind === 'file' ? [path, wal] : [path];
}

/** Works with a copy; `hasWal` says whether the WAL was copied too. */
type Use<Result> = (path: string, hasWal: boolean) => Result;

/** @param use opens the database and its WAL, and may keep reading them after it returns */
function copied<Result>(
  path: string,
  limit: number,
  use: (database: OpenDatabase) => Result,
): Result {
  expectRoom(sourcesOf(path), limit);
  const open: Use<Result> = (to, hasWal) => use(opened(to, hasWal));
  if (process.platform === 'linux' && existsSync('/proc/self/fd')) return withoutNames(path, open);
  return withNames(path, open);
}

/**
 * Copies the database and its WAL at the same moment. A checkpoint between the two copies would
 * lose what it wrote.
 * @throws CopyRefused where somebody writes to it all the time
 */
function copyAtRest<Result>(path: string, copy: (sources: readonly string[]) => Result): Result {
  const done = atRest(path, () => copy(sourcesOf(path)));
  if (done === undefined) throw new CopyRefused(phrase('problem.being-written'));
  return done.result;
}

/** Gives each copy a name of its own: one that could not be opened stays until the program ends. */
function withNames<Result>(path: string, use: Use<Result>): Result {
  count += 1;
  const to = join(scratchDirectory(), `${count}.sqlite`);
  const written = copyAtRest(path, (sources) => {
    for (const index of [0, 1]) rmSync(nameOf(to, index), { force: true });
    for (const [index, source] of sources.entries()) {
      const fd = openSync(nameOf(to, index), 'wx', 0o600);
      try {
        copyFile(source, fd);
      } finally {
        closeSync(fd);
      }
    }
    return sources.length;
  });
  return use(to, written > 1);
}

function nameOf(to: string, index: number): string {
  return index === 0 ? to : `${to}-wal`;
}

/**
 * Copies to unlinked files, which disappear when this process ends, in whatever way. SQLite opens
 * them through a link to the open file descriptor.
 */
function withoutNames<Result>(path: string, use: Use<Result>): Result {
  const fds: number[] = [];
  const closeAll = () => {
    for (const fd of fds.splice(0)) closeSync(fd);
  };
  try {
    copyAtRest(path, (sources) => {
      closeAll();
      for (const source of sources) {
        const fd = newFileWithoutName();
        fds.push(fd);
        copyFile(source, fd);
      }
    });
    const directory = newDirectory();
    try {
      const to = join(directory, 'copy.sqlite');
      for (const [index, fd] of fds.entries())
        symlinkSync(`/proc/self/fd/${fd}`, nameOf(to, index));
      return use(to, fds.length > 1);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  } finally {
    closeAll();
  }
}

/** Opens the database after checking that nothing in the file makes SQLite read it for ever. */
function opened(path: string, hasWal: boolean): OpenDatabase {
  if (hasWal) takeIn(path);
  const trees = treesOf(path);
  if (trees === 'oversized') throw new CopyRefused(phrase('problem.oversized'));
  if (trees === 'unsound') throw new Error('malformed: a page is used twice');
  return new (loadSqlite().Database)(path);
}

/**
 * Lets SQLite write the WAL into the database, as the last process that closes it does. Reads no
 * schema.
 */
function takeIn(path: string): void {
  const database: OpenDatabase = new (loadSqlite().Database)(path);
  try {
    database.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; COMMIT');
  } finally {
    database.close();
  }
  if (existsSync(`${path}-wal`)) throw new CopyRefused(phrase('problem.wal'));
}

function expectRoom(sources: readonly string[], limit: number): void {
  const size = sources.reduce((sum, path) => sum + (lookAt(path)?.size ?? 0), 0);
  copiedBytes += size;
  if (copiedBytes > limit * COPIES) {
    throw new CopyRefused(phrase('problem.large-databases'));
  }
  const free = freeBytes();
  // Half of the space stays free for other programs.
  if (free !== undefined && size > free / 2) {
    throw new CopyRefused(phrase('problem.no-room-for-copy'));
  }
}

/** Undefined where the directory is missing. Creating the copy then reports the error. */
function freeBytes(): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(tmpdir());
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Copies no FIFO and no link that replaces the file, or a directory above it, in the meantime. */
function copyFile(from: string, fd: number): void {
  for (const piece of pieces(from, { isLinkFree: true })) {
    for (let done = 0; done < piece.length; ) done += writeSync(fd, piece, done);
  }
}

interface SqliteModule {
  readonly Database: new (file: string) => OpenDatabase;
}

/**
 * Compiles SQLite only once: V8 would optimise all of it in the background, and the process would
 * wait for that at its end.
 */
function loadSqlite(): SqliteModule {
  const load = createRequire(import.meta.url);
  const { setFlagsFromString } = load('node:v8') as typeof import('node:v8');
  setFlagsFromString('--liftoff-only');
  return load('node-sqlite3-wasm') as SqliteModule;
}
