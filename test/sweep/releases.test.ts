import { describe, expect, it } from 'vitest';
import { inTurns, knownReleases, stable } from '../real/sweep/releases.ts';

describe('the stable releases', () => {
  it('are in the order of OpenClaw: a correction is newer than what it corrects', () => {
    expect(stable(['2026.10.1', '2026.7.1-2', '2026.7.1', '2026.7.33', '2026.7.1-1'])).toEqual([
      '2026.7.1',
      '2026.7.1-1',
      '2026.7.1-2',
      '2026.7.33',
      '2026.10.1',
    ]);
  });

  it('are neither pre-releases nor placeholders', () => {
    expect(stable(['0.0.1', '2026.9.1-beta.1', '2026.9.1'])).toEqual(['2026.9.1']);
  });

  it('are measured in turns: the newest of each line first', () => {
    const releases = stable(['2026.5.7', '2026.5.28', '2026.7.1', '2026.7.1-1', '2026.7.35']);
    expect(inTurns(releases)).toEqual([
      '2026.7.35',
      '2026.7.1-1',
      '2026.5.28',
      '2026.7.1',
      '2026.5.7',
    ]);
  });

  it('are known without a network', () => {
    const known = knownReleases();
    expect(known).toEqual(stable(known));
    expect(known).toContain('2026.9.6');
  });
});
