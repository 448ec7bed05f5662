import { describe, it } from 'vitest';
import type { Release } from './cache.ts';
import { checkUntouched, expectHealthy } from './expect.ts';
import { canInstallService, installed, isControl } from './installs.ts';
import { stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

export function healthy(release: Release): void {
  describe('an install that stayed where it is', () => {
    it('has nothing to be said about it', async () => {
      const home = await installed(stage(), release);
      expectHealthy(checkUntouched(home.dir, stateDir(home)));
    });

    if (isControl(release)) return;

    it('has nothing to be said about it under a profile', async () => {
      const home = await installed(stage(), release, { profile: 'work' });
      expectHealthy(checkUntouched(home.dir, stateDir(home)));
    });

    it.runIf(canInstallService(release))('has nothing to be said about its service', async () => {
      const home = await installed(stage(), release, { daemon: true });
      expectHealthy(checkUntouched(home.dir, stateDir(home)));
    });
  });
}
