/** Something did not arrive, and the old machine or a backup still has it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepOnly } from '../../catalogue/edit.ts';
import { seedScaffold } from '../../catalogue/missing.ts';
import { moveHome, moveWell } from '../../move.ts';
import {
  child,
  editConfig,
  FAKE_KEY,
  giveTo,
  type Home,
  type Json,
  stateDir,
  workspaceDir,
} from '../../openclaw.ts';
import { transcripts } from './transcripts.ts';
import { inFiles, jobAndTurn, onlyIn, type Trouble } from './trouble.ts';

/** Moved with care, except for these: paths relative to the home. */
const without =
  (...paths: readonly string[]) =>
  (alice: Home): Home => {
    const bob = moveWell(alice);
    for (const path of paths) rmSync(join(bob.dir, path), { recursive: true });
    return bob;
  };

const nothingBut =
  (kept: string) =>
  (alice: Home): Home => {
    const bob = moveHome(alice);
    keepOnly(bob, kept);
    return bob;
  };

/** The providers of models, by name. */
function providers(config: Json): readonly (readonly [string, Json])[] {
  const all = child(child(config, 'models'), 'providers');
  return Object.keys(all).map((name) => [name, child(all, name)]);
}

function putSecret(alice: Home, path: string, content: object): void {
  writeFileSync(path, JSON.stringify(content), { mode: 0o600 });
  giveTo(alice, path);
}

/** The key of the model in a file beside the state directory. */
function keepKeyInFile(alice: Home): void {
  const path = join(alice.dir, 'keys.json');
  putSecret(alice, path, { model: FAKE_KEY });
  editConfig(alice, (config) => {
    child(config, 'secrets').providers = { keys: { source: 'file', path, mode: 'json' } };
    for (const [, provider] of providers(config))
      provider.apiKey = { source: 'file', provider: 'keys', id: '/model' };
  });
}

/** The key of the model as a login of the agent, in the store of its era. */
function keepKeyInStore(alice: Home): void {
  const profiles: Json = {};
  editConfig(alice, (config) => {
    for (const [name, provider] of providers(config)) {
      profiles[`${name}:default`] = { type: 'api_key', provider: name, key: FAKE_KEY };
      child(child(config, 'auth'), 'profiles')[`${name}:default`] = {
        provider: name,
        mode: 'api_key',
      };
      delete provider.apiKey;
    }
  });
  putSecret(alice, join(stateDir(alice), 'agents/main/agent/auth-profiles.json'), {
    version: 1,
    profiles,
  });
}

/** The models in a file of their own. */
function includeModels(alice: Home): void {
  editConfig(alice, (config) => {
    putSecret(alice, join(stateDir(alice), 'models.json5'), child(config, 'models'));
    config.models = { $include: './models.json5' };
  });
}

function loseTranscripts(alice: Home): Home {
  const bob = moveWell(alice);
  for (const transcript of transcripts(bob)) rmSync(transcript);
  return bob;
}

/** What OpenClaw creates where it finds no workspace: the files of the first day, and no memory. */
function reseed(alice: Home): Home {
  const bob = moveWell(alice);
  const [workspace, real] = [workspaceDir(bob), join(stateDir(bob), 'workspace.old')];
  renameSync(workspace, real);
  seedScaffold(bob, real);
  giveTo(bob, workspace);
  return bob;
}

export const MISSING: readonly Trouble[] = [
  {
    id: 'json-only-copy',
    title: 'copied as it was, and only `openclaw.json`',
    questions: jobAndTurn,
    from: 'archive',
    make: nothingBut('openclaw.json'),
  },
  {
    id: 'workspace-only-copy',
    title: 'copied as it was, and only the workspace',
    questions: jobAndTurn,
    from: 'archive',
    make: nothingBut('workspace'),
  },
  {
    id: 'missing-workspace',
    title: 'the workspace was left behind',
    from: 'directory',
    make: without('.openclaw/workspace'),
  },
  {
    id: 'missing-transcripts',
    title: 'the transcripts were left behind, as in a backup of 2026.5.28',
    not: inFiles,
    from: 'directory',
    make: loseTranscripts,
  },
  {
    id: 'missing-agents',
    title: 'the directory `agents` was left behind',
    from: 'directory',
    make: without('.openclaw/agents'),
  },
  {
    id: 'missing-agent-store',
    title: 'the file with the login of the model was left behind',
    not: inFiles,
    from: 'directory',
    prepare: keepKeyInStore,
    make: without('.openclaw/agents/main/agent/auth-profiles.json'),
  },
  {
    id: 'missing-referenced-file',
    title: 'a file with keys, beside the state directory, was left behind',
    // `openclaw agent --local` of 2026.2.26 reads no file with keys, moved or not.
    questions: (release) => (release === '2026.2.26' ? ['gateway'] : ['gateway', 'turn']),
    not: onlyIn('2026.2.26', '2026.5.28', '2026.9.6'),
    prepare: keepKeyInFile,
    make: without('keys.json'),
  },
  {
    id: 'missing-include',
    title: 'a file that `openclaw.json` includes was left behind',
    prepare: includeModels,
    make: without('.openclaw/models.json5'),
  },
  {
    id: 'split-profile-workspace',
    title: 'a profile was copied, but not its workspace, which is in `~/.openclaw`',
    not: onlyIn('2026.1.30', '2026.2.26', '2026.5.28'),
    profile: 'work',
    make: without('.openclaw'),
  },
  {
    id: 'reseeded-workspace',
    title: 'a blank workspace was made in the place of the real one, which is beside it',
    make: reseed,
  },
];
