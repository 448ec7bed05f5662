/** Homes whose repairs together take a step of every kind, and the command line that repairs them. */
import { join } from 'node:path';
import { repository } from '../support/git-repository.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  IS_ROOT,
  jsonEra,
  tight,
} from '../support/install-builder.ts';

const RELEASE = '2026.5.28';
const OLD_HOME = '/home/alice';
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

const NESTED: HomeTree = {
  '.openclaw/.openclaw/openclaw.json': tight('{"gateway":{"mode":"local"}}\n'),
  '.openclaw/.openclaw/agents/main/sessions/sessions.json': tight('{}\n'),
  '.openclaw/.openclaw/cron/jobs.json': tight('{"jobs":[]}\n'),
};

/** It needs everything but a new name. */
export function brokenHome(): BuiltHome {
  return buildHome(BROKEN);
}

/** It is one level too deep. */
export function nestedHome(): BuiltHome {
  return buildHome(NESTED);
}

/** It will run under another home, so that nothing that listens on this machine matters. */
export function argsFor(home: string, ...more: readonly string[]): string[] {
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const host = ['--home', '/home/carol', '--user', user, '--openclaw', RELEASE];
  return [join(home, '.openclaw'), ...host, ...more];
}

/** Where the runs of a test are kept: beside the home, not in it. */
export function stateHomeOf(home: string): string {
  return join(home, '..', 'state');
}
