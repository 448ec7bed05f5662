import rule from '../../../src/rules/split-profile-workspace/rule.ts';
import {
  below,
  jsonEra,
  moved,
  sqliteEra,
  tight,
  without,
  workspaceTree,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const work = { profile: 'work' };
const half = without(jsonEra('2026.5.28', work), '.openclaw/workspace-work');

testRule(rule, {
  silent: [
    { name: 'a default install', install: { home: jsonEra('2026.1.30') } },
    { name: 'both halves (2026.1.30)', install: { home: jsonEra('2026.1.30', work) } },
    { name: 'both halves (2026.5.28)', install: { home: jsonEra('2026.5.28', work) } },
    {
      name: 'both halves, with the path of the old home',
      install: { home: jsonEra('2026.5.28', { ...work, home: '/home/alice' }) },
    },
    { name: 'a profile of 2026.9.6', install: { home: sqliteEra('2026.9.6', work) } },
    {
      name: 'a profile of 2026.9.6 whose workspace is missing altogether',
      install: { home: without(sqliteEra('2026.9.6', work), '.openclaw-work/workspace') },
    },
    {
      name: 'a workspace that is configured elsewhere',
      install: {
        home: {
          ...half,
          '.openclaw-work/openclaw.json': tight('{"agents":{"defaults":{"workspace":"~/clawd"}}}'),
        },
      },
    },
    {
      name: 'the workspace of another agent of the default install',
      install: {
        home: {
          ...jsonEra('2026.2.26', {
            config: { agents: { list: [{ id: 'main', default: true }, { id: 'work' }] } },
          }),
          ...workspaceTree('.openclaw/workspace-work'),
        },
      },
    },
    {
      name: 'both profiles, seen from the default one',
      install: {
        home: { ...jsonEra('2026.5.28'), ...jsonEra('2026.5.28', work) },
        path: '.openclaw',
      },
    },
    {
      name: 'the workspace of the default install under another name',
      install: {
        home: {
          ...without(sqliteEra('2026.9.6'), '.openclaw/workspace'),
          ...workspaceTree('.openclaw/workspace-copied'),
        },
      },
    },
    {
      name: 'the workspace of the default install, moved away from a blank one',
      install: {
        home: {
          ...without(
            sqliteEra('2026.9.6'),
            '.openclaw/workspace/MEMORY.md',
            '.openclaw/workspace/memory',
          ),
          '.openclaw/workspace/BOOTSTRAP.md': '# Hello, World\n',
          ...workspaceTree('.openclaw/workspace-old'),
        },
      },
    },
    {
      name: 'a workspace and nothing else',
      install: { home: workspaceTree('.openclaw/workspace-work'), path: '.openclaw' },
    },
    {
      name: 'the attestations of 2026.6.11, which have such a name',
      install: {
        home: { ...jsonEra('2026.5.28'), '.openclaw/workspace-attestations/a.attested': '' },
      },
    },
    {
      name: 'the workspace of another agent by its configuration, and the old one of an agent that has moved',
      install: {
        home: {
          ...jsonEra('2026.2.26', {
            config: {
              agents: {
                list: [
                  { id: 'main', default: true },
                  { id: 'ops', workspace: '~/.openclaw/workspace-night' },
                  { id: 'work', workspace: '~/clawd' },
                ],
              },
            },
          }),
          ...workspaceTree('.openclaw/workspace-night'),
          ...workspaceTree('.openclaw/workspace-Work'),
          ...workspaceTree('clawd'),
        },
      },
    },
    {
      name: 'a state directory of a name that no profile has',
      install: {
        home: {
          ...moved(jsonEra('2026.5.28'), '.openclaw', 'claw'),
          ...workspaceTree('claw/workspace-work'),
        },
        path: 'claw',
      },
    },
  ],
  flagged: [
    {
      name: 'a profile without the workspace that it names',
      install: { home: half },
      findings: [
        {
          messageId: 'workspace-left-behind',
          path: '.openclaw-work/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
          command:
            'rsync -a old-machine:.openclaw/workspace-work/ {HOME}/.openclaw/workspace-work/',
        },
      ],
    },
    {
      name: 'the same, with the path of the old home',
      install: {
        home: without(
          jsonEra('2026.1.30', { ...work, home: '/home/alice' }),
          '.openclaw/workspace-work',
        ),
      },
      findings: [
        {
          messageId: 'workspace-left-behind',
          path: '.openclaw-work/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
        },
      ],
    },
    {
      name: 'a profile without its workspace where the default of the release is meant',
      install: {
        home: {
          ...half,
          '.openclaw-work/openclaw.json': tight('{"meta":{"lastTouchedVersion":"2026.5.28"}}'),
        },
      },
      findings: [{ messageId: 'workspace-left-behind', path: '.openclaw-work' }],
    },
    {
      name: "a profile's workspace without the profile",
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          ...below(jsonEra('2026.5.28', work), '.openclaw/workspace-work'),
        },
      },
      findings: [
        {
          messageId: 'profile-left-behind',
          severity: 'warning',
          path: '.openclaw/workspace-work',
          command: 'rsync -a old-machine:.openclaw-work/ {HOME}/.openclaw-work/',
        },
      ],
    },
    {
      name: 'the soul of a profile without the rest, beside a workspace that nobody has written to yet',
      install: {
        home: {
          ...without(
            jsonEra('2026.5.28'),
            '.openclaw/workspace/MEMORY.md',
            '.openclaw/workspace/memory',
          ),
          '.openclaw/workspace-work/SOUL.md': '# Soul\n',
        },
      },
      findings: [
        {
          messageId: 'profile-left-behind',
          severity: 'warning',
          path: '.openclaw/workspace-work',
        },
      ],
    },
  ],
});
