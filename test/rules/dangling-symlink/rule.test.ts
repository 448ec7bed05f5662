import danglingSymlink from '../../../src/rules/dangling-symlink/rule.ts';
import { jsonEra, sqliteEra, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const withLink = (path: string, link: string) => ({ ...jsonEra('2026.2.26'), [path]: { link } });

testRule(danglingSymlink, {
  silent: [
    { name: 'no link', install: { home: jsonEra('2026.2.26') } },
    {
      name: 'a target that is there, absolute and relative',
      install: {
        home: {
          ...withLink('.openclaw/workspace/notes', '{HOME}/.openclaw/workspace/memory'),
          '.openclaw/workspace/past': { link: './memory' },
        },
      },
    },
    {
      name: "a browser's lock, which is a link to nothing by design",
      install: {
        home: withLink('.openclaw/browser/openclaw/user-data/SingletonLock', 'alices-mac-4711'),
      },
    },
    {
      name: 'links among files that last as long as a process',
      install: {
        home: {
          ...withLink('.openclaw/tmp/last', '/home/alice/gone'),
          '.openclaw/.openclaw/logs/current': { link: '/home/alice/gone' },
        },
      },
    },
    {
      name: 'links of plugin-skills into the home of somebody else, where the host is another machine',
      install: {
        home: withLink('.openclaw/plugin-skills/canvas', '/home/carol/openclaw/skills/canvas'),
        there: '/home/bob',
      },
    },
  ],
  flagged: [
    {
      name: 'a target that did not come along',
      install: { home: withLink('.openclaw/workspace/data', '/home/alice/data') },
      findings: [
        { messageId: 'missing', path: '.openclaw/workspace/data', says: '/home/alice/data' },
      ],
    },
    {
      name: 'a target in the old home that is in the copy',
      install: {
        home: withLink('.openclaw/skills/notes', '/home/alice/.openclaw/workspace/MEMORY.md'),
      },
      findings: [
        {
          messageId: 'moved',
          path: '.openclaw/skills/notes',
          command: 'ln -sfn ../workspace/MEMORY.md {HOME}/.openclaw/skills/notes',
        },
      ],
      fixed: { '.openclaw/skills/notes': 'The cat is called Ada.\n' },
    },
    {
      name: 'the workspace itself, on a disk of the old machine',
      install: {
        home: {
          ...without(jsonEra('2026.2.26'), '.openclaw/workspace'),
          '.openclaw/workspace': { link: '/home/alice/notes' },
        },
      },
      findings: [{ messageId: 'missing', severity: 'error', path: '.openclaw/workspace' }],
    },
    {
      name: 'one of two workspaces',
      install: {
        home: {
          ...without(jsonEra('2026.2.26'), '.openclaw/workspace'),
          '.openclaw/workspace': { link: '/home/alice/notes' },
          'claw/AGENTS.md': 'x',
        },
        workspaces: ['claw'],
      },
      findings: [{ messageId: 'missing', severity: 'error', path: '.openclaw/workspace' }],
    },
    {
      name: 'a link in a workspace outside the state directory',
      install: {
        home: { ...withLink('claw/data', '/home/alice/data'), 'claw/AGENTS.md': 'x' },
        workspaces: ['claw'],
      },
      findings: [{ messageId: 'missing', path: 'claw/data' }],
    },
    {
      name: 'the last of a chain of links alone',
      install: {
        home: {
          ...withLink('.openclaw/workspace/first', '{HOME}/.openclaw/workspace/last'),
          '.openclaw/workspace/last': { link: '/home/alice/data' },
        },
      },
      findings: [{ messageId: 'missing', path: '.openclaw/workspace/last' }],
    },
    {
      name: 'a link among what OpenClaw recreates, which is not one of its own',
      install: { home: withLink('.openclaw/sandboxes/data', '/home/alice/data') },
      findings: [{ messageId: 'missing', path: '.openclaw/sandboxes/data' }],
    },
    {
      name: 'the links into the package of the old machine',
      install: { home: sqliteEra('2026.9.6') },
      findings: [{ messageId: 'skills', severity: 'info', path: '.openclaw/plugin-skills' }],
      fixed: { '.openclaw/plugin-skills/canvas': null },
    },
    {
      name: 'the same of an install that lies one level too deep',
      install: {
        home: {
          '.openclaw/.openclaw/plugin-skills/canvas': {
            link: '/home/alice/openclaw/skills/canvas',
          },
        },
      },
      findings: [
        {
          messageId: 'skills',
          severity: 'info',
          path: '.openclaw/.openclaw/plugin-skills',
          says: /^plugin-skills has 1 link to/,
        },
      ],
      fixed: { '.openclaw/.openclaw/plugin-skills/canvas': null },
    },
  ],
  skipped: [
    {
      name: 'links out of the home, where the host is another machine',
      install: { home: withLink('.openclaw/workspace/data', '/srv/data'), there: '/home/bob' },
      reason: /whether \/srv\/data exists cannot be seen from this machine/,
    },
  ],
});
