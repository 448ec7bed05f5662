/** The five pitfalls of OpenClaw's own migration guide, and a configuration that cannot be read. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { child, configPath, editConfig, type Home, stateDir } from '../openclaw.ts';
import { cutInHalf, inState, keepOnly, put, replaceInConfig } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';
import { gatewayUnit, putUnit } from './units.ts';

/** Not root, and no user with an account where tests run. */
const OWNER = 1000;

export function makeConfigurationOnly(home: Home): void {
  keepOnly(home, 'openclaw.json');
}

export function makeWorkspaceOnly(home: Home): void {
  keepOnly(home, 'workspace');
}

/** Needs root. */
export function copyAsRoot(home: Home): void {
  execFileSync('chown', ['-hR', `${OWNER}:${OWNER}`, home.dir]);
  execFileSync('chown', ['-hR', '0:0', stateDir(home)]);
}

export function setRemoteMode(home: Home): void {
  editConfig(home, (config) => {
    const gateway = child(config, 'gateway');
    gateway.mode = 'remote';
    gateway.remote = { url: 'wss://gateway.example:18789' };
  });
}

export function leaveArchivesOfGuide(home: Home): void {
  for (const [archive, what] of [
    ['openclaw-state.tgz', '.openclaw'],
    ['openclaw-workspace.tgz', '.openclaw/workspace'],
  ] as const) {
    execFileSync('tar', ['-czf', archive, what], { cwd: home.dir });
    chmodSync(join(home.dir, archive), 0o644);
  }
}

export const GUIDE: readonly Fault[] = [
  ...faultsOf(
    'unreadable-config',
    {
      title: '`openclaw.json` ends in the middle',
      make: (home) => cutInHalf(configPath(home)),
    },
    {
      title: 'a file that `openclaw.json` includes was not copied',
      make: (home) =>
        editConfig(home, (config) => {
          config.channels = { $include: './channels.json5' };
        }),
    },
  ),
  ...faultsOf(
    'profile-mismatch',
    {
      title: 'the service starts the gateway on another profile, which is not there',
      make: (home) =>
        putUnit(home, gatewayUnit(home, { OPENCLAW_STATE_DIR: `${stateDir(home)}-work` })),
      unheard: 'systemd',
    },
    {
      title: 'the `.env` of the state directory selects another profile',
      make: (home) => put(inState(home, '.env'), 'OPENCLAW_PROFILE=work\n'),
    },
    {
      title: 'the directory of the profile was given the name of another one',
      tree: 'profile',
      make: (home) => replaceInConfig(home, stateDir(home), join(home.dir, '.openclaw-home')),
    },
  ),
  ...faultsOf('json-only-copy', {
    title: 'only `openclaw.json` was copied',
    make: makeConfigurationOnly,
  }),
  ...faultsOf('workspace-only-copy', {
    title: 'only the workspace was copied',
    make: makeWorkspaceOnly,
  }),
  ...faultsOf('wrong-ownership', {
    title: 'root copied it into the home of another user',
    user: OWNER,
    make: copyAsRoot,
  }),
  ...faultsOf('remote-mode-host', {
    title: '`gateway.mode` is `remote`, and the state of a gateway is here',
    make: setRemoteMode,
  }),
  ...faultsOf(
    'plaintext-backups',
    {
      title: 'the archives of the migration guide are in the home, and everyone can read them',
      make: leaveArchivesOfGuide,
    },
    {
      title: 'a second copy of the state directory is in the home',
      make: (home) =>
        cpSync(stateDir(home), `${stateDir(home)}.before-move`, {
          recursive: true,
          preserveTimestamps: true,
          verbatimSymlinks: true,
        }),
    },
  ),
];
