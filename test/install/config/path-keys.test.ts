/** Which values of the configuration are paths. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KeyPath } from '../../../src/formats/json5-nodes.ts';
import type { Config } from '../../../src/install/config/config.ts';
import { pathValues } from '../../../src/install/config/path-keys.ts';

const TABLE = new URL('../../../src/install/config/config-keys.json', import.meta.url);
const { keys: KEYS } = JSON.parse(readFileSync(TABLE, 'utf8')) as { keys: Record<string, string> };

const IS_PATH_BY_NAME =
  /(?:^cwd|^binds|[dD]irs?|[pP]aths?|^[a-z]+Files?|^[a-z]*[cC]ommand|[rR]oots?|[pP]repend|[mM]odule)$/;

/** Switches: they say true or false. */
const SWITCHES = /\.allow(?:InsecurePath|SymlinkCommand)$/;

function pathAt(keys: KeyPath, value: string): string | undefined {
  const config = { strings: () => [{ keys, value }] } as Pick<Config, 'strings'> as Config;
  return [...pathValues(config)][0]?.path;
}

/** The key of a schema with a name for each `*`, and an index for each item of a list. */
function exampleOf(key: string): KeyPath {
  const keys = key.split('.').map((word) => (word === '[]' ? 0 : word.replace('*', 'name')));
  return /(?:binds|Dirs)$/.test(key) ? [...keys, 0] : keys;
}

describe('pathValues', () => {
  const named = Object.keys(KEYS).filter(
    (key) => IS_PATH_BY_NAME.test(key.split('.').at(-1) ?? '') && !SWITCHES.test(key),
  );

  it.each(named)('%s', (key) => {
    expect(pathAt(exampleOf(key), '/home/alice/x')).toBe('/home/alice/x');
  });

  it('takes the path of this machine from a bind mount', () => {
    const keys = ['agents', 'defaults', 'sandbox', 'browser', 'binds', 0];
    expect(pathAt(keys, '/home/alice/x:/x:ro')).toBe('/home/alice/x');
  });

  it('takes no other text for a path', () => {
    expect(pathAt(['agents', 'defaults', 'model'], '/home/alice/x')).toBeUndefined();
  });
});
