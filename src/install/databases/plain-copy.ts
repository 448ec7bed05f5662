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

/** More than any list that OpenClaw keeps; all of it is kept in memory, several times where it is compared. */
const MOST_ROWS = 200_000;
const MOST_VALUES = 500_000;
const MOST_TEXT = 64 * 1024 * 1024;
/** How many databases of the largest size are copied: each one stays until the end. */
const COPIES = 8;

/** What a query reads from. */
const READ_FROM = /\b(?:from|join|table_info)\b[\s(]*"?(\w+)/gi;

interface OpenDatabase {
  exec(sql: string): void;
  all(sql: string): Row[];
  prepare(sql: string): { iterate(): Iterable<Row>; finalize(): void };
  close(): void;
}

/** A database cannot be copied or queried; the message goes after its name. */
export class CopyRefused extends TextError<PlainData> {
  override readonly name = 'CopyRefused';
}

/**
 * A private copy of a database. Its schema is of whoever made the copy, and SQLite runs what that says: a view, a virtual
 * table and a column that is computed take as long as their maker likes, and nothing interrupts them. So a query reads
 * plain tables only, and none where pages are used twice.
 */
export class PlainCopy {
  readonly #database: OpenDatabase;
  /** By name, in lower case: whether it is a plain table as far as that was asked. */
  readonly #isPlain = new Map<string, boolean>();
  readonly #tables: ReadonlyMap<string, boolean>;

  private constructor(database: OpenDatabase) {
    this.#database = database;
    // Without shared memory, which the wasm build has not, a WAL is only read in exclusive mode.
    database.exec('PRAGMA locking_mode=EXCLUSIVE');
    // A check of the whole database would compute them.
    database.exec('PRAGMA ignore_check_constraints=ON');
    const rows = database.all(
      "SELECT lower(name) AS name, type = 'table' AND sql LIKE 'CREATE TABLE %' AS isTable FROM sqlite_master WHERE type IN ('table', 'view')",
    );
    this.#tables = new Map(rows.map(({ name, isTable }) => [String(name), isTable === 1]));
  }

  /**
   * Copies database and WAL to the scratch directory, once per run. What cannot be opened is tried again only where it has
   * changed: every rule asks for it.
   * @param limit the largest that is copied, in bytes
   * @throws CopyRefused where there is no room, and what the file system and SQLite throw
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

  /** @throws CopyRefused where it would run what the schema says, or has more rows than are kept in memory */
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
    // Nothing of the schema: SQLite's own, or missing, which SQLite says.
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

/** The database, and its WAL where there is one now. */
function sourcesOf(path: string): string[] {
  const wal = `${path}-wal`;
  return lookAt(wal)?.kind === 'file' ? [path, wal] : [path];
}

/** What is done with a copy, and whether its WAL was copied too. */
type Use<Result> = (path: string, hasWal: boolean) => Result;

/** @param use opens the database and its WAL; it may go on reading them afterwards */
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
 * Of one moment: a checkpoint between the copy of the database and that of its WAL loses what the checkpoint wrote.
 * @throws CopyRefused where somebody writes to it all the time
 */
function copyAtRest<Result>(path: string, copy: (sources: readonly string[]) => Result): Result {
  const done = atRest(path, () => copy(sourcesOf(path)));
  if (done === undefined) throw new CopyRefused(phrase('problem.being-written'));
  return done.result;
}

/** Each under a name of its own: one that could not be opened stays until the end. */
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
 * Copies to files that have no name from the start: they are gone with this process, however it ends. What opens them
 * gets there by a link to the open file.
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

/** Only once nothing in the file makes SQLite read it for ever. */
function opened(path: string, hasWal: boolean): OpenDatabase {
  if (hasWal) takeIn(path);
  const trees = treesOf(path);
  if (trees === 'oversized') throw new CopyRefused(phrase('problem.oversized'));
  if (trees === 'unsound') throw new Error('malformed: a page is used twice');
  return new (loadSqlite().Database)(path);
}

/** Lets SQLite write the WAL into the database, as it does when the last one who uses it closes it. Reads no schema. */
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
  // Half of it stays free: others work on this machine, too.
  if (free !== undefined && size > free / 2) {
    throw new CopyRefused(phrase('problem.no-room-for-copy'));
  }
}

/** Undefined where the directory is missing, which whoever copies finds out. */
function freeBytes(): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(tmpdir());
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Neither a FIFO nor a link that takes the place of the file or of a directory above it meanwhile. */
function copyFile(from: string, fd: number): void {
  for (const piece of pieces(from, { isLinkFree: true })) {
    for (let done = 0; done < piece.length; ) done += writeSync(fd, piece, done);
  }
}

interface SqliteModule {
  readonly Database: new (file: string) => OpenDatabase;
}

/** V8 would optimise the whole of SQLite in the background, and the process would wait for it at its end. */
function loadSqlite(): SqliteModule {
  const load = createRequire(import.meta.url);
  const { setFlagsFromString } = load('node:v8') as typeof import('node:v8');
  setFlagsFromString('--liftoff-only');
  return load('node-sqlite3-wasm') as SqliteModule;
}
