import rule from '../../../src/rules/wrong-ownership/rule.ts';
import {
  type HomeTree,
  IS_ROOT,
  jsonEra,
  moved,
  sqliteEra,
  workspaceTree,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

/**
 * The owner of what the tests make. As root it is another user, because root can enter everything.
 */
const OWNER = IS_ROOT ? 12_345 : (process.getuid?.() ?? 0);
const GROUP = IS_ROOT ? 12_345 : (process.getgid?.() ?? 0);
const STRANGER = '54321:54321';
const owned = { owner: OWNER, user: `${OWNER}:${GROUP}` };

/** A layout that Docker images make: everything open to the group. */
const shared: HomeTree = {
  '.openclaw': { directory: 0o2770 },
  '.openclaw/openclaw.json': { text: '{"gateway":{"mode":"local"}}', mode: 0o660 },
  '.openclaw/agents': { directory: 0o2770 },
  '.openclaw/agents/main': { directory: 0o2770 },
  '.openclaw/agents/main/sessions': { directory: 0o2770 },
  '.openclaw/agents/main/sessions/sessions.json': { text: '{}', mode: 0o660 },
  '.openclaw/workspace': { directory: 0o2770 },
  '.openclaw/workspace/SOUL.md': { text: 'soul', mode: 0o660 },
};

const EVERYTHING = [
  'configuration',
  'logins',
  'workspace',
  'memory',
  'conversations',
  'cron jobs',
  'channels',
  'plugins',
  'skills',
  'device identity',
];

const outside = { config: { agents: { defaults: { workspace: '~/clawd' } } } };

testRule(rule, {
  testedElsewhere: {
    'closed-to-gateway': 'test/cli/closed.test.ts',
    'closed-to-owner': 'test/cli/closed.test.ts',
  },
  silent: [
    {
      name: 'all of it belongs to the user (json era)',
      install: { home: jsonEra('2026.2.26'), ...owned },
    },
    {
      name: 'all of it belongs to the user (sqlite era)',
      install: { home: sqliteEra('2026.9.6'), ...owned },
    },
    { name: 'the owner of the home is the user', install: { home: jsonEra('2026.5.28') } },
    {
      name: 'a group that the user is in has access to everything',
      install: { home: shared, owner: OWNER, user: `54321:${GROUP}` },
    },
    {
      name: 'files that the owner has locked',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/workspace/SOUL.md': { text: 'soul', mode: 0o444 },
        },
        ...owned,
      },
    },
    {
      name: 'the private copies of sandboxes',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/sandboxes/x': { directory: 0o500, owner: 0 },
        },
        ...owned,
      },
    },
    {
      name: 'a configuration and plugins that belong to root by design',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': { text: '{}', mode: 0o444, owner: 0 },
          '.openclaw/extensions/chat': { directory: 0o755, owner: 0 },
          '.openclaw/extensions/chat/index.js': { text: '', mode: 0o644, owner: 0 },
        },
        ...owned,
      },
    },
  ],
  flagged: [
    {
      name: 'a copy that was made as somebody else, as one finding',
      install: { home: sqliteEra('2026.9.6'), owner: OWNER, user: STRANGER },
      findings: [
        {
          messageId: 'not-accessible',
          path: '.openclaw',
          says: /^The gateway runs as user id 54321 and cannot read \d+ files here/,
          unused: EVERYTHING,
          command: 'sudo chown -R 54321:54321 {HOME}/.openclaw',
        },
      ],
      fixed: 'owner',
    },
    {
      name: 'a workspace elsewhere is a finding of its own',
      install: {
        home: { ...jsonEra('2026.2.26', outside), ...workspaceTree('clawd') },
        owner: OWNER,
        user: STRANGER,
      },
      findings: [
        { messageId: 'not-accessible', path: '.openclaw' },
        { messageId: 'not-accessible', path: 'clawd', says: 'cannot write to', unused: [] },
      ],
      fixed: 'owner',
    },
    {
      name: 'a workspace beside a state directory that is in no home',
      install: {
        home: {
          ...moved(
            jsonEra('2026.2.26', { config: { agents: { defaults: { workspace: '{HOME}/ws' } } } }),
            '.openclaw',
            'claw',
          ),
          ...workspaceTree('ws'),
        },
        path: 'claw',
        owner: OWNER,
        user: STRANGER,
      },
      findings: [
        { messageId: 'not-accessible', path: 'claw' },
        {
          messageId: 'left-alone',
          path: 'ws',
          says: 'it is outside the home: if it belongs to the install, give it with --workspace',
          command: 'ls -la {HOME}/ws',
        },
      ],
      fixed: 'owner',
    },
    {
      name: 'a workspace outside of the state directory that belongs to root',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.2.26', outside),
          ...workspaceTree('clawd'),
          clawd: { directory: 0o755, owner: 0 },
        },
        ...owned,
      },
      findings: [{ messageId: 'not-accessible', path: 'clawd' }],
    },
    {
      name: 'group access that ends at one file',
      install: {
        home: {
          ...shared,
          '.openclaw/agents/main/sessions/sessions.json': { text: '{}', mode: 0o600 },
        },
        owner: OWNER,
        user: `54321:${GROUP}`,
      },
      findings: [
        {
          messageId: 'not-accessible',
          path: '.openclaw/agents/main/sessions/sessions.json',
          says: 'cannot read 1 file',
          command: `sudo chown -R 54321:${GROUP} {HOME}/.openclaw/agents/main/sessions/sessions.json`,
        },
      ],
      fixed: 'owner',
    },
    {
      name: 'one directory of root in a tree of the user',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/credentials': { directory: 0o700, owner: 0 },
          '.openclaw/credentials/oauth.json': { text: '{}', mode: 0o600, owner: 0 },
        },
        ...owned,
      },
      findings: [
        {
          messageId: 'not-accessible',
          path: '.openclaw/credentials',
          says: 'cannot read 2 files here: the owner is root',
        },
      ],
      fixed: 'owner',
    },
    {
      name: 'many files of root in a directory of the user: the directory is named',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          ...Object.fromEntries(
            ['a', 'b', 'c', 'd'].map((name) => [
              `.openclaw/agents/main/sessions/${name}.jsonl`,
              { text: '{}\n', mode: 0o644, owner: 0 },
            ]),
          ),
        },
        ...owned,
      },
      findings: [
        {
          messageId: 'not-accessible',
          path: '.openclaw/agents/main/sessions',
          says: 'write to 4 files',
          unused: [],
        },
      ],
      fixed: 'owner',
    },
    {
      name: 'root runs the gateway on files of another user',
      needsRoot: true,
      install: { home: jsonEra('2026.2.26'), owner: OWNER, user: '0:0' },
      findings: [{ messageId: 'other-owner', severity: 'warning', path: '.openclaw' }],
      fixed: 'owner',
    },
    {
      name: 'a directory whose mode keeps its owner out',
      install: {
        home: { ...jsonEra('2026.2.26'), '.openclaw/agents/main/agent': { directory: 0o500 } },
        ...owned,
      },
      findings: [
        {
          messageId: 'owner-locked-out',
          path: '.openclaw/agents/main/agent',
          command: 'chmod -R u+rwX {HOME}/.openclaw/agents/main/agent',
        },
      ],
      fixed: { '.openclaw/agents/main/agent': 0o700 },
    },
    {
      name: 'directories of a repository whose mode keeps their owner out',
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          '.openclaw/.git/objects': { directory: 0o600 },
          '.openclaw/workspace/.git/objects': { directory: 0o600 },
          '.openclaw/workspace/.git/refs': { directory: 0o700 },
          '.openclaw/workspace/.git/refs/heads': { directory: 0o400 },
        },
        ...owned,
      },
      findings: [
        { messageId: 'owner-locked-out', path: '.openclaw/workspace/.git/objects' },
        { messageId: 'owner-locked-out', path: '.openclaw/workspace/.git/refs/heads' },
        { messageId: 'owner-locked-out', path: '.openclaw/.git/objects' },
      ],
      fixed: {
        '.openclaw/.git/objects': 0o700,
        '.openclaw/workspace/.git/objects': 0o700,
        '.openclaw/workspace/.git/refs/heads': 0o700,
      },
    },
    {
      name: 'a file whose mode keeps its owner out',
      needsRoot: true,
      install: {
        home: { ...jsonEra('2026.2.26'), '.openclaw/.env': { text: 'A=b\n', mode: 0o000 } },
        ...owned,
      },
      findings: [{ messageId: 'owner-locked-out', path: '.openclaw/.env' }],
      fixed: { '.openclaw/.env': 0o600 },
    },
    {
      name: 'what root owns by no design, and plugins of somebody who is not root',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': { text: '{}', mode: 0o644, owner: 0 },
          '.openclaw/extensions/closed': { directory: 0o700, owner: 0 },
          '.openclaw/media/extensions/a': { text: '', owner: 0 },
          '.openclaw/extensions/chat/index.js': { text: '', owner: 777 },
        },
        ...owned,
      },
      findings: [
        { messageId: 'not-accessible', path: '.openclaw/extensions/chat/index.js' },
        { messageId: 'not-accessible', path: '.openclaw/extensions/closed' },
        { messageId: 'not-accessible', path: '.openclaw/media/extensions/a' },
        { messageId: 'not-accessible', path: '.openclaw/openclaw.json' },
      ],
      fixed: 'owner',
    },
    {
      name: 'a file of somebody else that everybody may write',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/update-check.json': { text: '{}', mode: 0o666, owner: 777 },
        },
        ...owned,
      },
      findings: [
        { messageId: 'other-owner', severity: 'warning', path: '.openclaw/update-check.json' },
      ],
      fixed: { '.openclaw/update-check.json': 0o666 },
    },
    {
      name: 'a locked file of somebody else, which stays locked, and one that nobody may read',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/workspace/SOUL.md': { text: 'soul', mode: 0o444, owner: 777 },
          '.openclaw/workspace/USER.md': { text: 'user', mode: 0o000, owner: 777 },
        },
        ...owned,
      },
      findings: [
        { messageId: 'not-accessible', path: '.openclaw/workspace/SOUL.md' },
        { messageId: 'not-accessible', path: '.openclaw/workspace/USER.md' },
      ],
      fixed: { '.openclaw/workspace/SOUL.md': 0o444, '.openclaw/workspace/USER.md': 0o600 },
    },
    {
      name: 'a directory that the group of the user may list, but not enter',
      install: {
        home: { ...shared, '.openclaw/workspace': { directory: 0o2760 } },
        owner: OWNER,
        user: `54321:${GROUP}`,
      },
      findings: [{ messageId: 'not-accessible', path: '.openclaw/workspace' }],
      fixed: 'owner',
    },
    {
      name: 'of two workspaces the one outside of the state directory, which is given too',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.2.26', {
            config: {
              agents: {
                list: [
                  { id: 'ops', workspace: '~/clawd' },
                  { id: 'main', workspace: '~/.openclaw/workspace' },
                ],
              },
            },
          }),
          'clawd/SOUL.md': { text: '# Soul\n', mode: 0o600, owner: 777 },
          '.openclaw/workspace/SOUL.md': { text: '# Soul\n', mode: 0o600, owner: 777 },
        },
        ...owned,
      },
      findings: [
        { messageId: 'not-accessible', path: '.openclaw/workspace/SOUL.md' },
        { messageId: 'not-accessible', path: 'clawd/SOUL.md' },
      ],
      fixed: { '.openclaw/workspace/SOUL.md': 0o600, 'clawd/SOUL.md': 0o600 },
    },
  ],
  skipped: [
    {
      name: 'Windows',
      install: { home: jsonEra('2026.2.26'), platform: 'win32' },
      reason: 'Windows',
    },
  ],
});
