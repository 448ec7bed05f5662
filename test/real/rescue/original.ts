/**
 * The changes that a repair of a copy makes to the original, where both are on the same machine.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { snapshotTree } from '../../../src/testing/snapshot.ts';
import { RELEASES, type Release } from '../cache.ts';
import { installed, type Stage } from '../installs.ts';
import { type Home, run } from '../openclaw.ts';
import { changedFiles } from './changed-files.ts';
import { migcheck } from './repair.ts';

/** The paths in the original home that a repair of the copy changed, made or removed. */
export interface Original {
  readonly doctor: readonly string[];
  readonly migcheck: readonly string[];
}

/**
 * A copy, and the release that repairs it: that of the original, or a newer one, which also
 * migrates it.
 */
export interface Pair {
  readonly made: Release;
  readonly runs: Release;
}

export const PAIRS: readonly Pair[] = [
  ...RELEASES.map((release) => ({ made: release, runs: release })),
  { made: '2026.2.26', runs: '2026.9.6' },
  { made: '2026.5.28', runs: '2026.9.6' },
];

/** In the words of the table. */
export function nameOf({ made, runs }: Pair): string {
  return made === runs ? made : `${made}, to be run by ${runs}`;
}

export async function measureOriginal(
  stage: Stage,
  { made, runs }: Pair,
  user?: number,
): Promise<Original> {
  const beside = async (repair: (copy: Home) => unknown): Promise<readonly string[]> => {
    const alice = await installed(stage, made, user === undefined ? {} : { user });
    const copy = { ...alice, dir: join(dirname(alice.dir), 'bob'), release: runs };
    execFileSync('rm', ['-rf', copy.dir]);
    execFileSync('cp', ['-a', alice.dir, copy.dir]);
    const untouched = snapshotTree(alice.dir);
    await repair(copy);
    return changedFiles(untouched, snapshotTree(alice.dir));
  };
  return {
    doctor: await beside((copy) => run(copy, ['doctor', '--fix'], 10 * 60_000)),
    migcheck: await beside((copy) => migcheck(copy, ['--fix'])),
  };
}
