/** The state of one release, run by another: a move is nearly always an upgrade too. */
import type { Release } from '../cache.ts';

/** The release of the state, and the one that runs it on the new machine. */
export interface Pair {
  readonly made: Release;
  readonly runs: Release;
}

const NEWEST: Release = '2026.9.6';

/** One release of each line, run by the newest one, and three downgrades. */
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
