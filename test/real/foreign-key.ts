/**
 * A key that another release wrote: the check names it, OpenClaw does not start with it, and starts
 * without it.
 */
import { expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { checkUntouched, expectFaults } from './expect.ts';
import { installed } from './installs.ts';
import { moveWell } from './move.ts';
import { child, editConfig, type Home, runGateway, stateDir } from './openclaw.ts';
import { stage } from './stage.ts';

/** A key of an older release for the newest one, and one of the newest for the others. */
function foreignKey(release: Release): readonly [name: string, value: unknown] {
  return release === '2026.9.6'
    ? ['channelHealthCheckMinutes', 5]
    : ['publicOrigin', 'https://gateway.example'];
}

function setInGateway(home: Home, name: string, value: unknown): void {
  editConfig(home, (config) => {
    child(config, 'gateway')[name] = value;
  });
}

export function foreignKeyStops(release: Release): void {
  it('does not start on a key of another release, and starts without it', async () => {
    const bob = moveWell(await installed(stage(), release));
    const [name, value] = foreignKey(release);
    setInGateway(bob, name, value);
    expectFaults(checkUntouched(bob.dir, stateDir(bob)), ['mixed-era-config']);
    // 2026.1.30 reports it and then waits for ever; the others end.
    await expect(runGateway(bob)).rejects.toThrow(/invalid config|config invalid/i);
    setInGateway(bob, name, undefined);
    await (await runGateway(bob)).stop();
  });
}
