import { afterEach, expect, it } from 'vitest';
import { readConfig } from '../../../src/install/config/read-config.ts';
import { type BuiltHome, buildHome } from '../../../src/testing/home-tree.ts';
import { inWords } from '../../support/in-words.ts';

let home: BuiltHome;

afterEach(() => home.remove());

/** A configuration that includes a file, which includes another one, and so on. */
function readChain(length: number) {
  const files = Array.from({ length }, (_, index) => [
    `.openclaw/${index + 1}.json`,
    index + 1 === length ? '{"last": true}' : `{"next": {"$include": "./${index + 2}.json"}}`,
  ]);
  home = buildHome({
    '.openclaw/openclaw.json': '{"next": {"$include": "./1.json"}}',
    ...Object.fromEntries(files),
  });
  const path = `${home.path}/.openclaw/openclaw.json`;
  return readConfig(path, { here: home.path, there: home.path, uid: 0, gid: 0 });
}

it('reads includes of includes as far as OpenClaw does', () => {
  const { problems, value } = readChain(10);
  expect(problems).toEqual([]);
  expect(JSON.stringify(value)).toContain('"last":true');
});

it('says where an include is that OpenClaw does not follow', () => {
  const { problems, value } = readChain(11);
  expect(inWords(problems)).toEqual([
    {
      kind: 'include',
      reason: 'is nested too deep',
      at: {
        path: `${home.path}/.openclaw/10.json`,
        line: 1,
        column: 23,
        keyPath: 'next["$include"]',
      },
    },
  ]);
  expect(JSON.stringify(value)).not.toContain('last');
});
