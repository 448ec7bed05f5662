import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { treesOf } from '../../src/formats/sqlite-trees.ts';
import { createDatabase } from '../../src/testing/database.ts';
import { loopedTree } from '../support/looped-tree.ts';

const PAGE = 4096;
let directory: string;
let path: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trees-'));
  path = join(directory, 'a.sqlite');
});
afterEach(() => rmSync(directory, { recursive: true }));

function changed(change: (bytes: Buffer) => Buffer) {
  writeFileSync(path, change(readFileSync(path)));
  return treesOf(path);
}

const ROWS = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000)';

describe('is sound as SQLite writes it', () => {
  it.each([
    ['without a table', []],
    [
      'a view and a trigger, which have no pages',
      [
        'CREATE TABLE t (a)',
        'CREATE VIEW v AS SELECT a FROM t',
        'CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t; END',
      ],
    ],
    [
      'trees of several levels, an index, and rows longer than a page',
      [
        'CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE)',
        `INSERT INTO t ${ROWS} SELECT i, hex(randomblob(i % 4000)) || i FROM n`,
        'CREATE TABLE u (a TEXT PRIMARY KEY) WITHOUT ROWID',
        `INSERT INTO u ${ROWS} SELECT hex(randomblob(20)) || i FROM n`,
        'DELETE FROM t WHERE a % 3 = 0',
        'ANALYZE',
      ],
    ],
    [
      'a schema of several pages',
      Array.from({ length: 200 }, (_, n) => `CREATE TABLE t${n} (a${'b'.repeat(n)})`),
    ],
    [
      'pages of 64 KiB',
      ['PRAGMA page_size = 65536', 'VACUUM', 'CREATE TABLE t (a)', 'INSERT INTO t VALUES (1)'],
    ],
  ])('%s', (_, sql) => {
    createDatabase(path, sql);
    expect(treesOf(path)).toBe('sound');
  });
});

describe('is not sound', () => {
  it('where a page is reached again', () => {
    createDatabase(path, ['CREATE TABLE t (a)', 'INSERT INTO t VALUES (1)']);
    expect(changed((bytes) => loopedTree(bytes, 2))).toBe('unsound');
  });

  it('where two tables have one root', () => {
    createDatabase(path, ['CREATE TABLE t (a)', 'CREATE TABLE u (a)']);
    // The last number of the record before the text of the statement.
    const twice = (bytes: Buffer) => {
      bytes[bytes.indexOf('CREATE TABLE u') - 1] = 2;
      return bytes;
    };
    expect(changed(twice)).toBe('unsound');
  });

  it('where its rows say that they hold more than the file', () => {
    createDatabase(path, ['CREATE TABLE t (a)', `INSERT INTO t VALUES (zeroblob(${3 * PAGE}))`]);
    // All of its rows are the same one.
    const again = (bytes: Buffer) => {
      const cell = bytes.readUInt16BE(PAGE + 8);
      bytes.writeUInt16BE(40, PAGE + 3);
      for (let index = 0; index < 40; index += 1) bytes.writeUInt16BE(cell, PAGE + 8 + 2 * index);
      return bytes;
    };
    expect(changed(again)).toBe('unsound');
  });

  it('where a root is a text, which SQLite takes for a number', () => {
    createDatabase(path, ['CREATE TABLE t (a)']);
    const text = (bytes: Buffer) => {
      const at = bytes.indexOf('tablett');
      expect(bytes[at - 2]).toBe(1);
      bytes[at - 2] = 15;
      return bytes;
    };
    expect(changed(text)).toBe('unsound');
  });
});

describe('is oversized', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

  it.each([
    [
      'with one statement of many names, each of which SQLite compares with the others',
      [`CREATE VIEW v AS WITH ${names(5000).map((name) => `${name} AS (SELECT 1)`)} SELECT 1`],
    ],
    [
      'with many statements',
      ['BEGIN', ...names(5001).map((name) => `CREATE VIEW ${name} AS SELECT 1`), 'COMMIT'],
    ],
    [
      'with long statements',
      names(20).map((name) => `CREATE VIEW ${name} AS SELECT '${'a'.repeat(60_000)}'`),
    ],
    [
      'with a row that is larger than what anybody reads',
      ['CREATE TABLE t (a)', `INSERT INTO t VALUES (zeroblob(${65 * 1024 * 1024}))`],
    ],
  ])('%s', (_, sql) => {
    createDatabase(path, sql);
    expect(treesOf(path)).toBe('oversized');
  });
});
