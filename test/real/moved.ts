import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { faults } from './check.ts';
import { checkUntouched, expectHealthy } from './expect.ts';
import { ANSWER } from './fake-model.ts';
import { canInstallService, installed, isControl, isThorough } from './installs.ts';
import { moveWell } from './move.ts';
import { must, stateDir, turn, withGateway } from './openclaw.ts';
import { stage } from './stage.ts';

export function carefulMove(release: Release): void {
  describe('an install that was moved with care', () => {
    it('has nothing to be said about it', async () => {
      const bob = moveWell(await installed(stage(), release));
      expectHealthy(checkUntouched(bob.dir, stateDir(bob)));
    });

    // Nothing has to be repaired. The only finding is that the old machine may still run, until the
    // gateway has run here.
    it('is reminded of the old machine where it has not run here yet', async () => {
      const bob = moveWell(await installed(stage(), release), ['traces']);
      const { report, status } = checkUntouched(bob.dir, stateDir(bob));
      const found = new Set(report.findings.map(({ ruleId }) => ruleId));
      expect(found).toEqual(new Set(['host-bound-network', 'shared-identity']));
      expect(faults({ report })).toEqual([]);
      expect(status).toBe(0);
    });

    if (isControl(release)) return;

    it('has nothing to be said about it under a profile', async () => {
      const bob = moveWell(await installed(stage(), release, { profile: 'work' }));
      expectHealthy(checkUntouched(bob.dir, stateDir(bob)));
    });

    it.runIf(canInstallService(release))('has nothing to be said about its service', async () => {
      const bob = moveWell(await installed(stage(), release, { daemon: true }));
      expectHealthy(checkUntouched(bob.dir, stateDir(bob)));
    });

    // OpenClaw must be able to work with what the harness calls "moved with care".
    it.runIf(isThorough())(
      'works: it answers, knows its cron job, and does not go back to the old home',
      async () => {
        const bob = moveWell(await installed(stage(), release));
        const jobs = await withGateway(bob, () => must(bob, ['cron', 'list', '--json']));
        expect(jobs.stdout).toContain('morning');
        expect((await turn(bob, 'still there?')).stdout).toContain(ANSWER);
        expect(existsSync(join(dirname(bob.dir), 'alice'))).toBe(false);
      },
    );
  });
}
