/** State directories in the wrong place, and wrong permissions in them. */
import { chmodSync, chownSync, cpSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { configPath, type Home, stateDir, workspaceDir } from '../openclaw.ts';
import { inState, put, replaceInConfig } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';

/** An older install, under one of OpenClaw's former names. */
function putLegacy(home: Home, name: string): void {
  put(join(home.dir, name, `${name.slice(1)}.json`), '{"gateway":{"mode":"local"}}\n');
  put(join(home.dir, name, 'agents/main/sessions/sessions.json'), '{}\n');
}

function nest(home: Home): void {
  for (const name of ['openclaw.json', 'state'])
    cpSync(inState(home, name), inState(home, `.openclaw/${name}`), { recursive: true });
  chmodSync(inState(home, '.openclaw'), 0o700);
}

/** A plugin as `openclaw plugins install` puts it. */
export function putPlugin(home: Home): string {
  const directory = inState(home, 'extensions/voice');
  const manifest = { id: 'voice', name: 'Voice', configSchema: { type: 'object' } };
  const extension = { name: 'voice', version: '1.0.0', openclaw: { extensions: ['./index.js'] } };
  put(join(directory, 'openclaw.plugin.json'), JSON.stringify(manifest), 0o644);
  put(join(directory, 'package.json'), JSON.stringify(extension), 0o644);
  put(join(directory, 'index.js'), 'export default { id: "voice", register() {} };\n', 0o644);
  return directory;
}

export const STATE_DIRECTORIES: readonly Fault[] = [
  ...faultsOf(
    'legacy-state-dir',
    {
      title: '`~/.clawdbot` was copied as well, and is not a link',
      make: (home) => putLegacy(home, '.clawdbot'),
    },
    {
      title: '`~/.moltbot` was copied as well, and is not a link',
      make: (home) => putLegacy(home, '.moltbot'),
    },
    {
      title: '`~/.clawdbot` is a link that leads elsewhere',
      make: (home) => {
        mkdirSync(join(home.dir, 'old'));
        symlinkSync(join(home.dir, 'old'), join(home.dir, '.clawdbot'));
      },
    },
  ),
  ...faultsOf(
    'nested-state-dir',
    { title: 'it was copied into itself: `~/.openclaw/.openclaw`', make: nest },
    {
      title: 'a path wrote into a directory with the name `~`',
      make: (home) => put(join(workspaceDir(home), '~', 'notes', 'today.md'), '# Today\n', 0o644),
    },
  ),
  ...faultsOf('split-profile-workspace', {
    title: 'a profile of before 2026.6, whose workspace is in `~/.openclaw`: that was left behind',
    tree: 'profile',
    make: (home) => {
      const old = join(home.dir, '.openclaw', 'workspace-work');
      replaceInConfig(home, workspaceDir(home), old);
      renameSync(workspaceDir(home), join(home.dir, 'left-behind'));
    },
  }),
];

export const PERMISSIONS: readonly Fault[] = [
  ...faultsOf(
    'loose-permissions',
    {
      title: 'everyone can read everything, as after a copy without modes',
      make: (home) => {
        chmodSync(stateDir(home), 0o755);
        chmodSync(configPath(home), 0o644);
        for (const name of ['state', 'agents/main/agent']) chmodSync(inState(home, name), 0o755);
        for (const name of ['state/openclaw', 'agents/main/agent/openclaw-agent'])
          chmodSync(inState(home, `${name}.sqlite`), 0o644);
      },
    },
    {
      title: 'everyone can write to the state directory',
      make: (home) => chmodSync(stateDir(home), 0o777),
    },
  ),
  ...faultsOf(
    'untrusted-plugin-dir',
    {
      title: 'everyone can write to a plugin',
      make: (home) => chmodSync(putPlugin(home), 0o777),
    },
    {
      title: 'a plugin belongs to a user of the old machine',
      also: ['wrong-ownership'],
      make: (home) => {
        const directory = putPlugin(home);
        for (const name of ['', 'openclaw.plugin.json', 'package.json', 'index.js'])
          chownSync(join(directory, name), 4242, 4242);
      },
    },
  ),
];
