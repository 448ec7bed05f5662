import { describe, it } from 'vitest';
import { checkUntouched, expectHealthy } from './expect.ts';
import { canInstallService, chosenReleases, installed } from './installs.ts';
import { stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

describe.each(chosenReleases())('an install that stayed where it is (%s)', (release) => {
  it('has nothing to be said about it', async () => {
    const home = await installed(stage(), release);
    expectHealthy(checkUntouched(home.dir, stateDir(home)));
  });

  it('has nothing to be said about it under a profile', async () => {
    const home = await installed(stage(), release, { profile: 'work' });
    expectHealthy(checkUntouched(home.dir, stateDir(home)));
  });

  it.runIf(canInstallService(release))('has nothing to be said about its service', async () => {
    const home = await installed(stage(), release, { daemon: true });
    expectHealthy(checkUntouched(home.dir, stateDir(home)));
  });
});
