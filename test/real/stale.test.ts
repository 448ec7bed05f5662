/** A place that was forgotten in the move: one thing to be said, and where it stands. */
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELEASES, type Release } from './cache.ts';
import { faults } from './check.ts';
import { checkUntouched } from './expect.ts';
import { chosenReleases, installed } from './installs.ts';
import { moveHome, moveWell, type Place } from './move.ts';
import { stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

interface Forgotten {
  readonly place: Place;
  /** The file that has to be named, relative to the state directory. */
  readonly file: string;
  /** The releases that keep the old home there. */
  readonly releases: readonly Release[];
}

const FORGOTTEN: readonly Forgotten[] = [
  { place: 'config', file: 'openclaw.json', releases: RELEASES },
  {
    place: 'sessions',
    file: 'agents/main/sessions/sessions.json',
    releases: ['2026.2.26', '2026.5.28'],
  },
  { place: 'database', file: 'state/openclaw.sqlite', releases: ['2026.9.6'] },
];

const chosen = chosenReleases();

describe.each(FORGOTTEN)('the old home is still in the $place', ({ place, file, releases }) => {
  it.for(releases.filter((release) => chosen.includes(release)))('%s', async (release) => {
    const bob = moveWell(await installed(stage(), release), [place]);
    const checked = checkUntouched(bob.dir, stateDir(bob));
    const serious = checked.report.findings.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ path }) => relative(stateDir(bob), path))).toContain(file);
    expect(faults(checked)).toHaveLength(1);
    expect(checked.status).toBe(1);
  });
});

describe('nothing was rewritten', () => {
  it.for(chosen)('%s', async (release) => {
    const bob = moveHome(await installed(stage(), release));
    const checked = checkUntouched(bob.dir, stateDir(bob));
    expect(checked.report.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(checked.status).toBe(1);
  });
});
