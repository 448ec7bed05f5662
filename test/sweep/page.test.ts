import { describe, expect, it } from 'vitest';
import { type Measured, page } from '../real/sweep/page.ts';
import type { Copied, Found, PairRow, ReleaseRow } from '../real/sweep/row.ts';

const NOTHING: Found = { error: [], warning: [], info: [] };

const HEALED: Copied = {
  found: { ...NOTHING, error: ['stale-home-path'], info: ['shared-identity', 'stale-trace'] },
  said: [],
  before: 'no answer: `EACCES`',
  changed: 2,
  remedies: ['orphaned-cron-jobs'],
  left: { ...NOTHING, warning: ['stale-plugin-path'] },
  after: '**works**',
  settled: NOTHING,
};

function releaseRow(more: Partial<ReleaseRow>): ReleaseRow {
  return { release: '2026.9.6', node: '24.16.0', stayed: NOTHING, ...more };
}

function measured(more: Partial<Measured>): Measured {
  return { releases: [], release: () => undefined, pairs: [], pair: () => undefined, ...more };
}

function lineOf(row: ReleaseRow | undefined): string | undefined {
  const made = page(measured({ releases: ['2026.9.6'], release: () => row }));
  return made.split('\n').find((line) => line.startsWith('| 2026.9.6'));
}

describe('the page of the releases', () => {
  it('says what is not measured yet', () => {
    expect(lineOf(undefined)).toContain('| 2026.9.6 | not measured yet |');
  });

  it('says why a release cannot be measured', () => {
    const { stayed: _, ...row } = releaseRow({ cannot: 'npm a|b' });
    expect(lineOf(row)).toContain('cannot be used here: npm a\\|b');
  });

  it('says what was found, seen and done, and leaves the reminders out', () => {
    expect(lineOf(releaseRow({ moved: HEALED }))).toBe(
      '| 2026.9.6 | 24.16.0 | nothing | **`stale-home-path`**, `stale-trace` (info) | no answer: `EACCES` | **works** (2 files, then `orphaned-cron-jobs`) | `stale-plugin-path` | yes |',
    );
  });

  it('says where the check and OpenClaw contradict each other', () => {
    const moved: Copied = { ...HEALED, found: NOTHING, after: 'the cron job is gone' };
    expect(lineOf(releaseRow({ moved }))).toMatch(/\| \*\*no\*\*: before, after \|$/);
    const worse = { ...moved, unmoved: 'answers, but has forgotten the memory' };
    expect(lineOf(releaseRow({ moved: worse }))).toMatch(/\| \*\*no\*\*: before, after \|$/);
  });

  it('does not count what OpenClaw does without a move too', () => {
    const forgets = 'answers, but has forgotten the conversation';
    const line = lineOf(releaseRow({ moved: { ...HEALED, after: forgets, unmoved: forgets } }));
    expect(line).toContain(`${forgets}, without a move too (`);
    expect(line).toMatch(/\| yes \|$/);
  });

  it('has two lines for a pair', () => {
    const pair = { made: '2026.5.28', runs: '2026.9.6' } as const;
    const row: PairRow = { ...pair, node: '24.16.0', moved: HEALED, over: HEALED };
    const made = page(measured({ pairs: [pair], pair: () => row }));
    const lines = made.split('\n').filter((line) => line.startsWith('| 2026.5.28'));
    expect(lines.map((line) => line.split(' | ')[2])).toEqual(['alone', 'over a fresh one']);
  });
});
