import nameInOtherCase from '../../../src/rules/name-in-other-case/rule.ts';
import { json, jsonEra, moved, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const WORKSPACE = '.openclaw/workspace';
const SKILL = '---\nname: notes\n---\nWrite it down.\n';
const STORED = 'Bu\u0308ro';
const TYPED = 'B\u00fcro';

const withConfig = (config: Readonly<Record<string, unknown>>) => ({
  ...jsonEra('2026.5.28'),
  '.openclaw/openclaw.json': json({ ...config, meta: { lastTouchedVersion: '2026.5.28' } }),
});

const fromMac = moved(
  moved(jsonEra('2026.5.28'), `${WORKSPACE}/SOUL.md`, `${WORKSPACE}/Soul.md`),
  `${WORKSPACE}/MEMORY.md`,
  `${WORKSPACE}/memory.md`,
);

testRule(nameInOtherCase, {
  silent: [
    { name: '2026.1.30 as the product leaves it', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    { name: 'an install for a Mac', install: { home: fromMac, platform: 'darwin' } },
    {
      name: 'memory.md on a release that reads it',
      install: {
        home: moved(jsonEra('2026.2.26'), `${WORKSPACE}/MEMORY.md`, `${WORKSPACE}/memory.md`),
      },
    },
    {
      name: "newer notes of the owner's own with a similar name",
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          [`${WORKSPACE}/soul.md`]: { text: 'x', mtime: 4e9 },
          [`${WORKSPACE}/Skills/a`]: '',
        },
      },
    },
    {
      name: 'a workspace that is nowhere, and one that two directories could be',
      install: {
        home: {
          ...withConfig({
            agents: {
              list: [
                { id: 'main', workspace: '{HOME}/notes' },
                { id: 'ops', workspace: '{HOME}/OPS' },
              ],
            },
          }),
          'ops/SOUL.md': '',
          'Ops/SOUL.md': '',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'files of a workspace from a Mac',
      install: { home: fromMac },
      findings: [
        {
          messageId: 'name',
          path: `${WORKSPACE}/Soul.md`,
          says: /does not find SOUL\.md, .* spelled Soul\.md here\. .* in upper and lower case/,
          command: `mv {HOME}/${WORKSPACE}/Soul.md {HOME}/${WORKSPACE}/SOUL.md`,
        },
        { messageId: 'name', path: `${WORKSPACE}/memory.md` },
      ],
      fixed: {
        [`${WORKSPACE}/Soul.md`]: null,
        [`${WORKSPACE}/SOUL.md`]: '# Soul\n',
        [`${WORKSPACE}/memory.md`]: null,
        [`${WORKSPACE}/MEMORY.md`]: 'The cat is called Ada.\n',
      },
    },
    {
      name: 'a blank that OpenClaw made beside',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          [`${WORKSPACE}/Soul.md`]: { text: '# Soul\n\nI am Ada.\n', mtime: 1e9 },
        },
      },
      findings: [{ messageId: 'both', path: `${WORKSPACE}/Soul.md` }],
    },
    {
      name: 'directories and skills',
      install: {
        home: {
          ...moved(jsonEra('2026.5.28'), `${WORKSPACE}/memory`, `${WORKSPACE}/Memory`),
          [`${WORKSPACE}/Skills/notes/SKILL.md`]: SKILL,
          '.openclaw/skills/notes/skill.md': SKILL,
        },
      },
      findings: [
        { messageId: 'name', path: `${WORKSPACE}/Memory` },
        { messageId: 'name', path: `${WORKSPACE}/Skills` },
        { messageId: 'name', path: '.openclaw/skills/notes/skill.md' },
      ],
      fixed: {
        [`${WORKSPACE}/Memory`]: null,
        [`${WORKSPACE}/Memory/2026-11-20.md`]: null,
        [`${WORKSPACE}/memory`]: 0o755,
        [`${WORKSPACE}/memory/2026-11-20.md`]: 'Fed the cat.\n',
        [`${WORKSPACE}/Skills`]: null,
        [`${WORKSPACE}/Skills/notes`]: null,
        [`${WORKSPACE}/Skills/notes/SKILL.md`]: null,
        [`${WORKSPACE}/skills`]: 0o755,
        [`${WORKSPACE}/skills/notes`]: 0o755,
        [`${WORKSPACE}/skills/notes/SKILL.md`]: SKILL,
        '.openclaw/skills/notes/skill.md': null,
        '.openclaw/skills/notes/SKILL.md': SKILL,
      },
    },
    {
      name: 'a configured workspace whose accent a Mac stored in its own way',
      install: {
        home: {
          ...withConfig({ agents: { defaults: { workspace: `~/${TYPED}/Notes` } } }),
          [`${STORED}/notes/SOUL.md`]: '# Soul\n',
        },
      },
      findings: [
        {
          messageId: 'value',
          severity: 'error',
          path: '.openclaw/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
          says: /in upper and lower case/,
        },
      ],
      fixed: {
        '.openclaw/openclaw.json': `${JSON.stringify({ agents: { defaults: { workspace: `~/${STORED}/notes` } }, meta: { lastTouchedVersion: '2026.5.28' } }, null, 2)}\n`,
      },
    },
    {
      name: 'a directory of skills that differs in the accent alone',
      install: {
        home: {
          ...withConfig({ skills: { load: { extraDirs: [`~/${TYPED}`] } } }),
          [`${STORED}/a/SKILL.md`]: SKILL,
        },
      },
      findings: [
        {
          messageId: 'value',
          path: '.openclaw/openclaw.json',
          line: 5,
          column: 9,
          keyPath: 'skills.load.extraDirs[0]',
          says: /in how their accents are encoded/,
        },
      ],
      fixed: {
        '.openclaw/openclaw.json': `${JSON.stringify({ skills: { load: { extraDirs: [`~/${STORED}`] } }, meta: { lastTouchedVersion: '2026.5.28' } }, null, 2)}\n`,
      },
    },
    {
      name: 'an agent, a transcript and an include',
      install: {
        home: {
          ...withConfig({
            agents: { $include: './Agents.json5' },
          }),
          '.openclaw/agents.json5': json({ list: [{ id: 'Ops' }] }),
          '.openclaw/agents/main/sessions/B.jsonl': '{}\n',
          '.openclaw/agents/main/sessions/sessions.json': json({
            'agent:main:main': { sessionId: 'b' },
          }),
        },
      },
      findings: [
        { messageId: 'name', severity: 'error', path: '.openclaw/agents.json5' },
        { messageId: 'name', severity: 'error', path: '.openclaw/agents/main/sessions/B.jsonl' },
      ],
      fixed: {
        '.openclaw/agents.json5': null,
        '.openclaw/Agents.json5': `${JSON.stringify({ list: [{ id: 'Ops' }] }, null, 2)}\n`,
        '.openclaw/agents/main/sessions/B.jsonl': null,
        '.openclaw/agents/main/sessions/b.jsonl': '{}\n',
      },
    },
    {
      name: 'the directory of an agent',
      install: {
        home: {
          ...withConfig({ agents: { list: [{ id: 'main', default: true }, { id: 'Ops' }] } }),
          '.openclaw/agents/Ops/sessions/sessions.json': json({}),
        },
      },
      findings: [{ messageId: 'name', severity: 'error', path: '.openclaw/agents/Ops' }],
      fixed: {
        '.openclaw/agents/Ops': null,
        '.openclaw/agents/Ops/sessions': null,
        '.openclaw/agents/Ops/sessions/sessions.json': null,
        '.openclaw/agents/ops': 0o755,
        '.openclaw/agents/ops/sessions': 0o755,
        '.openclaw/agents/ops/sessions/sessions.json': '{}\n',
      },
    },
  ],
});
