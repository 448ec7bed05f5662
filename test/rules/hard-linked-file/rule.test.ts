import hardLinkedFile from '../../../src/rules/hard-linked-file/rule.ts';
import { json, jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const WORKSPACE = '.openclaw/workspace';
const SKILL = '---\nname: notes\n---\nWrite it down.\n';

/** A second name beside the install, as a snapshot has it. */
const snapshotOf = (...paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [`.snapshots/daily.0/${path}`, { sameAs: path }]));

/** Each name has a file of its own then, with the same mode. */
const fixedWith = (...paths: readonly string[]) =>
  Object.fromEntries(
    paths.flatMap((path) => {
      const mode = /json5$|secrets/.test(path) ? 0o600 : 0o644;
      return [
        [path, mode],
        [`.snapshots/daily.0/${path}`, mode],
      ];
    }),
  );

const withSkill = (release: string) => ({
  ...(release === '2026.9.6' ? sqliteEra(release) : jsonEra(release)),
  '.openclaw/skills/notes/SKILL.md': SKILL,
});

const persona = [`${WORKSPACE}/MEMORY.md`, `${WORKSPACE}/SOUL.md`];

testRule(hardLinkedFile, {
  silent: [
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a release that reads persona files with several names',
      install: { home: { ...jsonEra('2026.2.26'), ...snapshotOf(...persona) } },
    },
    {
      name: 'skills on a release that reads them',
      install: {
        home: { ...withSkill('2026.2.26'), ...snapshotOf('.openclaw/skills/notes/SKILL.md') },
      },
    },
    {
      name: 'files that OpenClaw reads all the same: its notes, its transcripts, its configuration',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          ...snapshotOf(
            `${WORKSPACE}/memory/2026-11-20.md`,
            '.openclaw/openclaw.json',
            '.openclaw/agents/main/sessions/sessions.json',
          ),
        },
      },
    },
    {
      name: 'files that other settings refer to, and a token that is missing',
      install: {
        home: {
          ...jsonEra('2026.5.28', {
            config: {
              logging: { file: '~/claw.log' },
              channels: { telegram: { tokenFile: '~/missing' } },
            },
          }),
          'claw.log': 'x',
          ...snapshotOf('claw.log'),
        },
      },
    },
  ],
  flagged: [
    {
      name: 'files of the workspace',
      install: { home: { ...jsonEra('2026.5.28'), ...snapshotOf(...persona) } },
      findings: [
        {
          messageId: 'persona',
          path: persona[0] ?? '',
          alsoAt: persona.slice(1),
          says: /^2 files/,
          command: `cp -p {HOME}/${persona[1]} {HOME}/${persona[1]}.new`,
        },
      ],
      fixed: fixedWith(...persona),
    },
    {
      name: 'skills',
      install: {
        home: { ...withSkill('2026.9.6'), ...snapshotOf('.openclaw/skills/notes/SKILL.md') },
      },
      findings: [
        { messageId: 'skill', path: '.openclaw/skills/notes/SKILL.md', says: /^1 skill file / },
      ],
      fixed: fixedWith('.openclaw/skills/notes/SKILL.md'),
    },
    {
      name: 'a plugin',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/extensions/voice/openclaw.plugin.json': '{}',
          ...snapshotOf('.openclaw/extensions/voice/openclaw.plugin.json'),
        },
      },
      findings: [{ messageId: 'plugin', path: '.openclaw/extensions/voice/openclaw.plugin.json' }],
      fixed: fixedWith('.openclaw/extensions/voice/openclaw.plugin.json'),
    },
    {
      name: 'a token of a channel and an include',
      install: {
        home: {
          ...jsonEra('2026.5.28', {
            config: {
              gateway: { $include: './gateway.json5' },
              channels: { telegram: { tokenFile: '~/.openclaw/secrets.json' } },
            },
          }),
          '.openclaw/gateway.json5': json({ mode: 'local' }),
          '.openclaw/secrets.json': tight('{"lab":"fake"}'),
          ...snapshotOf('.openclaw/gateway.json5', '.openclaw/secrets.json'),
        },
      },
      findings: [
        { messageId: 'include', severity: 'error', path: '.openclaw/gateway.json5' },
        { messageId: 'token', path: '.openclaw/secrets.json' },
      ],
      fixed: fixedWith('.openclaw/gateway.json5', '.openclaw/secrets.json'),
    },
  ],
});
