import rule from '../../../src/rules/stale-exec-approval/rule.ts';
import { type HomeTree, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const FILE = '.openclaw/exec-approvals.json';
const DATABASE = '.openclaw/state/openclaw.sqlite';

/** As `openclaw approvals allowlist add --agent <agent> <pattern>` writes them. */
function approvals(agents: Readonly<Record<string, readonly string[]>>, defaults = {}): string {
  const entries = Object.entries(agents).map(([agent, patterns]) => [
    agent,
    { allowlist: patterns.map((pattern) => ({ pattern, lastUsedAt: 1795877287747 })) },
  ]);
  const value = { version: 1, socket: {}, defaults, agents: Object.fromEntries(entries) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const ASKS = { ask: 'on-miss' };

function filed(patterns: readonly string[], release = '2026.5.28', defaults: object = ASKS) {
  return { ...jsonEra(release), [FILE]: approvals({ main: patterns }, defaults) };
}

function stored(patterns: readonly string[], config = {}): HomeTree {
  const tree = sqliteEra('2026.9.6', { config });
  const database = tree[DATABASE] as { readonly sql: readonly string[] };
  const sql = [
    ...database.sql,
    'CREATE TABLE exec_approvals_config (config_key TEXT PRIMARY KEY, raw_json TEXT)',
    `INSERT INTO exec_approvals_config VALUES ('current', '${approvals({ '*': patterns })}')`,
  ];
  return { ...tree, [DATABASE]: { ...database, sql } };
}

const DEPLOY = '/home/alice/bin/deploy';

testRule(rule, {
  silent: [
    { name: 'an install without approvals', install: { home: jsonEra('2026.5.28') } },
    {
      name: 'an allowlist that is not in use',
      install: { home: filed([DEPLOY], '2026.5.28', {}), there: '/home/bob' },
    },
    {
      name: 'a database with an allowlist that is not in use',
      install: { home: stored([DEPLOY]), there: '/home/bob' },
    },
    {
      name: 'a program that is here, a name, a wildcard, a whole command and a program of the system',
      install: {
        home: {
          ...filed(['{HOME}/bin/deploy', 'rg', '~/bin/*', '**/rg', '=command:9a', '/opt/x/bin/rg']),
          'bin/deploy': '#!/bin/sh\n',
        },
      },
    },
    {
      name: 'a release that asks for no command',
      install: { home: filed([DEPLOY], '2026.4.29', {}), there: '/home/bob' },
    },
    {
      name: 'a mode that runs every command',
      install: {
        home: stored([DEPLOY], { tools: { exec: { mode: 'full' } } }),
        there: '/home/bob',
      },
    },
    {
      name: 'a program of the system that is missing, where the old machine was of this platform',
      install: {
        home: filed(['/opt/x/bin/rg']),
        platform: 'linux',
        source: { platform: 'linux' },
      },
    },
    {
      name: 'a pattern with wildcards in a directory of the old home that is on this machine too',
      install: { home: filed(['/usr/bin/en*', '/usr/b?n/env']), source: { home: '/usr' } },
    },
  ],
  flagged: [
    {
      name: 'programs of the old home, of which one came along',
      install: {
        home: { ...filed([DEPLOY, '/home/alice/Projects/**/bin/rg']), 'bin/deploy': '#!/bin/sh\n' },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'old-home',
          path: FILE,
          line: 11,
          column: 22,
          keyPath: 'agents.main.allowlist[0].pattern',
          alsoAt: [`${FILE}:15:22`],
          says: 'Agent main may run /home/alice/bin/deploy without asking',
          command: 'openclaw approvals allowlist add --agent main /home/bob/bin/deploy',
        },
      ],
    },
    {
      name: 'a release that asks unless told not to',
      install: { home: filed([DEPLOY], '2026.3.28', {}), there: '/home/bob' },
      findings: [
        {
          messageId: 'old-home',
          path: FILE,
          line: 9,
          column: 22,
          keyPath: 'agents.main.allowlist[0].pattern',
        },
      ],
    },
    {
      name: 'the allowlist of all agents in the database',
      install: {
        home: stored([DEPLOY], { tools: { exec: { mode: 'allowlist' } } }),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'old-home',
          path: DATABASE,
          keyPath: 'agents["*"].allowlist[0].pattern',
          says: 'Every agent may run /home/alice/bin/deploy',
          command: "openclaw approvals allowlist remove --agent '*' /home/alice/bin/deploy",
        },
      ],
    },
    {
      name: 'a program of a Mac on Linux',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/Users/alice' }),
          [FILE]: approvals({ main: ['/opt/homebrew/bin/rg', '/bin/sh'] }, ASKS),
        },
      },
      findings: [
        {
          messageId: 'other-platform',
          path: FILE,
          line: 11,
          column: 22,
          keyPath: 'agents.main.allowlist[0].pattern',
          says: 'may run /opt/homebrew/bin/rg without asking, but that path is missing here',
        },
      ],
    },
    ...[
      { list: [{ id: 'main', tools: { exec: { security: 'allowlist' } } }] },
      { entries: { main: { tools: { exec: { mode: 'ask' } } } } },
    ].map((agents) => ({
      name: `an agent with a policy of its own, in agents.${Object.keys(agents)}`,
      install: {
        home: {
          ...jsonEra('2026.5.28', { config: { agents } }),
          [FILE]: approvals({ main: [DEPLOY] }),
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'old-home' as const,
          path: FILE,
          line: 9,
          column: 22,
          keyPath: 'agents.main.allowlist[0].pattern',
        },
      ],
    })),
    {
      name: 'a pattern with wildcards, whose directory came along',
      install: {
        home: { ...filed(['/home/alice/Projects/re*/rg']), 'Projects/a/rg': '#!/bin/sh\n' },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'old-home',
          path: FILE,
          line: 11,
          column: 22,
          keyPath: 'agents.main.allowlist[0].pattern',
          command: "openclaw approvals allowlist add --agent main '/home/bob/Projects/re*/rg'",
        },
      ],
    },
    {
      name: 'a program of Windows',
      install: { home: filed(['C:\\Users\\alice\\bin\\rg.exe']), there: '/home/bob' },
      findings: [
        {
          messageId: 'old-home',
          path: FILE,
          line: 11,
          column: 22,
          keyPath: 'agents.main.allowlist[0].pattern',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'a release of which nobody knows whether it asks',
      install: { home: filed([DEPLOY], '2026.4.5', {}), there: '/home/bob' },
      reason: /whether OpenClaw 2026.4.5 asks before it runs a command/,
    },
    {
      name: 'a file that is broken',
      install: { home: { ...jsonEra('2026.5.28'), [FILE]: '{' } },
      reason: 'exec-approvals.json cannot be read',
    },
  ],
});
