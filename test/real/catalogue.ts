/**
 * Every fault of the catalogue in a real install: its rule reports it, and no other rule reports
 * anything.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { canMake, type Fault, type TreeKind } from './catalogue/fault.ts';
import { CATALOGUE, CATALOGUE_RELEASE } from './catalogue/index.ts';
import { makeTrees, type Trees } from './catalogue/trees.ts';
import { type Checked, check } from './check.ts';
import { expectHealthy } from './expect.ts';
import { type Home, stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

function checkFor({ options = [] }: Pick<Fault, 'options'>, home: Home): Checked {
  return check(stateDir(home), '--openclaw', home.release, ...options);
}

export function catalogue(release: Release): void {
  describe.runIf(release === CATALOGUE_RELEASE)('of the catalogue', () => {
    let trees: Trees;

    beforeAll(async () => {
      const [made] = await makeTrees(stage(), release, [join(stage().scratch, 'catalogue')]);
      if (made === undefined) throw new Error('no trees were made');
      trees = made;
    });

    it.each<TreeKind>(['default', 'profile', 'service'])('no fault: %s', (kind) => {
      expectHealthy(checkFor({ options: ['--deep'] }, trees[kind]()));
    });

    // A loop, because `it.for` cuts a long title.
    for (const fault of CATALOGUE) {
      it.runIf(canMake(fault))(`${fault.rule}: ${fault.title}`, () => {
        const home = trees[fault.tree ?? 'default']();
        fault.make(home);
        const { findings } = checkFor(fault, home).report;
        const found = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
        expect(found).toEqual([fault.rule, ...(fault.also ?? [])].sort());
      });
    }
  });
}
