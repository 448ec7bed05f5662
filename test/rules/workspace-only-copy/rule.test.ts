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
  ],
});
