import { describe } from 'vitest';
import { archived } from './archived.ts';
import type { Release } from './cache.ts';
import { catalogue } from './catalogue.ts';
import { faults } from './faults.ts';
import { foreignKeyStops } from './foreign-key.ts';
import { healthy } from './healthy.ts';
import { hostBound } from './host-bound.ts';
import { isChosen, isControl, isThorough } from './installs.ts';
import { carefulMove } from './moved.ts';
import { plugin } from './plugin.ts';
import { renamedProfile } from './renamed.ts';
import { rescue } from './rescued.ts';
import { restored } from './restored.ts';
import { forgottenPlaces } from './stale.ts';
import { troubles } from './troubled.ts';

/** All tests of one release. */
export function releaseSuite(release: Release): void {
  checkSuite(release);
  if (!isControl(release)) repairSuite(release);
}

/** Tests of what is found in installs of one release only. */
export function checkSuite(release: Release): void {
  suite(release, () => {
    healthy(release);
    carefulMove(release);
    if (isControl(release)) return;
    if (isThorough() || isOfAnEra(release)) troubles(release);
    catalogue(release);
  });
}

/** What a move does to a release, what is done about it, and what its archives contain. */
export function repairSuite(release: Release): void {
  suite(release, () => {
    rescue(release);
    if (isOfAnEra(release)) archived(release);
    forgottenPlaces(release);
    faults(release);
    // Each starts OpenClaw several more times. Where time is short, one release stands for the
    // others.
    if (isThorough() || release === '2026.2.26') foreignKeyStops(release);
    if (isThorough() || release === '2026.5.28') hostBound(release);
    if (isThorough()) renamedProfile(release);
    if (isThorough() && (isOfAnEra(release) || release === '2026.1.30')) plugin(release);
    // Here the history is in files, and only the command line changes them.
    if (release === '2026.5.28') restored(release);
  });
}

/** The last release with sessions in files, and the newest with databases. */
function isOfAnEra(release: Release): boolean {
  return release === '2026.5.28' || release === '2026.9.6';
}

function suite(release: Release, tests: () => void): void {
  describe.runIf(isChosen(release))(release, tests);
}
