import { describe, expect, it } from 'vitest';
import { neededNode, nodeSupport, oldestMajor } from '../../../src/install/host/node-support.ts';
import type { Release } from '../../../src/install/host/release.ts';

const of = (version: string, enginesNode?: string): Release => ({
  version,
  source: 'option',
  ...(enginesNode !== undefined && { enginesNode }),
});

describe('nodeSupport', () => {
  it.each([
    ['22.11.0', '2026.2.26', 'refused'],
    ['22.12.0', '2026.2.26', 'supported'],
    ['26.0.0', '2026.5.28', 'supported'],
    ['23.5.0', '2026.8.2', 'refused'],
    ['24.14.9', '2026.8.2', 'refused'],
    ['25.9.0', '2026.8.2', 'supported'],
    ['25.9.0', '2026.9.6', 'refused'],
    ['26.0.0', '2026.9.6', 'refused'],
    ['27.0.0', '2026.9.6', 'supported'],
    ['22.11.0', '2026.1.30', 'tolerated'],
    ['20.19.0', '2026.1.30', 'refused'],
    ['20.19.0', '2026.9.1', 'refused'],
    ['24.15.0', '2026.9.1', 'supported'],
    ['24.15.0', '2026.9.2-1', undefined],
    ['24.16.0', '2027.1.1', undefined],
  ])('Node %s under %s: %s', (version, release, wanted) => {
    expect(nodeSupport(version, of(release))).toBe(wanted);
  });

  it('believes the package that was read', () => {
    expect(nodeSupport('24.15.0', of('2027.1.1', '>=24.15.0'))).toBe('supported');
    expect(neededNode(of('2027.1.1', '>=24.15.0'))).toBe('>=24.15.0');
  });

  it('makes nothing of a range that is none', () => {
    expect(nodeSupport('24.15.0', of('2027.1.1', 'the newest'))).toBeUndefined();
    expect(oldestMajor('the newest')).toBeUndefined();
  });
});
