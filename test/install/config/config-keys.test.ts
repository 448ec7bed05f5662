import { expect, it } from 'vitest';
import { KEYS, RELEASES_READ } from '../../../src/install/config/config-keys.ts';
import { compareReleases } from '../../../src/install/host/release.ts';

function keysOf(lines: string): string[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [holder = '', keys = ''] = line.split(':');
      return keys
        .trim()
        .split(' ')
        .map((key) => `${holder.trim()}.${key}`);
    });
}

it('has one sign for each release, and only keys that they treat differently', () => {
  for (const signs of Object.keys(KEYS)) {
    expect(signs).toMatch(new RegExp(`^[01]{${RELEASES_READ.length}}$`));
    expect(new Set(signs).size).toBe(2);
  }
  expect([...RELEASES_READ].sort(compareReleases)).toEqual(RELEASES_READ);
});

it('names each key once, and nothing that a plugin or a channel defines', () => {
  const keys = Object.values(KEYS).flatMap(keysOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[\w$-]*(?:\[\])?(?:\.[\w*$-]+(?:\[\])?)+$/.test(key))).toEqual([]);
  expect(keys.filter((key) => /^channels\.(?!defaults\.)|^plugins\.entries\.\*/.test(key))).toEqual(
    [],
  );
});
