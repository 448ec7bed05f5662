/**
 * Checks that docs/measured/rescue.md is still true: for each measured fault, the rules that find
 * it, and where there is time, that OpenClaw works after the repair.
 */
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { isThorough } from './installs.ts';
import { foundBy, repaired, setUp } from './rescue/measure.ts';
import { rowsOf } from './rescue/table.ts';
import type { Trouble } from './rescue/troubles/trouble.ts';
import { TROUBLES } from './rescue/troubles.ts';
import { rulesInWords, seenInWords, works } from './rescue/words.ts';
import { stage } from './stage.ts';

/** A test of another release may be working in the same homes, and root can enter everything. */
function canMake({ madeBy, startsPrograms, notForRoot }: Trouble): boolean {
  if (madeBy !== undefined || (notForRoot && process.getuid?.() === 0)) return false;
  return !startsPrograms || isThorough();
}

export function troubles(release: Release): void {
  const rows = rowsOf(release);
  describe('a fault that was measured', () => {
    // A loop, because `it.for` cuts a long title.
    for (const trouble of TROUBLES.filter(canMake)) {
      const row = rows[trouble.id];
      if (row === undefined) continue;
      it(`is found: ${trouble.title}`, async () => {
        const { bob } = await setUp(stage(), release, trouble);
        expect(rulesInWords(foundBy(bob, trouble))).toBe(row.rules);
      });
      it.runIf(isThorough() && works(row.migcheck))(`is repaired: ${trouble.title}`, async () => {
        const after = await repaired(await setUp(stage(), release, trouble), trouble);
        expect(seenInWords(after.migcheck)).toSatisfy(works);
      });
    }
  });
}
