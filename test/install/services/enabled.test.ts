import { afterEach, describe, expect, it } from 'vitest';
import { isEnabled } from '../../../src/install/services/enabled.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  jsonEra,
  openCase,
  systemdUnit,
} from '../../support/install-builder.ts';

let built: BuiltHome | undefined;
afterEach(() => built?.remove());

/** The verdict on the only service of a home. */
async function asked(services: HomeTree): Promise<boolean | undefined> {
  const home = { ...jsonEra('2026.5.28'), ...services };
  built = buildHome(home);
  const install = await openCase(built.path, { home });
  const [service, another] = install.services;
  if (service === undefined || another !== undefined) throw new Error('not one service');
  return isEnabled(service, install.home);
}

const WANTS = '.config/systemd/user/default.target.wants';

/** A plist as OpenClaw writes it, with these keys. */
function plist(keys: string): HomeTree {
  return {
    'Library/LaunchAgents/ai.openclaw.gateway.plist': `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>Label</key><string>ai.openclaw.gateway</string>
<key>ProgramArguments</key><array><string>/opt/node</string><string>gateway</string></array>
${keys}</dict></plist>
`,
  };
}

describe('a service starts by itself', () => {
  it('where systemd wants it, whatever the link leads to', async () => {
    const link = { link: '/home/alice/.config/systemd/user/openclaw-gateway.service' };
    const wanted = { ...systemdUnit(), [`${WANTS}/openclaw-gateway.service`]: link };
    expect(await asked(wanted)).toBe(true);
  });

  it('not where systemd wants another one, or none', async () => {
    expect(await asked(systemdUnit())).toBe(false);
    built?.remove();
    const other = { ...systemdUnit(), [`${WANTS}/other.service`]: { link: '../other.service' } };
    expect(await asked(other)).toBe(false);
  });

  it.each<[boolean, string]>([
    [true, '<key>RunAtLoad</key><true/>'],
    [true, '<key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>'],
    [false, '<key>RunAtLoad</key><false/>'],
    [false, ''],
    [false, '<key>RunAtLoad</key><true/><key>Disabled</key><true/>'],
  ])('is %s for launchd with %s', async (expected, keys) => {
    expect(await asked(plist(keys))).toBe(expected);
  });

  it('is not known where the plist is damaged, and for a task of Windows', async () => {
    expect(await asked({ 'Library/LaunchAgents/ai.openclaw.gateway.plist': '<plist' })).toBe(
      undefined,
    );
    built?.remove();
    expect(await asked({ '.openclaw/gateway.cmd': 'node index.js gateway\r\n' })).toBe(undefined);
  });
});
