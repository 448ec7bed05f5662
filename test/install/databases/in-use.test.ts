/**
 * A running gateway writes to its databases between the walk of the tree and the reading of a file,
 * and between two readings.
 */
import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Install } from '../../../src/install/install.ts';
import { openInstalls } from '../../../src/install/open.ts';
import brokenDatabase from '../../../src/rules/broken-database/rule.ts';
import incompleteDatabase from '../../../src/rules/incomplete-database/rule.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  sqliteEra,
} from '../../support/install-builder.ts';
import { shmOf, walOf } from '../../support/wal-files.ts';

type Read = typeof import('../../../src/install/files/read.ts');
const gateway = vi.hoisted(() => ({ afterReading: (_path: string) => {} }));
vi.mock('../../../src/install/files/read.ts', async (importOriginal) => {
  const read = await importOriginal<Read>();
  return {
    ...read,
    readPart(...args: Parameters<Read['readPart']>) {
      const result = read.readPart(...args);
      gateway.afterReading(args[0]);
      return result;
    },
    *pieces(...args: Parameters<Read['pieces']>) {
      yield* read.pieces(...args);
      gateway.afterReading(args[0]);
    },
  };
});

const STATE = 'state/openclaw.sqlite';
let home: BuiltHome;
afterEach(() => {
  gateway.afterReading = () => {};
  home.remove();
});

/**
 * An install with a state database made by these statements, walked, and the path of the database.
 */
function walked(sql: readonly string[], beside: HomeTree = {}): { install: Install; path: string } {
  home = buildHome({
    ...sqliteEra('2026.9.6'),
    [`.openclaw/${STATE}`]: { sql, mode: 0o600, wal: true },
    ...beside,
  });
  const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
  if (install === undefined) throw new Error('no install');
  expect(install.databases.length).toBeGreaterThan(1);
  return { install, path: join(home.path, '.openclaw', STATE) };
}

async function found(rule: typeof incompleteDatabase | typeof brokenDatabase, install: Install) {
  const all = [];
  for await (const each of rule.check(install)) all.push(each);
  return all;
}

const PAGE = 4096;
const TABLE = ['CREATE TABLE cron_jobs (job_id TEXT)'];

/** The files beside it after a number of changes, as the walk sees them. */
function beside(frames: number, listed = frames): HomeTree {
  return {
    [`.openclaw/${STATE}-wal`]: { bytes: frames === 0 ? Buffer.alloc(0) : walOf(frames, 1) },
    [`.openclaw/${STATE}-shm`]: { bytes: shmOf(listed, 0, 1) },
  };
}

/** Once a file whose name ends so has been read, and then as often as asked for. */
function afterReading(ending: string, times: number, write: (time: number) => void): void {
  let time = 0;
  gateway.afterReading = (path) => {
    if (!path.endsWith(ending) || time === times) return;
    time += 1;
    write(time);
  };
}

describe('the files beside a database', () => {
  it('may have been written after the walk', async () => {
    const { install, path } = walked(TABLE, beside(0));
    writeFileSync(`${path}-wal`, walOf(3, 1));
    writeFileSync(`${path}-shm`, shmOf(3, 0, 1));
    expect(await found(incompleteDatabase, install)).toEqual([]);
  });

  it('may be of another moment each, until both are read at rest', async () => {
    const { install, path } = walked(TABLE, beside(9));
    afterReading('openclaw.sqlite-shm', 2, () => {
      writeFileSync(`${path}-wal`, walOf(2, 2));
      writeFileSync(`${path}-shm`, shmOf(2, 0, 2));
    });
    expect(await found(incompleteDatabase, install)).toEqual([]);
  });

  it('are not judged where they change all the time', async () => {
    const { install, path } = walked(TABLE, beside(1));
    afterReading('openclaw.sqlite-wal', 1000, (time) =>
      appendFileSync(`${path}-wal`, Buffer.alloc(time)),
    );
    expect(await found(incompleteDatabase, install)).toEqual([
      { skip: expect.objectContaining({ messageId: 'database.refused' }) },
    ]);
  });

  it('are missing where they came neither with the copy nor since', async () => {
    const { install } = walked(TABLE, beside(0, 3));
    expect(await found(incompleteDatabase, install)).toEqual([
      expect.objectContaining({ messageId: 'wal-left-behind' }),
    ]);
  });
});

it('a database that has grown since the walk is not cut', async () => {
  const { install, path } = walked(TABLE);
  const longer = join(home.path, 'longer.sqlite');
  const rows = Array.from({ length: 50 }, () => 'INSERT INTO cron_jobs VALUES (zeroblob(4000))');
  const other = buildHome({ 'longer.sqlite': { sql: [...TABLE, ...rows] } });
  copyFileSync(join(other.path, 'longer.sqlite'), longer);
  other.remove();
  copyFileSync(longer, path);
  expect(await found(brokenDatabase, install)).toEqual([]);
});

describe('a copy for a query', () => {
  const JOBS = 'SELECT job_id FROM cron_jobs';
  const FIRST = "INSERT INTO cron_jobs VALUES ('a')";

  function later(): string {
    const other = buildHome({
      'later.sqlite': { sql: [...TABLE, FIRST, "INSERT INTO cron_jobs VALUES ('b')"] },
    });
    const path = join(home.path, 'later.sqlite');
    copyFileSync(join(other.path, 'later.sqlite'), path);
    other.remove();
    return path;
  }

  it('is of one moment', () => {
    const { install, path } = walked([...TABLE, FIRST]);
    const next = later();
    afterReading('openclaw.sqlite', 2, () => copyFileSync(next, path));
    const database = install.databases.find(({ role }) => role === 'state');
    expect(database?.query(JOBS)).toEqual([{ job_id: 'a' }, { job_id: 'b' }]);
  });

  it('is not made where the database changes all the time', () => {
    const { install, path } = walked([...TABLE, FIRST]);
    afterReading('openclaw.sqlite', 1000, (time) =>
      appendFileSync(path, Buffer.alloc(PAGE * time)),
    );
    const database = install.databases.find(({ role }) => role === 'state');
    expect(() => database?.query(JOBS)).toThrow(/state\/openclaw\.sqlite is being written to/);
  });
});
