import rule from '../../../src/rules/loose-permissions/rule.ts';
import { type HomeTree, IS_ROOT, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OWNER = IS_ROOT ? 12_345 : (process.getuid?.() ?? 0);
const GROUP = IS_ROOT ? 12_345 : (process.getgid?.() ?? 0);

const shared: HomeTree = {
  '.openclaw': { directory: 0o2770 },
  '.openclaw/openclaw.json': { text: '{"gateway":{"mode":"local"}}', mode: 0o660 },
  '.openclaw/credentials': { directory: 0o2770 },
  '.openclaw/credentials/oauth.json': { text: '{}', mode: 0o660 },
  '.openclaw/agents/main/agent': { directory: 0o2770 },
};

testRule(rule, {
  silent: [
    { name: 'what 2026.1.30 writes', install: { home: jsonEra('2026.1.30') } },
    { name: 'what 2026.2.26 writes', install: { home: jsonEra('2026.2.26') } },
    {
      name: 'what 2026.5.28 writes, its open state directory included',
      install: { home: jsonEra('2026.5.28') },
    },
    { name: 'what 2026.9.6 writes', install: { home: sqliteEra('2026.9.6') } },
    {
      name: "the default directory that only holds a profile's workspace",
      install: { home: jsonEra('2026.1.30', { profile: 'work' }), path: '.openclaw' },
    },
    {
      name: 'a layout that a group of the user shares',
      install: { home: shared, owner: OWNER, user: `54321:${GROUP}` },
    },
    {
      name: 'the same without the bit that hands the group on',
      install: {
        home: { ...shared, '.openclaw': { directory: 0o770 } },
        owner: OWNER,
        user: `54321:${GROUP}`,
      },
    },
    {
      name: 'what is loose inside closed credentials',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/credentials': { directory: 0o700 },
          '.openclaw/credentials/matrix/store.json': { text: '{}', mode: 0o644 },
        },
      },
    },
    {
      name: 'a managed configuration of root',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          '.openclaw/openclaw.json': { text: '{}', mode: 0o444, owner: 0 },
        },
        owner: OWNER,
        user: `${OWNER}:${GROUP}`,
      },
    },
    {
      name: 'the default directory of 2026.2.26 that was made for a profile first',
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          '.openclaw': { directory: 0o755 },
          '.openclaw-work/openclaw.json': { text: '{}', mode: 0o600 },
        },
      },
    },
  ],
  flagged: [
    {
      name: 'files that lost their modes in an open state directory',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': { text: '{}', mode: 0o644 },
          '.openclaw/agents/main/agent': { directory: 0o755 },
          '.openclaw/agents/main/agent/auth-profiles.json': { text: '{}', mode: 0o644 },
        },
        openclaw: '2026.5.28',
      },
      findings: [
        {
          messageId: 'open',
          path: '.openclaw/agents/main/agent',
          alsoAt: ['.openclaw/openclaw.json'],
          says: '3 files and directories with secrets are accessible to other users (mode 0755 and 0644)',
          command:
            'chmod -R go-rwx {HOME}/.openclaw/agents/main/agent {HOME}/.openclaw/openclaw.json',
        },
      ],
      fixed: {
        '.openclaw/openclaw.json': 0o600,
        '.openclaw/agents/main/agent': 0o700,
        '.openclaw/agents/main/agent/auth-profiles.json': 0o600,
      },
    },
    {
      name: 'a directory that lost its mode with what is in it, and a file that belongs to somebody else',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/.env': { text: 'A=b\n', mode: 0o644, owner: 0 },
          '.openclaw/agents/main/agent': { directory: 0o755 },
          '.openclaw/agents/main/agent/auth-profiles.json': { text: '{}', mode: 0o644 },
        },
        owner: OWNER,
        user: `${OWNER}:${GROUP}`,
      },
      needsRoot: true,
      findings: [
        { messageId: 'open', path: '.openclaw/.env', says: 'This is accessible' },
        {
          messageId: 'open',
          path: '.openclaw/agents/main/agent',
          says: 'This directory and 1 more in it are accessible to other users (mode 0755 and 0644)',
          command: 'chmod -R go-rwx {HOME}/.openclaw/agents/main/agent',
        },
      ],
      fixed: {
        '.openclaw/agents/main/agent': 0o700,
        '.openclaw/agents/main/agent/auth-profiles.json': 0o600,
      },
    },
    {
      name: 'files that lost their modes in a closed state directory: nobody gets there',
      install: {
        home: { ...jsonEra('2026.2.26'), '.openclaw/.env': { text: 'A=b\n', mode: 0o644 } },
      },
      findings: [{ messageId: 'open', severity: 'warning', path: '.openclaw/.env' }],
      fixed: { '.openclaw/.env': 0o600 },
    },
    {
      name: 'many files in one directory',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...Object.fromEntries(
            ['openclaw.json.bak', 'openclaw.json.bak.1', 'openclaw.json.bak.2', '.env'].map(
              (name) => [`.openclaw/${name}`, { text: '{}', mode: 0o640 }],
            ),
          ),
        },
      },
      findings: [
        {
          messageId: 'open-files',
          severity: 'warning',
          path: '.openclaw',
          says: '4 files with secrets',
          command: 'find {HOME}/.openclaw -maxdepth 1 -type f -exec chmod go-rwx {} +',
        },
      ],
      fixed: {
        '.openclaw/openclaw.json.bak': 0o600,
        '.openclaw/openclaw.json.bak.1': 0o600,
        '.openclaw/openclaw.json.bak.2': 0o600,
        '.openclaw/.env': 0o600,
      },
    },
    {
      name: 'a state directory of 2026.2.26 that others can look into',
      install: { home: { ...jsonEra('2026.2.26'), '.openclaw': { directory: 0o755 } } },
      findings: [{ messageId: 'open-state-directory', severity: 'warning', path: '.openclaw' }],
      fixed: { '.openclaw': 0o700 },
    },
    {
      name: 'a state directory of 2026.9.6 that others can look into',
      install: { home: { ...sqliteEra('2026.9.6'), '.openclaw': { directory: 0o755 } } },
      findings: [
        {
          messageId: 'open-state-directory',
          severity: 'warning',
          path: '.openclaw',
          command: 'chmod go-rwx {HOME}/.openclaw',
        },
      ],
      fixed: { '.openclaw': 0o700 },
    },
    {
      name: 'a state directory of 2026.5.28 that others can write to',
      install: { home: { ...jsonEra('2026.5.28'), '.openclaw': { directory: 0o777 } } },
      findings: [{ messageId: 'open-state-directory', path: '.openclaw', says: 'write to it' }],
      fixed: { '.openclaw': 0o700 },
    },
    {
      name: 'all others in a layout that is meant for a group keep nothing, the group does',
      install: {
        home: { ...shared, '.openclaw/openclaw.json': { text: '{}', mode: 0o664 } },
        owner: OWNER,
        user: `${OWNER}:${GROUP}`,
      },
      findings: [
        {
          messageId: 'open',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          command: 'chmod -R o-rwx {HOME}/.openclaw/openclaw.json',
        },
      ],
      fixed: { '.openclaw/openclaw.json': 0o660 },
    },
    {
      name: 'a group that the user is not in',
      install: { home: shared, owner: OWNER, user: '54321:54321' },
      findings: [
        {
          messageId: 'open',
          severity: 'warning',
          path: '.openclaw/agents/main/agent',
          alsoAt: ['.openclaw/credentials', '.openclaw/openclaw.json'],
        },
      ],
    },
    {
      name: 'a file that others reach inside open credentials',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/credentials': { directory: 0o755 },
          '.openclaw/credentials/matrix': { directory: 0o755 },
          '.openclaw/credentials/matrix/store.json': { text: '{}', mode: 0o644 },
        },
      },
      findings: [
        {
          messageId: 'open',
          path: '.openclaw/credentials',
          alsoAt: ['.openclaw/credentials/matrix/store.json'],
        },
      ],
      fixed: {
        '.openclaw/credentials': 0o700,
        '.openclaw/credentials/matrix/store.json': 0o600,
      },
    },
    {
      name: 'a configuration of root that is not managed',
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          '.openclaw/openclaw.json': { text: '{}', mode: 0o644, owner: 0 },
        },
        owner: OWNER,
        user: `${OWNER}:${GROUP}`,
      },
      needsRoot: true,
      findings: [{ messageId: 'open', severity: 'warning', path: '.openclaw/openclaw.json' }],
    },
    {
      name: 'a file of somebody else: closing it would keep the gateway out',
      install: {
        home: { ...jsonEra('2026.2.26'), '.openclaw/.env': { text: 'A=b\n', mode: 0o644 } },
        owner: OWNER,
        user: '54321:54321',
      },
      findings: [{ messageId: 'open', severity: 'warning', path: '.openclaw/.env' }],
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
