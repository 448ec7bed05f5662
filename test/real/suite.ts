import { beforeAll, describe } from 'vitest';
import { archived } from './archived.ts';
import { provideProduct, type Release } from './cache.ts';
import { catalogue } from './catalogue.ts';
import { faults } from './faults.ts';
import { foreignKeyStops } from './foreign-key.ts';
import { healthy } from './healthy.ts';
import { hostBound } from './host-bound.ts';
import { isChosen, isControl, isThorough } from './installs.ts';
import { carefulMove } from './moved.ts';
import { plugin } from './plugin.ts';
import { recorded } from './recorded.ts';
import { renamedProfile } from './renamed.ts';
import { rescue } from './rescued.ts';
import { restored } from './restored.ts';
import { forgottenPlaces } from './stale.ts';
import { troubles } from './troubled.ts';
import { verified } from './verified.ts';

/** All there is to be seen about one release. In a file of its own each, so that two run side by side. */
export function releaseSuite(release: Release): void {
  describe.runIf(isChosen(release))(release, () => {
    beforeAll(() => provideProduct(release));

    healthy(release);
    carefulMove(release);
    if (isControl(release)) return;
    rescue(release);
    forgottenPlaces(release);
    faults(release);
    if (release === '2026.5.28' || release === '2026.9.6') archived(release);
    if (isThorough() || release === '2026.5.28' || release === '2026.9.6') troubles(release);
    catalogue(release);
    // Each starts the product several times more: where time is short, one release stands for the others.
    if (isThorough() || release === '2026.2.26') foreignKeyStops(release);
    if (isThorough() || release === '2026.5.28') hostBound(release);
    if (isThorough()) renamedProfile(release);
    if (isThorough() || release === '2026.5.28' || release === '2026.9.6') recorded(release);
    if (isThorough() && (release === '2026.5.28' || release === '2026.9.6')) plugin(release);
    if (release === '2026.5.28' || release === '2026.9.6') verified(release);
    // Here the history is in files, and nothing but the command line changes them.
    if (release === '2026.5.28') restored(release);
  });
}
