import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../../src/install/host/release.ts';
import { factOf, factsOf, knownReleases } from '../../../src/install/releases/facts.ts';

describe('the table of facts', () => {
  it('has the stable releases, in their order', () => {
    const releases = knownReleases();
    expect(releases.length).toBeGreaterThan(90);
    expect(releases).toEqual([...releases].sort(compareReleases));
    expect(new Set(releases).size).toBe(releases.length);
  });

  it('has the same facts of each', () => {
    const names = knownReleases().map((each) => Object.keys(factsOf(each)[0] ?? {}).join());
    expect(new Set(names).size).toBe(1);
  });

  it('tells the era by the schema: databases beside files stay at the first one', () => {
    for (const release of knownReleases()) {
      const isOfFiles = factOf(release, 'sessions') === 'files';
      for (const name of ['stateSchema', 'agentSchema'] as const)
        expect((factOf(release, name) ?? 0) <= 1, release).toBe(isOfFiles);
    }
  });

  it('keeps an import to the releases that have somewhere to import to', () => {
    for (const [row] of knownReleases().map((each) => factsOf(each))) {
      expect(row?.sessionImport === 'none').toBe(row?.sessions === 'files');
      expect(row?.cronImport === 'none').toBe(row?.cronJobs === 'file');
    }
  });
});

describe('a release that is not in the table', () => {
  it('does what those before and after it agree on', () => {
    expect(factOf('2026.9.0', 'sessions')).toBe('database');
    expect(factOf('2026.5.8', 'unsetVariable')).toBe('warning');
  });

  it('is not known where they differ', () => {
    expect(factOf('2026.7.36', 'sessions')).toBeUndefined();
    expect(factOf('2026.9.2-1', 'node')).toBeUndefined();
    expect(factOf('2026.7.2-beta.1', 'sessions')).toBeUndefined();
  });

  it('is not known before the first and after the last one', () => {
    expect(factOf('2025.12.1', 'sessions')).toBeUndefined();
    expect(factOf('2027.1.1', 'sessions')).toBeUndefined();
    expect(factOf(undefined, 'sessions')).toBeUndefined();
  });
});
