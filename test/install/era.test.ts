import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/install/config/config.ts';
import type { DatabaseHeader } from '../../src/install/databases/databases.ts';
import { eraOf, layoutRelease, type Store, unreadStores } from '../../src/install/era.ts';
import type { Tree } from '../../src/install/files/tree.ts';

const STATE = 'state/openclaw.sqlite';
const SESSIONS = 'agents/main/sessions/sessions.json';

function treeOf(paths: readonly string[]): Tree {
  return { entries: new Map(paths.map((path) => [path, {}])) } as unknown as Tree;
}

function configOf(writer: string | undefined): Config {
  return {
    getString: (...keys: readonly string[]) =>
      keys.join('.') === 'meta.lastTouchedVersion' ? writer : undefined,
  } as unknown as Config;
}

function store(userVersion: number, walSize?: number): Store {
  const header = { ok: true, userVersion } as DatabaseHeader;
  return {
    role: 'state',
    header,
    ...(walSize !== undefined && { wal: { size: walSize } }),
  } as Store;
}

function era(writer: string | undefined, databases: readonly Store[], ...paths: string[]): string {
  return eraOf(treeOf(paths), configOf(writer), databases);
}

describe('the contents decide, whatever release the configuration mentions', () => {
  it.each([
    ['2026.6.11', 18, [], 'sqlite'],
    ['2026.7.35', 15, [SESSIONS], 'sqlite'],
    [undefined, 2, [], 'sqlite'],
    ['2026.9.6', 1, [], 'json'],
    ['2026.9.6', 1, [SESSIONS], 'json'],
    ['2026.6.11', 1, [], 'json'],
  ])('%s, schema %s, %s: %s', (writer, schema, files, expected) => {
    expect(era(writer, [store(schema)], STATE, ...files)).toBe(expected);
  });

  it('goes by the files where there is no database', () => {
    expect(era('2026.9.6', [], SESSIONS)).toBe('json');
  });
});

describe('a database whose header does not decide it', () => {
  it.each([
    ['2026.6.11', 'json'],
    ['2026.7.1', 'json'],
    ['2026.7.35', 'json'],
    ['2026.9.6', 'sqlite'],
    ['2026.5.28', 'sqlite'],
    [undefined, 'sqlite'],
  ])('of %s has the era %s', (writer, expected) => {
    expect(era(writer, unreadStores(treeOf([STATE])), STATE)).toBe(expected);
    expect(era(writer, [store(1, 4096)], STATE)).toBe(expected);
    expect(era(writer, [store(0)], STATE)).toBe(expected);
  });
});

it('asks the writer where there is no store at all', () => {
  expect([era('2026.9.6', []), era('2026.2.26', []), era(undefined, [])]).toEqual([
    'sqlite',
    'json',
    'unknown',
  ]);
});

it('takes the layout of the newest release where the stores have outgrown the writer', () => {
  expect(layoutRelease('sqlite', configOf('2026.6.11'))).toBeUndefined();
  expect(layoutRelease('json', configOf('2026.6.11'))).toBe('2026.6.11');
  expect(layoutRelease('sqlite', configOf('2026.8.2'))).toBe('2026.8.2');
});
