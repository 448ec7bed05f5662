/** The state of one release, run by another: a move is nearly always an upgrade too. */
import { execFileSync } from 'node:child_process';
import type { Release } from '../cache.ts';
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
import type { PairRow } from './row.ts';

/** Whose state it is, and what runs it on the new machine. */
export interface Pair {
  readonly made: Release;
  readonly runs: Release;
}

const NEWEST: Release = '2026.9.6';

/** One release of each line, run by the newest; and three steps back. */
export const PAIRS: readonly Pair[] = [
  { made: '2026.5.28', runs: NEWEST },
  { made: '2026.8.2', runs: NEWEST },
  { made: NEWEST, runs: '2026.8.2' },
  { made: '2026.2.26', runs: NEWEST },
  { made: '2026.7.35', runs: NEWEST },
  { made: '2026.8.2', runs: '2026.8.1' },
  { made: '2026.6.11', runs: NEWEST },
  { made: '2026.1.29', runs: NEWEST },
  { made: '2026.3.28', runs: NEWEST },
  { made: '2026.7.1', runs: NEWEST },
  { made: '2026.6.35', runs: NEWEST },
  { made: NEWEST, runs: '2026.7.35' },
];

/** The name of its row. */
export function nameOf({ made, runs }: Pair): string {
  return `${made}-by-${runs}`;
}

export async function measurePair({ made, runs }: Pair, lab: Lab): Promise<PairRow> {
  const alice = { ...ALICE, release: made };
  await patiently(() => live(alice, lab));
  const old = keep(alice, lab);
  const bob = { ...BOB, release: runs };
  const options = ['--openclaw', runs];
  const moved = await measureCopy(() => copyTo(bob, old), lab, options);
  await patiently(() => onboardAlone(bob, lab));
  const fresh = keep(bob, lab, 'fresh');
  const over = await measureCopy(() => copyOver(copyTo(bob, fresh), old), lab, options);
  return { made, runs, node: nodeVersion(runs), moved, over };
}

/** The old state directory over the new one: what both have is the old one's, what only one has stays. */
function copyOver(bob: Home, old: string): Home {
  execFileSync('cp', ['-a', `${old}/.openclaw/.`, stateDir(bob)]);
  giveTo(bob, bob.dir);
  return bob;
}
