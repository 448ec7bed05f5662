/**
 * Anybody may have made a copy's database: what its schema contains is never executed, and nothing
 * but the file itself is read.
 */
import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterEach, describe, expect, it } from 'vitest';
import { FactUnavailable } from '../../../src/engine/fact-unavailable.ts';
import { DatabaseMalformed } from '../../../src/install/databases/databases.ts';
import { openInstalls } from '../../../src/install/open.ts';
import { type BuiltHome, buildHome, sqliteEra } from '../../support/install-builder.ts';
import { loopedTree } from '../../support/looped-tree.ts';

let home: BuiltHome;
afterEach(() => home.remove());

function databaseWith(...sql: readonly string[]) {
  const state = { '.openclaw/state/openclaw.sqlite': { sql, mode: 0o600 } };
  home = buildHome({ ...sqliteEra('2026.9.6'), ...state });
  const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
  const database = install?.databases.find(({ role }) => role === 'state');
  if (database === undefined) throw new Error('no database');
  return database;
}

const PLAIN = ['CREATE TABLE cron_jobs (job_id TEXT)', "INSERT INTO cron_jobs VALUES ('a')"];
const JOBS = 'SELECT job_id FROM cron_jobs';
const COMPUTED = /state\/openclaw\.sqlite computes a table when it is read/;

it('has its plain tables read', () => {
  const database = databaseWith(...PLAIN, 'CREATE VIEW other AS SELECT 1 AS x');
  expect(database.query(JOBS)).toEqual([{ job_id: 'a' }]);
  expect(database.query('SELECT user_version AS v FROM pragma_user_version')).toEqual([{ v: 0 }]);
  expect(() => database.query('SELECT x FROM missing')).toThrow(FactUnavailable);
});

describe('is not asked where it answers with a program', () => {
  it.each([
    ['a view', 'CREATE VIEW cron_jobs AS SELECT 1 AS job_id', JOBS],
    ['its columns', 'CREATE VIEW cron_jobs AS SELECT 1 AS job_id', 'PRAGMA table_info(cron_jobs)'],
    [
      'a view with the name of something of SQLite',
      'CREATE VIEW pragma_user_version AS SELECT 7 AS user_version',
      'SELECT user_version AS version FROM pragma_user_version',
    ],
    ['a virtual table', 'CREATE VIRTUAL TABLE cron_jobs USING fts5(job_id)', JOBS],
    ['a computed column', 'CREATE TABLE cron_jobs (job_id TEXT, x AS (hex(job_id)))', JOBS],
    ['a name in other letters', 'CREATE VIEW CRON_JOBS AS SELECT 1 AS job_id', JOBS],
    [
      'a computed column anywhere, where all of it is checked',
      'CREATE TABLE t (a TEXT, x NOT NULL AS (hex(a)))',
      'PRAGMA quick_check(10)',
    ],
  ])('%s', (_, sql, query) => {
    expect(() => databaseWith(sql).query(query)).toThrow(COMPUTED);
  });

  it('but for constraints, which a check of all of it leaves out', () => {
    const database = databaseWith(
      'CREATE TABLE t (a TEXT CHECK (length(a) < 2))',
      'PRAGMA ignore_check_constraints = ON',
      "INSERT INTO t VALUES ('long')",
    );
    expect(database.query('PRAGMA quick_check(10)')).toEqual([{ quick_check: 'ok' }]);
  });
});

it('has no more rows read than there is memory for', () => {
  const database = databaseWith(
    'CREATE TABLE cron_jobs (job_id INTEGER)',
    'INSERT INTO cron_jobs WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200001) SELECT i FROM n',
  );
  expect(() => database.query(JOBS)).toThrow('has a table with too many rows to read');
  expect(database.query('SELECT count(*) AS rows FROM cron_jobs')).toEqual([{ rows: 200_001 }]);
});

it('has no more values read than there is memory for', () => {
  const columns = Array.from({ length: 50 }, (_, index) => `c${index}`);
  const database = databaseWith(
    `CREATE TABLE cron_jobs (job_id INTEGER, ${columns})`,
    'INSERT INTO cron_jobs (job_id) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000) SELECT i FROM n',
  );
  expect(() => database.query('SELECT * FROM cron_jobs')).toThrow('too many rows to read');
  expect(database.query(JOBS)).toHaveLength(10_000);
});

it('is not opened where reading its schema takes as long as its maker likes', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `n${index} AS (SELECT 1)`);
  const database = databaseWith(...PLAIN, `CREATE VIEW v AS WITH ${names} SELECT 1`);
  expect(() => database.query(JOBS)).toThrow('has a larger schema, or a larger row');
});

it('is not read where its pages lead to the same rows again and again, as a tree of a few kilobytes can for years', () => {
  const database = databaseWith(...PLAIN);
  const read = () => database.query('SELECT count(*) AS rows FROM cron_jobs');
  expect(database.header.ok).toBe(true);
  writeFileSync(database.path, loopedTree(readFileSync(database.path), 2));
  expect(read).toThrow(DatabaseMalformed);
});

it('is read together with its WAL, which counts where the pages are looked at', () => {
  home = buildHome({
    ...sqliteEra('2026.9.6'),
    '.openclaw/state/openclaw.sqlite': { sql: PLAIN, wal: true, mode: 0o600 },
  });
  const path = join(home.path, '.openclaw/state/openclaw.sqlite');
  const before = readFileSync(path);
  const other = join(dirname(home.path), 'other.sqlite');
  writeFileSync(other, before);
  const writer = new sqlite.Database(other);
  writer.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA wal_autocheckpoint=0');
  writer.exec("INSERT INTO cron_jobs VALUES ('b')");
  writeFileSync(`${path}-wal`, readFileSync(`${other}-wal`));
  writer.close();
  const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
  const state = install?.databases.find(({ role }) => role === 'state');
  expect(state?.query(JOBS)).toEqual([{ job_id: 'a' }, { job_id: 'b' }]);
  expect(readFileSync(path)).toEqual(before);
});

it('is not copied through a link that took its place since', () => {
  const database = databaseWith(...PLAIN);
  const elsewhere = join(dirname(home.path), 'elsewhere.sqlite');
  expect(database.header.ok).toBe(true);
  renameSync(database.path, elsewhere);
  symlinkSync(elsewhere, database.path);
  expect(() => database.query(JOBS)).toThrow(FactUnavailable);
});

it('is not copied through a directory above it that somebody exchanged for a link since', () => {
  const database = databaseWith(...PLAIN);
  expect(database.header.ok).toBe(true);
  const directory = dirname(database.path);
  renameSync(directory, join(dirname(home.path), 'state'));
  symlinkSync(join(dirname(home.path), 'state'), directory);
  expect(() => database.query(JOBS)).toThrow(FactUnavailable);
});

it('that is damaged is damaged for whoever asks, and does not stand in the way of others', () => {
  home = buildHome(sqliteEra('2026.9.6'));
  const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
  const [state, agent] = ['state', 'agent'].map((wanted) =>
    install?.databases.find(({ role }) => role === wanted),
  );
  if (state === undefined || agent === undefined) throw new Error('no databases');
  const bytes = readFileSync(state.path);
  writeFileSync(state.path, bytes.fill(0xff, 100, 4096));
  for (const _ of ['the first rule', 'the second'])
    expect(() => state.query('SELECT 1')).toThrow(DatabaseMalformed);
  expect(agent.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
