import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkUntouched, expectHealthy } from './expect.ts';
import { ANSWER } from './fake-model.ts';
import { chosenReleases, installed } from './installs.ts';
import { moveWell } from './move.ts';
import { must, stateDir, turn, withGateway } from './openclaw.ts';
import { stage } from './stage.ts';

describe.each(chosenReleases())('an install that was moved with care (%s)', (release) => {
  it('has nothing to be said about it', async () => {
    const bob = moveWell(await installed(stage(), release));
    expectHealthy(checkUntouched(bob.dir, stateDir(bob)));
  });

  // What the harness calls "with care" has to be what the product can live with.
  it('works: it answers, knows its cron job, and does not go back to the old home', async () => {
    const bob = moveWell(await installed(stage(), release));
    const jobs = await withGateway(bob, () => must(bob, ['cron', 'list', '--json']));
    expect(jobs.stdout).toContain('morning');
    expect((await turn(bob, 'still there?')).stdout).toContain(ANSWER);
    expect(existsSync(join(dirname(bob.dir), 'alice'))).toBe(false);
  });
});
