import rule from '../../../src/rules/nested-state-dir/rule.ts';
import { jsonEra, moved, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const plain = {
  '.openclaw/openclaw.json': tight('{"gateway":{"mode":"local"}}\n'),
  '.openclaw/agents/main/sessions/sessions.json': tight('{}\n'),
};

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: jsonEra('2026.5.28') } },
    { name: 'an install of the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a workspace that is the state directory itself',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/.openclaw/workspace-state.json': tight('{}'),
          '.openclaw/.openclaw/extensions/x/index.js': '',
        },
      },
    },
    {
      name: 'an empty nested directory',
      install: { home: { ...jsonEra('2026.2.26'), '.openclaw/.openclaw': { directory: 0o700 } } },
    },
  ],
  flagged: [
    {
      name: 'an install one level too deep',
      install: {
        home: moved(plain, '.openclaw', '.openclaw/.openclaw'),
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'only-nested',
          severity: 'error',
          path: '.openclaw/.openclaw',
          command:
            'find {HOME}/.openclaw/.openclaw -mindepth 1 -maxdepth 1 -exec mv {} {HOME}/.openclaw/ \\;',
        },
      ],
      fixed: {
        '.openclaw/.openclaw/openclaw.json': null,
        '.openclaw/.openclaw/agents': null,
        '.openclaw/.openclaw/agents/main': null,
        '.openclaw/.openclaw/agents/main/sessions': null,
        '.openclaw/.openclaw/agents/main/sessions/sessions.json': null,
        '.openclaw/openclaw.json': '{"gateway":{"mode":"local"}}\n',
        '.openclaw/agents': 0o755,
        '.openclaw/agents/main': 0o755,
        '.openclaw/agents/main/sessions': 0o755,
        '.openclaw/agents/main/sessions/sessions.json': '{}\n',
      },
    },
    {
      name: 'a second identity inside a complete install',
      install: {
        home: { ...jsonEra('2026.5.28'), '.openclaw/.openclaw/identity/device.json': tight('{}') },
      },
      findings: [{ messageId: 'nested', path: '.openclaw/.openclaw', says: 'with identity' }],
    },
    {
      name: 'an install inside of the leftovers of a wrong start: only what is not there goes up',
      install: {
        home: {
          ...moved(plain, '.openclaw', '.openclaw/.openclaw'),
          '.openclaw/.openclaw/identity/device.json': tight('{"is":"the old one"}'),
          '.openclaw/.openclaw/agents/main/agent/models.json': tight('{}'),
          '.openclaw/.openclaw/agents/second/agent/models.json': tight('{}'),
          '.openclaw/identity/device.json': tight('{"is":"a new one"}'),
          '.openclaw/agents/main/sessions/sessions.json': tight('{"is":"a new one"}'),
        },
        path: '.openclaw',
      },
      findings: [{ messageId: 'nested', path: '.openclaw/.openclaw' }],
      fixedUnsafely: {
        '.openclaw/.openclaw/openclaw.json': null,
        '.openclaw/openclaw.json': '{"gateway":{"mode":"local"}}\n',
        '.openclaw/.openclaw/agents/second': null,
        '.openclaw/.openclaw/agents/second/agent': null,
        '.openclaw/.openclaw/agents/second/agent/models.json': null,
        '.openclaw/agents/second': 0o755,
        '.openclaw/agents/second/agent': 0o755,
        '.openclaw/agents/second/agent/models.json': '{}',
      },
    },
    {
      name: 'the install that was copied inside of one that onboarding made',
      install: {
        home: { ...moved(jsonEra('2026.5.28'), '.openclaw', '.openclaw/.openclaw'), ...plain },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'real-one-inside',
          severity: 'error',
          path: '.openclaw/.openclaw',
          command: 'mv {HOME}/.openclaw.before-move/.openclaw {HOME}/.openclaw',
        },
      ],
    },
    {
      name: 'a literal tilde in the state directory, a workspace elsewhere and the home',
      install: {
        home: {
          ...without(
            jsonEra('2026.2.26', { config: { agents: { defaults: { workspace: '~/clawd' } } } }),
            '.openclaw/workspace',
          ),
          '.openclaw/~/notes.md': 'x',
          'clawd/~/notes.md': 'x',
          '~/notes.md': 'x',
        },
        path: '.openclaw',
      },
      findings: [
        { messageId: 'tilde', path: '~', command: 'find {HOME}/~ -maxdepth 3' },
        { messageId: 'tilde', path: '.openclaw/~' },
        { messageId: 'tilde', path: 'clawd/~' },
      ],
    },
    {
      name: 'remains of a wrong OPENCLAW_HOME, without a configuration: there is no install to lift',
      install: {
        home: { '.openclaw/.openclaw/identity/device.json': tight('{}') },
        path: '.openclaw',
      },
      findings: [{ messageId: 'only-nested', severity: 'error', path: '.openclaw/.openclaw' }],
    },
    {
      name: 'a link inside, and a directory that is a link outside: neither moves',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/.openclaw/cron/jobs.json': tight('{}'),
          '.openclaw/.openclaw/skills': { link: '{HOME}/skills' },
          '.openclaw/.openclaw/credentials/telegram.json': tight('{}'),
          '.openclaw/.openclaw/media/a.png': 'x',
          '.openclaw/credentials': { link: '{HOME}/vault' },
          'skills/a/SKILL.md': 'x',
          'vault/whatsapp.json': tight('{}'),
        },
      },
      findings: [
        { messageId: 'nested', path: '.openclaw/.openclaw', says: 'with credentials, cron' },
      ],
      fixedUnsafely: {
        '.openclaw/.openclaw/media': null,
        '.openclaw/.openclaw/media/a.png': null,
        '.openclaw/media': 0o755,
        '.openclaw/media/a.png': 'x',
      },
    },
  ],
});
