/** Which repair `undo` without an id undoes, and what it prints. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modeOf } from '../repair/support.ts';
import { remoteHome, runHere } from './command.ts';

let home: string;
let other: string;
beforeEach(() => {
  home = remoteHome();
  other = remoteHome();
  for (const each of [home, other]) {
    chmodSync(join(each, '.openclaw'), 0o700);
    chmodSync(configOf(each), 0o644);
  }
});
afterEach(() => {
  for (const each of [home, other]) rmSync(each, { recursive: true, force: true });
});

const configOf = (each: string) => join(each, '.openclaw/openclaw.json');

/** One user makes both repairs, so their runs are in one place. */
async function cli(...args: readonly string[]) {
  return runHere(args, home, { env: { XDG_STATE_HOME: join(home, 'state') } });
}

async function fix(each: string): Promise<void> {
  const done = await cli(join(each, '.openclaw'), '--only', 'loose-permissions', '--fix');
  expect(done.stderr).toBe('');
  expect(modeOf(configOf(each))).toBe('600');
}

describe.skipIf(process.platform === 'win32')('undo', () => {
  it('says first which repair of which install it takes back', async () => {
    await fix(home);
    const { stdout } = await cli('undo');
    expect(stdout).toMatch(/^Undoing repair \d{8}T\S+ of 2\S+Z in \//);
    expect(stdout).toContain(`in ${join(home, '.openclaw')}\n1 change undone\n`);
    expect(modeOf(configOf(home))).toBe('644');
  });

  it('knows nothing any more of what was pruned', async () => {
    await fix(home);
    expect((await cli('runs', '--prune')).stdout).toBe(
      '0 repairs deleted, with the originals that they kept\n',
    );
    expect((await cli('runs')).stdout).toMatch(/ done, 1 of 1 step {2}\/.*\n {4}\S/);
    expect((await cli('runs', '--prune', '0')).stdout).toMatch(/^1 repair deleted/);
    expect((await cli('runs')).stdout).toBe('There are no repairs.\n');
    expect((await cli('runs', '--prune', 'soon')).status).toBe(2);
    expect((await cli('undo')).stderr).toContain('there is no repair to undo');
    expect(modeOf(configOf(home))).toBe('600');
  });

  it('goes back through the repairs of the install that was repaired last, and never on to another', async () => {
    await fix(other);
    await fix(home);
    chmodSync(configOf(home), 0o644);
    await fix(home);
    expect((await cli('undo')).status).toBe(0);
    expect((await cli('undo')).status).toBe(0);
    expect(modeOf(configOf(home))).toBe('644');
    const refused = await cli('undo');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain(
      `every repair of ${join(home, '.openclaw')} is already undone. Give the id of a repair to undo`,
    );
    expect(modeOf(configOf(other))).toBe('600');
    const [first = ''] = (await cli('runs')).stdout.split(' ');
    expect((await cli('undo', first)).status).toBe(0);
    expect(modeOf(configOf(other))).toBe('644');
  });
});
