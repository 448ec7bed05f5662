import rule from '../../../src/rules/truncated-file/rule.ts';
import { json, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const SESSIONS = '.openclaw/agents/main/sessions';
const home = jsonEra('2026.5.28');

testRule(rule, {
  silent: [
    { name: 'files of 2026.1.30', install: { home: jsonEra('2026.1.30') } },
    { name: 'files of 2026.5.28', install: { home } },
    { name: 'databases of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a transcript without a line break at its end',
      install: {
        home: { ...home, [`${SESSIONS}/a.jsonl`]: '{"type":"session"}\n{"type":"message"}' },
      },
    },
    {
      name: 'a long line, of which only the end is read',
      install: { home: { ...home, [`${SESSIONS}/a.jsonl`]: `{"a":"${'x'.repeat(100_000)}"}\n` } },
    },
    {
      name: 'an edit that went wrong, and what can be made anew',
      install: {
        home: {
          ...home,
          '.openclaw/cron/jobs.json': '{\n  "jobs": [,],\n  "version": 1\n}\n',
          '.openclaw/agents/main/agent/models.json': '',
          '.openclaw/logs/config-audit.jsonl': '{"event":',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'the WhatsApp login of an account that is off; missing-channel-login looks at the others',
      install: {
        home: {
          ...home,
          '.openclaw/openclaw.json': json({
            channels: { whatsapp: { accounts: { on: {}, off: { enabled: false } } } },
          }),
          '.openclaw/credentials/whatsapp/on/creds.json': '',
          '.openclaw/credentials/whatsapp/off/creds.json': '',
        },
      },
      findings: [{ messageId: 'empty', path: '.openclaw/credentials/whatsapp/off/creds.json' }],
    },
    {
      name: 'a file of another home, which the old machine has under that home',
      install: {
        home: {
          ...home,
          '.openclaw/openclaw.json': json({
            agents: { defaults: { workspace: '/home/alice/.openclaw/workspace' } },
          }),
          '.openclaw/identity/device.json': '',
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'empty',
          path: '.openclaw/identity/device.json',
          command:
            'rsync -a --checksum old-machine:/home/alice/.openclaw/identity/device.json /home/bob/.openclaw/identity/device.json',
        },
      ],
    },
    {
      name: 'an index, a job list and a transcript that broke off',
      isExample: true,
      install: {
        home: {
          ...home,
          '.openclaw/cron/jobs.json': '{"version":1,"jobs":[{"id":"a","na',
          '.openclaw/identity/device.json': '',
          [`${SESSIONS}/a.jsonl`]: '{"type":"session"}\n{"type":"mess',
          [`${SESSIONS}/sessions.json`]: '{\n  "agent:main:main": {\n    "sessionId": "a"\n  }',
        },
      },
      findings: [
        { messageId: 'cut', path: `${SESSIONS}/a.jsonl` },
        { messageId: 'cut', path: `${SESSIONS}/sessions.json` },
        { messageId: 'cut', path: '.openclaw/cron/jobs.json' },
        { messageId: 'empty', path: '.openclaw/identity/device.json' },
      ],
    },
    {
      name: 'a file whose end is zeroes',
      install: {
        home: {
          ...home,
          '.openclaw/devices/paired.json': {
            bytes: Buffer.concat([Buffer.from('{"d1":'), Buffer.alloc(500)]),
          },
        },
      },
      findings: [{ messageId: 'zeroes', path: '.openclaw/devices/paired.json' }],
    },
  ],
});
