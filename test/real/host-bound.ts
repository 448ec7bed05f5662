/**
 * What belongs to the old machine and was copied: that it matters, that it is reported, and that
 * the remedy works.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { listenOnOldAddress } from './catalogue/services.ts';
import { checkUntouched, expectFaults, expectHealthy } from './expect.ts';
import { installed } from './installs.ts';
import { moveWell } from './move.ts';
import { type Home, must, run, stateDir, withGateway } from './openclaw.ts';
import { stage } from './stage.ts';

async function bobs(release: Release): Promise<Home> {
  const bob = moveWell(await installed(stage(), release));
  listenOnOldAddress(bob);
  return bob;
}

/** `gateway install` requires an option that says the service is off; onboarding needs none. */
async function bobsService(release: Release): Promise<Home> {
  const bob = moveWell(await installed(stage(), release, { daemon: true }));
  const off = '#!/bin/sh\ncase "$*" in *is-enabled*) echo disabled; exit 1 ;; esac\nexit 0\n';
  writeFileSync(join(bob.dir, '.local', 'node', 'bin', 'systemctl'), off, { mode: 0o755 });
  return bob;
}

export function hostBound(release: Release): void {
  describe('the address of the old machine to listen on', () => {
    it('is named', async () => {
      const bob = await bobs(release);
      expectFaults(checkUntouched(bob.dir, stateDir(bob)), ['host-bound-network']);
    });

    // 2026.1.30 would listen on every address, which a test should not do.
    it.skipIf(release === '2026.1.30')('stops the gateway, until it listens here', async () => {
      const bob = await bobs(release);
      const refused = await run(bob, ['gateway', 'run']);
      expect(refused.status).not.toBe(0);
      expect(refused.stdout + refused.stderr).toContain('refusing fallback');
      await must(bob, ['config', 'set', 'gateway.bind', 'loopback']);
      await withGateway(bob, async ({ output }) => {
        expect(output()).not.toContain('refusing fallback');
      });
    });
  });

  // The older ones have no such file, and the newer ones write a service only for the account's
  // home.
  describe.runIf(release === '2026.5.28')('the copy of the variables for the service', () => {
    it('is named where it beats the .env, until the service is written anew', async () => {
      const bob = await bobsService(release);
      const dotenv = join(stateDir(bob), '.env');
      writeFileSync(dotenv, 'PROVIDER_KEY=old\n', { mode: 0o600 });
      await must(bob, ['gateway', 'install', '--force']);
      expectHealthy(checkUntouched(bob.dir, stateDir(bob)));

      writeFileSync(dotenv, 'PROVIDER_KEY=new\n');
      expectFaults(checkUntouched(bob.dir, stateDir(bob)), ['host-bound-env'], 'warning');
      await must(bob, ['gateway', 'install', '--force']);
      expectHealthy(checkUntouched(bob.dir, stateDir(bob)));
    });

    it('is named where the next install would take an old path over from it', async () => {
      const bob = await bobsService(release);
      const copy = join(stateDir(bob), 'gateway.systemd.env');
      writeFileSync(copy, 'EXTRA_CA=/home/nobody-at-all/ca.pem\n', { mode: 0o600 });
      expectFaults(checkUntouched(bob.dir, stateDir(bob)), ['host-bound-env'], 'warning');
      await must(bob, ['gateway', 'install', '--force']);
      expect(readFileSync(copy, 'utf8')).toContain('EXTRA_CA=/home/nobody-at-all/');
      expectFaults(checkUntouched(bob.dir, stateDir(bob)), ['host-bound-env'], 'warning');
    });
  });
}
