/** All of it is here, but something else is running. */
import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { putPlugin } from '../../catalogue/directories.ts';
import type { Stage } from '../../installs.ts';
import { moveWell } from '../../move.ts';
import { child, editConfig, giveTo, type Home, onboard, stateDir } from '../../openclaw.ts';
import { onlyIn, type Trouble } from './trouble.ts';

/** The profile arrived, but was not named when the new machine was set up. */
async function onboardBeside(alice: Home, { modelUrl }: Stage): Promise<Home> {
  const { profile: _, ...fresh } = moveWell(alice);
  await onboard(fresh, { baseUrl: modelUrl });
  return fresh;
}

/** Like an updater that has renamed only a part. */
function leaveOldName(alice: Home): Home {
  const bob = moveWell(alice);
  const legacy = join(bob.dir, '.clawdbot');
  cpSync(stateDir(bob), legacy, { recursive: true, preserveTimestamps: true });
  giveTo(bob, legacy);
  return bob;
}

function openPlugin(alice: Home): Home {
  const bob = moveWell(alice);
  const plugin = putPlugin(bob);
  giveTo(bob, join(stateDir(bob), 'extensions'));
  editConfig(bob, (config) => {
    child(child(child(config, 'plugins'), 'entries'), 'voice').enabled = true;
  });
  chmodSync(plugin, 0o777);
  return bob;
}

export const ELSEWHERE: readonly Trouble[] = [
  {
    id: 'profile-mismatch',
    title: 'a profile was copied, and a fresh install without a profile is what runs',
    profile: 'work',
    startsPrograms: true,
    make: onboardBeside,
  },
  {
    id: 'legacy-state-dir',
    title: 'the directory of an older name was copied: `~/.clawdbot` beside `~/.openclaw`',
    questions: () => ['gateway', 'turn'],
    make: leaveOldName,
  },
  {
    id: 'untrusted-plugin-dir',
    title: 'everyone can write to a plugin',
    questions: () => ['plugin'],
    make: openPlugin,
  },
  {
    id: 'unsupported-node',
    title: 'Node 22, and no other, is on PATH',
    not: onlyIn('2026.9.6'),
    make: (alice) => ({ ...moveWell(alice), node: 22 }),
  },
];
