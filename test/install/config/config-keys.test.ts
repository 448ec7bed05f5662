import { expect, it } from 'vitest';
import table from '../../../src/install/config/config-keys.json' with { type: 'json' };
import { releasesIn } from '../../../src/install/config/config-schema.ts';
import { compareReleases } from '../../../src/install/host/release.ts';

const { releases, keys } = table;

it('has only keys that the releases treat differently', () => {
  expect([...releases].sort(compareReleases)).toEqual(releases);
  for (const ranges of Object.values(keys)) {
    const named = ranges.split(/, |\.\./).filter((end) => end !== '');
    expect(named.filter((release) => !releases.includes(release))).toEqual([]);
    const count = releasesIn(ranges).length;
    expect(count > 0 && count < releases.length, ranges).toBe(true);
  }
});

it('reads ranges of releases', () => {
  expect(releasesIn('..2026.2.26')).toEqual(['2026.1.30', '2026.2.26']);
  expect(releasesIn('2026.8.2..')).toEqual(['2026.8.2', '2026.9.6']);
  expect(releasesIn('2026.1.30, 2026.5.28..2026.6.11')).toEqual([
    '2026.1.30',
    '2026.5.28',
    '2026.6.11',
  ]);
});

it('has no key that a plugin or a channel defines', () => {
  const names = Object.keys(keys);
  expect(names.filter((key) => !/^[\w$-]+(?:\.(?:[\w*$-]+|\[\]))*$/.test(key))).toEqual([]);
  expect(
    names.filter((key) => /^channels\.(?!defaults\.)|^plugins\.entries\.\*/.test(key)),
  ).toEqual([]);
});
