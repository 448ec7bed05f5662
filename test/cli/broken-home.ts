/** Homes whose repairs include every kind of step, and the command line that repairs them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { tarGz } from '../support/archives.ts';
import { repository } from '../support/git-repository.ts';
import {
  type BuiltHome,
  below,
  buildHome,
  type HomeTree,
  IS_ROOT,
  json,
  jsonEra,
  tight,
} from '../support/install-builder.ts';

const RELEASE = '2026.5.28';
const OLD_HOME = '/home/alice';
/** The home on the target: not on this machine, so that ports here do not matter. */
const HOME = '/home/carol';
const DEBRIS = Buffer.from('\0\x05\x16\x07 made by an archiver', 'latin1');

const BROKEN: HomeTree = {
  ...jsonEra(RELEASE, { home: OLD_HOME }),
  ...repository('.openclaw', ['.env', 'openclaw.json']),
  '.openclaw/.env': 'A=1\n',
  '.openclaw/workspace/notes.md': { link: `${OLD_HOME}/.openclaw/workspace/MEMORY.md` },
  '.openclaw/workspace/._SOUL.md': { bytes: DEBRIS },
  '.openclaw/__MACOSX/agents/._main': { bytes: DEBRIS },
  '.openclaw/workspace/USER.md': { text: '# User\n', ...(IS_ROOT && { owner: 4321 }) },
};

/** Made for this run: no key of anybody's. */
export const IDENTITY = await generateIdentity();
const RECIPIENT = await identityToRecipient(IDENTITY);
const PLAIN_BACKUP = await tarGz({
  'home/.openclaw/openclaw.json': '{"gateway":{"auth":{"token":"fake"}}}',
  'home/.openclaw/agents/main/agent/models.json': '{}',
});

const NESTED: HomeTree = {
  '.openclaw/.openclaw/openclaw.json': tight('{"gateway":{"mode":"local"}}\n'),
  '.openclaw/.openclaw/agents/main/sessions/sessions.json': tight('{}\n'),
  '.openclaw/.openclaw/cron/jobs.json': tight('{"jobs":[]}\n'),
};

/** A home, and the options that its repair and undo need. */
export interface Repairable {
  make(): BuiltHome;
  fixArgs?(home: string): readonly string[];
  undoArgs?(home: string): readonly string[];
}

/** Needs every kind of step except a rename. */
export function brokenHome(): BuiltHome {
  return buildHome(BROKEN);
}

/** It is one level too deep. */
export function nestedHome(): BuiltHome {
  return buildHome(NESTED);
}

/**
 * It is one level too deep, and only after that is repaired can the check see its old home: two
 * runs, one repair.
 */
export function deepAndStaleHome(): BuiltHome {
  const config = { agents: { defaults: { workspace: `${OLD_HOME}/.openclaw/workspace` } } };
  return buildHome({
    ...NESTED,
    '.openclaw/.openclaw/openclaw.json': json({ gateway: { mode: 'local' }, ...config }),
    '.openclaw/.openclaw/workspace/SOUL.md': '# Soul\n',
    '.openclaw/.openclaw/workspace/AGENTS.md': '# Agents\n',
  });
}

/**
 * Only the configuration arrived, and a part of the cron jobs. Beside the home there is a complete
 * backup, made as the migration guide says, and one without the workspace.
 */
export const RESTORABLE: Repairable = {
  make() {
    const home = buildHome({
      ...below(jsonEra(RELEASE, { home: HOME }), '.openclaw/openclaw.json'),
      '.openclaw/cron/jobs.json': tight('{"version": 1,'),
    });
    const whole = jsonEra(RELEASE, { home: OLD_HOME });
    const link = { '.openclaw/workspace/today.md': { link: 'memory/2026-11-20.md' } };
    const alice = buildHome({ ...whole, ...link }, 'alice');
    const pack = (name: string, ...options: readonly string[]) =>
      execFileSync('tar', [
        ...['-C', alice.path, ...options, '-czf', beside(home.path, name), '.openclaw'],
      ]);
    pack('backup.tgz');
    pack('state.tgz', '--exclude=.openclaw/workspace');
    alice.remove();
    return home;
  },
  fixArgs: (home) => [
    ...['--unsafe-fixes', '--from', beside(home, 'state.tgz')],
    ...['--from', beside(home, 'backup.tgz')],
  ],
};

/** The home contains a readable backup. The keys are beside the home. */
export const ENCRYPTABLE: Repairable = {
  make() {
    const home = buildHome({
      ...jsonEra(RELEASE, { home: HOME }),
      'openclaw-backup.tar.gz': { bytes: PLAIN_BACKUP, mode: 0o600 },
    });
    mkdirSync(beside(home.path, 'keys'));
    writeFileSync(beside(home.path, 'keys/identity.txt'), `${IDENTITY}\n`);
    return home;
  },
  fixArgs: (home) => ['--unsafe-fixes', '--age-recipient', RECIPIENT, ...identityOf(home)],
  undoArgs: identityOf,
};

function identityOf(home: string): string[] {
  return ['--age-identity', beside(home, 'keys/identity.txt')];
}

function beside(home: string, name: string): string {
  return join(home, '..', name);
}

/** What is checked, and where it will run. */
export function argsFor(home: string, ...more: readonly string[]): string[] {
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const host = ['--home', HOME, '--user', user, '--openclaw', RELEASE];
  return [join(home, '.openclaw'), ...host, ...more];
}

/** The directory of a test's runs: beside the home, not in it. */
export function stateHomeOf(home: string): string {
  return beside(home, 'state');
}
