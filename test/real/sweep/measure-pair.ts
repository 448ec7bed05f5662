/** The state of one release, run by another: moved, and copied over a fresh onboarding. */
import { execFileSync } from 'node:child_process';
import { giveTo, type Home, stateDir } from '../openclaw.ts';
import {
  ALICE,
  BOB,
  copyTo,
  keep,
  type Lab,
  live,
  measureCopy,
  nodeVersion,
  onboardAlone,
  patiently,
} from './measure.ts';
import type { Pair } from './pairs.ts';
import type { PairRow } from './row.ts';

export async function measurePair({ made, runs }: Pair, lab: Lab): Promise<PairRow> {
  const alice = { ...ALICE, release: made };
  await patiently(() => live(alice, lab));
  const old = keep(alice, lab);
  const bob = { ...BOB, release: runs };
  const options = ({ release }: Home) => ['--openclaw', release];
  const moved = await measureCopy(() => copyTo(bob, old), lab, options);
  await patiently(() => onboardAlone(bob, lab));
  const fresh = keep(bob, lab, 'fresh');
  const over = await measureCopy(() => copyOver(copyTo(bob, fresh), old), lab, options);
  return { made, runs, node: nodeVersion(runs), moved, over };
}

/**
 * Copies the old state directory over the new one: what both have comes from the old one, and what
 * only one has stays.
 */
function copyOver(bob: Home, old: string): Home {
  execFileSync('cp', ['-a', `${old}/.openclaw/.`, stateDir(bob)]);
  giveTo(bob, bob.dir);
  return bob;
}
