import refusedLink from '../../../src/rules/refused-link/rule.ts';
import { jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const WORKSPACE = '.openclaw/workspace';

const shared = (release: string) => ({
  ...without(jsonEra(release), `${WORKSPACE}/SOUL.md`),
  '.openclaw/kb/SOUL.md': '# Soul\n',
  [`${WORKSPACE}/SOUL.md`]: { link: '../kb/SOUL.md' },
});

const linkedSkill = (config: Readonly<Record<string, unknown>> = {}) => ({
  ...jsonEra('2026.6.11', { config }),
  'skills/notes/SKILL.md': '---\nname: notes\n---\n',
  [`${WORKSPACE}/skills/notes`]: { link: '{HOME}/skills/notes' },
});

testRule(refusedLink, {
  silent: [
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    { name: 'an older release', install: { home: shared('2026.2.26') } },
    {
      name: 'a link within the workspace, one that leads nowhere, and one of no name that OpenClaw reads',
      install: {
        home: {
          ...without(jsonEra('2026.6.11'), `${WORKSPACE}/SOUL.md`),
          [`${WORKSPACE}/kb/SOUL.md`]: '# Soul\n',
          [`${WORKSPACE}/SOUL.md`]: { link: 'kb/SOUL.md' },
          [`${WORKSPACE}/HEARTBEAT.md`]: { link: '../kb/HEARTBEAT.md' },
          [`${WORKSPACE}/notes.md`]: { link: '../openclaw.json' },
        },
      },
    },
    {
      name: 'a workspace that is a link',
      install: {
        home: {
          ...without(jsonEra('2026.6.11'), WORKSPACE),
          [WORKSPACE]: { link: '../disk' },
          'disk/SOUL.md': '# Soul\n',
        },
      },
    },
    {
      name: 'a skill that the owner allows',
      install: { home: linkedSkill({ skills: { load: { allowSymlinkTargets: ['~/skills'] } } }) },
    },
    {
      name: 'links to a skill elsewhere in the workspace, and to no skill where skills are',
      install: {
        home: {
          ...jsonEra('2026.6.11'),
          'skills/notes/SKILL.md': '---\nname: notes\n---\n',
          'data/x.txt': 'x',
          [`${WORKSPACE}/projects/notes`]: { link: '{HOME}/skills/notes' },
          [`${WORKSPACE}/skills/data`]: { link: '{HOME}/data' },
        },
      },
    },
    {
      name: 'a token that is a file, one whose link leads nowhere, and a link that is no token',
      install: {
        home: {
          ...jsonEra('2026.6.11', {
            config: {
              channels: {
                telegram: { tokenFile: '{HOME}/token' },
                line: { tokenFile: '{HOME}/broken' },
              },
              logging: { file: '{HOME}/log' },
            },
          }),
          token: tight('fake'),
          broken: { link: '/not/here' },
          log: { link: 'token' },
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a file of the workspace',
      install: { home: shared('2026.5.28') },
      findings: [
        {
          messageId: 'persona',
          path: `${WORKSPACE}/SOUL.md`,
          says: /link to .*\.openclaw\/kb\/SOUL\.md, outside the workspace/,
          command: 'cp -p {HOME}/.openclaw/kb/SOUL.md {HOME}/.openclaw/workspace/SOUL.md.new',
        },
      ],
    },
    {
      name: 'a link within the workspace, from 2026.8.1 on',
      install: {
        home: {
          ...without(sqliteEra('2026.9.6'), `${WORKSPACE}/SOUL.md`),
          [`${WORKSPACE}/kb/SOUL.md`]: '# Soul\n',
          [`${WORKSPACE}/SOUL.md`]: { link: 'kb/SOUL.md' },
        },
      },
      findings: [{ messageId: 'inside', path: `${WORKSPACE}/SOUL.md` }],
    },
    {
      name: 'a skill of the workspace',
      install: { home: linkedSkill() },
      findings: [{ messageId: 'skill', path: `${WORKSPACE}/skills/notes` }],
    },
    {
      name: "a channel's token",
      install: {
        home: {
          ...jsonEra('2026.6.11', {
            config: { channels: { telegram: { tokenFile: '{HOME}/.openclaw/telegram.token' } } },
          }),
          'secrets/telegram': tight('fake'),
          '.openclaw/telegram.token': { link: '../secrets/telegram' },
        },
      },
      findings: [{ messageId: 'token', path: '.openclaw/telegram.token' }],
    },
    {
      name: 'a skill of the workspace, where the owner allows others',
      install: {
        home: linkedSkill({ skills: { load: { allowSymlinkTargets: ['~/other', 5] } } }),
      },
      findings: [{ messageId: 'skill', path: `${WORKSPACE}/skills/notes` }],
    },
  ],
});
