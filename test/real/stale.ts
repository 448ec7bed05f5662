/** A move in which places were forgotten: the findings, and their places. */
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import type { Checked } from './check.ts';
import { checkUntouched, expectFaults } from './expect.ts';
import { installed } from './installs.ts';
import { moveHome, moveWell, type Place } from './move.ts';
import { type Home, stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

interface Forgotten {
  readonly place: Place;
  readonly rule: string;
  /** The file that must be reported, relative to the state directory. */
  readonly file: string;
}

const CONFIG: Forgotten = { place: 'config', rule: 'stale-home-path', file: 'openclaw.json' };
const SESSIONS: Forgotten = {
  place: 'sessions',
  rule: 'stale-session-file',
  file: 'agents/main/sessions/sessions.json',
};
const DATABASE: Forgotten = {
  place: 'database',
  rule: 'orphaned-cron-jobs',
  file: 'state/openclaw.sqlite',
};

/** The places that keep the old home, by release. */
const FORGOTTEN: Readonly<Partial<Record<Release, readonly Forgotten[]>>> = {
  '2026.1.30': [CONFIG],
  '2026.2.26': [CONFIG, SESSIONS],
  '2026.5.28': [CONFIG, SESSIONS],
  '2026.9.6': [CONFIG, DATABASE],
};

function seriousFiles(checked: Checked, home: Home): readonly string[] {
  const serious = checked.report.findings.filter(({ severity }) => severity !== 'info');
  return [...new Set(serious.map(({ path }) => relative(stateDir(home), path)))].sort();
}

export function forgottenPlaces(release: Release): void {
  const places = FORGOTTEN[release] ?? [];

  describe('the old home is still in', () => {
    it.each(places)('the $place', async ({ place, rule, file }) => {
      const bob = moveWell(await installed(stage(), release), [place]);
      const checked = checkUntouched(bob.dir, stateDir(bob));
      expectFaults(checked, [rule]);
      expect(seriousFiles(checked, bob)).toEqual([file]);
    });

    it('every place: nothing was rewritten', async () => {
      const bob = moveHome(await installed(stage(), release));
      const checked = checkUntouched(bob.dir, stateDir(bob));
      expectFaults(
        checked,
        places.map(({ rule }) => rule),
      );
      expect(seriousFiles(checked, bob)).toEqual(places.map(({ file }) => file).sort());
    });
  });
}
