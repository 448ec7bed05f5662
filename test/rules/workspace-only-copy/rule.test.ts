import rule from '../../../src/rules/workspace-only-copy/rule.ts';
import { jsonEra, sqliteEra, workspaceTree } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: jsonEra('2026.2.26') } },
    { name: 'an install of the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a workspace outside of a state directory that is there',
      install: { home: { ...sqliteEra('2026.9.6'), ...workspaceTree('clawd') }, path: 'clawd' },
    },
    {
      name: "the default directory that only holds a profile's workspace",
      install: { home: jsonEra('2026.5.28', { profile: 'work' }), path: '.openclaw' },
    },
    ...Object.entries({
      agents: { '.openclaw-work/agents/main/sessions/sessions.json': '{}' },
      'a database': {
        '.openclaw-work/state/openclaw.sqlite': { sql: ['CREATE TABLE a (b)'] },
      },
    }).map(([what, tree]) => ({
      name: `the workspace of a profile whose directory has ${what} and no configuration`,
      install: {
        home: { ...workspaceTree('.openclaw/workspace-work'), ...tree },
        path: '.openclaw',
      },
    })),
    {
      name: 'a state directory without configuration that has more than a workspace',
      install: {
        home: { ...workspaceTree('.openclaw/workspace'), '.openclaw/credentials/a.json': '{}' },
        path: '.openclaw',
      },
    },
    {
      name: 'a state directory with a directory that is called like a workspace, and others that are empty',
      install: {
        home: {
          '.openclaw/workspace/readme.txt': 'x',
          '.openclaw/media': { directory: 0o700 },
        },
        path: '.openclaw',
      },
    },
  ],
  flagged: [
    {
      name: 'a workspace from Git',
      install: { home: workspaceTree('clawd'), path: 'clawd' },
      findings: [
        {
          messageId: 'no-state-directory',
          path: 'clawd',
          command: 'rsync -a old-machine:.openclaw/ {HOME}/.openclaw/',
        },
      ],
    },
    {
      name: 'a workspace that will lie elsewhere',
      install: { home: workspaceTree('clawd'), path: 'clawd', there: '/home/carol' },
      findings: [
        {
          messageId: 'no-state-directory',
          path: 'clawd',
          command: 'rsync -a old-machine:.openclaw/ /home/carol/.openclaw/',
        },
      ],
    },
    {
      name: 'a state directory with nothing but its workspace',
      install: { home: workspaceTree('.openclaw/workspace'), path: '.openclaw' },
      findings: [
        {
          messageId: 'empty-state-directory',
          path: '.openclaw',
          command: 'rsync -a old-machine:.openclaw/ {HOME}/.openclaw/',
        },
      ],
    },
    {
      name: "a profile's workspace up to 2026.5.28, and nothing else",
      install: { home: workspaceTree('.openclaw/workspace-work'), path: '.openclaw' },
      findings: [
        {
          messageId: 'empty-state-directory',
          path: '.openclaw',
          command: 'rsync -a old-machine:.openclaw-work/ {HOME}/.openclaw-work/',
        },
      ],
    },
    {
      name: 'the workspaces of two profiles, and nothing else',
      install: {
        home: {
          ...workspaceTree('.openclaw/workspace-home'),
          ...workspaceTree('.openclaw/workspace-work'),
          '.openclaw/media': { directory: 0o700 },
        },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'empty-state-directory',
          path: '.openclaw',
          command: 'rsync -a old-machine:.openclaw/ {HOME}/.openclaw/',
        },
      ],
    },
  ],
});
