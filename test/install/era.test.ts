import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/install/config/config.ts';
import { eraOf } from '../../src/install/era.ts';
import type { Tree } from '../../src/install/files/tree.ts';

function era(writer: string | undefined, ...paths: readonly string[]): string {
  const tree = { entries: new Map(paths.map((path) => [path, {}])) } as unknown as Tree;
  const config = {
    getString: (...keys: readonly string[]) =>
      keys.join('.') === 'meta.lastTouchedVersion' ? writer : undefined,
  } as unknown as Config;
  return eraOf(tree, config);
}

const STATE = 'state/openclaw.sqlite';

describe('an install with a database and no session yet', () => {
  it.each([
    ['2026.5.30-beta.1', 'json'],
    ['2026.6.11', 'json'],
    ['2026.7.1', 'json'],
    ['2026.7.2-beta.1', 'sqlite'],
    ['2026.9.6', 'sqlite'],
    ['2026.5.28', 'sqlite'],
    [undefined, 'sqlite'],
  ])('of %s has the era %s', (writer, expected) => {
    expect(era(writer, STATE)).toBe(expected);
  });
});

it('goes by the files where there is no database', () => {
  expect(era('2026.9.6', 'agents/main/sessions/sessions.json')).toBe('json');
});
