import rule from '../../../src/rules/json-only-copy/rule.ts';
import { below, jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const channels = {
  channels: { defaults: {}, telegram: { enabled: true }, slack: { enabled: false } },
  auth: { profiles: { 'openai:default': { provider: 'openai', mode: 'oauth' } } },
};

const onlyConfig = {
  '.openclaw': { directory: 0o700 },
  ...below(
    jsonEra('2026.5.28', { config: channels, home: '/home/alice' }),
    '.openclaw/openclaw.json',
  ),
};

testRule(rule, {
  silent: [
    { name: 'a complete install of the json era', install: { home: jsonEra('2026.1.30') } },
    { name: 'a complete install of the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a fresh onboarding of 2026.5.28',
      install: { home: { ...onlyConfig, '.openclaw/agents/main/sessions': { directory: 0o755 } } },
    },
    {
      name: 'a fresh onboarding of 2026.9.6: a database and no agent',
      install: {
        home: {
          ...below(sqliteEra('2026.9.6'), '.openclaw/openclaw.json'),
          ...below(sqliteEra('2026.9.6'), '.openclaw/state'),
        },
      },
    },
    {
      name: 'a client in remote mode',
      install: {
        home: {
          ...onlyConfig,
          '.openclaw/openclaw.json': tight(
            '{"gateway":{"mode":"remote","remote":{"url":"wss://g"}}}',
          ),
        },
      },
    },
    {
      name: 'agents that live elsewhere',
      install: {
        home: {
          ...onlyConfig,
          '.openclaw/openclaw.json': tight(
            '{"agents":{"list":[{"id":"main","agentDir":"~/elsewhere/main"}]}}',
          ),
          'elsewhere/main/auth-profiles.json': tight('{}'),
        },
      },
    },
    {
      name: 'no configuration at all',
      install: { home: without(jsonEra('2026.2.26'), '.openclaw/openclaw.json') },
    },
    {
      name: 'two agents that live elsewhere, of which one is here',
      install: {
        home: {
          ...onlyConfig,
          '.openclaw/openclaw.json': tight(
            '{"agents":{"list":[{"id":"main","agentDir":"~/elsewhere/main"},{"id":"ops"}]}}',
          ),
          'elsewhere/main/auth-profiles.json': tight('{}'),
        },
      },
    },
  ],
  flagged: [
    {
      name: 'only openclaw.json, and what it promises',
      install: { home: onlyConfig },
      findings: [
        {
          messageId: 'state-missing',
          path: '.openclaw/openclaw.json',
          breaks: rule.breaks,
          says: /agent main; channel telegram; auth profile openai:default\.$/,
          command: 'rsync -a old-machine:/home/alice/.openclaw/ {HOME}/.openclaw/',
        },
      ],
    },
    {
      name: 'openclaw.json with its copies, .env, logs and the workspace',
      install: {
        home: without(
          { ...jsonEra('2026.5.28'), '.openclaw/.env': tight('A=b\n') },
          ...['agents', 'cron', 'devices', 'identity', 'tasks'].map((name) => `.openclaw/${name}`),
        ),
      },
      findings: [
        {
          messageId: 'state-missing',
          path: '.openclaw/openclaw.json',
          breaks: ['answers', 'memory', 'history'],
        },
      ],
    },
    {
      name: 'agents that are still in the old home, on the same machine',
      install: {
        home: {
          ...below(sqliteEra('2026.9.6', { home: '{HOME}/old' }), '.openclaw/openclaw.json'),
          'old/.openclaw/agents/main/agent/openclaw-agent.sqlite': tight(''),
        },
        path: '.openclaw',
      },
      findings: [{ messageId: 'state-missing', path: '.openclaw/openclaw.json' }],
    },
    {
      name: 'a profile of the sqlite era',
      install: {
        home: below(sqliteEra('2026.9.6', { profile: 'work' }), '.openclaw-work/openclaw.json'),
      },
      findings: [
        {
          messageId: 'state-missing',
          path: '.openclaw-work/openclaw.json',
          command: 'rsync -a old-machine:.openclaw-work/ {HOME}/.openclaw-work/',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'a broken configuration, which might be a client',
      install: { home: { ...onlyConfig, '.openclaw/openclaw.json': tight('{') } },
      reason: 'cannot be read',
    },
  ],
});
