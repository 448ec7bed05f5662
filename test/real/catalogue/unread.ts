/** What is here, but is not read by OpenClaw. */
import { copyFileSync, linkSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { configPath, editConfig, type Home, workspaceDir } from '../openclaw.ts';
import { type Fault, faultsOf } from './fault.ts';

function soul(home: Home): string {
  return join(workspaceDir(home), 'SOUL.md');
}

function linkOut(home: Home): void {
  const shared = join(home.dir, 'shared');
  mkdirSync(shared);
  renameSync(soul(home), join(shared, 'SOUL.md'));
  symlinkSync(join(shared, 'SOUL.md'), soul(home));
}

/** OpenClaw keeps a copy of what was there before a change. */
function shrink(home: Home): void {
  copyFileSync(configPath(home), `${configPath(home)}.bak`);
  editConfig(home, (config) => {
    for (const key of Object.keys(config)) delete config[key];
    config.gateway = { mode: 'local' };
  });
}

export const UNREAD: readonly Fault[] = [
  ...faultsOf('shrunk-config', {
    title: 'next to nothing is left of the configuration, and its backup is whole',
    make: shrink,
  }),
  ...faultsOf('name-in-other-case', {
    title: 'a file of the workspace has a name that a Mac accepts and Linux does not',
    make: (home) => renameSync(soul(home), join(workspaceDir(home), 'Soul.md')),
  }),
  ...faultsOf('hard-linked-file', {
    title: 'a snapshot beside it shares the files of the workspace',
    make: (home) => linkSync(soul(home), join(home.dir, 'snapshot-of-soul')),
  }),
  ...faultsOf('refused-link', {
    title: 'a file of the workspace is a link to a shared directory',
    make: linkOut,
  }),
];
