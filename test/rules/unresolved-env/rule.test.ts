import rule from '../../../src/rules/unresolved-env/rule.ts';
import { FAKE, type HomeTree, jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';

/** A configuration of one line, so that places are easy to count, without the .env that the older releases write. */
function config(release: string, text: string): HomeTree {
  const { '.openclaw/.env': _, ...home } = jsonEra(release);
  return { ...home, [CONFIG]: tight(text.replace('VERSION', release)) };
}

const telegram = `{meta:{lastTouchedVersion:'VERSION'},channels:{telegram:{botToken:'\${BOT_TOKEN}'}}}`;
const place = { line: 1, column: 69, keyPath: 'channels.telegram.botToken' };
const env = tight(`BOT_TOKEN=${FAKE.botToken}\n`);

const STORE = '.openclaw/agents/main/agent/auth-profiles.json';
const DATABASE = '.openclaw/state/openclaw.sqlite';
const AUTH = `{ "version": 1, "profiles": {
  "openai:default": { "type": "api_key", "provider": "openai",
    "keyRef": { "source": "env", "provider": "default", "id": "OPENAI_KEY" } },
  "local:default": { "type": "token", "provider": "local", "token": "${FAKE.providerKey}" } } }
`;

testRule(rule, {
  silent: [
    { name: 'no reference', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'set in the .env of the state directory',
      install: { home: { ...config('2026.2.26', telegram), '.openclaw/.env': env } },
    },
    {
      name: 'set in gateway.env',
      install: { home: { ...config('2026.5.28', telegram), '.config/openclaw/gateway.env': env } },
    },
    {
      name: 'set in the file that the service reads',
      install: {
        home: {
          ...config('2026.5.28', telegram),
          '.openclaw/gateway.systemd.env': env,
          '.config/systemd/user/openclaw-gateway.service':
            '[Service]\nExecStart=/usr/bin/node x.js gateway\nEnvironment=HOME={HOME}\nEnvironmentFile=-{HOME}/.openclaw/gateway.systemd.env\n',
        },
      },
    },
    {
      name: 'set by the configuration itself',
      install: {
        home: config('2026.5.28', telegram.replace('{meta', "{env:{vars:{BOT_TOKEN:'fake'}},meta")),
      },
    },
    {
      name: 'an auth profile whose variable is set',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          [STORE]: tight(AUTH),
          '.openclaw/.env': tight(`OPENAI_KEY=${FAKE.providerKey}\n`),
        },
      },
    },
    {
      name: 'text that only looks so, and HOME',
      install: { home: config('2026.5.28', `{a:'$\${NOT_ONE}',b:'\${lower}',c:'\${HOME}/x'}`) },
    },
    {
      name: 'texts with a dollar in them, ids that are no references, and references to other stores',
      install: {
        home: {
          ...config(
            '2026.5.28',
            `{
  hooks: { token: 'a$HOOK_TOKEN' },
  gateway: { auth: { token: '$HOOK-x', password: { source: 'file', provider: 'disk', id: 'SECRET' } } },
  agents: { list: [{ id: 'MAIN' }] },
  channels: { telegram: { botToken: { source: 'env', provider: 'DEFAULT', id: 'BOT_TOKEN' } } },
}`,
          ),
          '.openclaw/.env': env,
        },
      },
    },
  ],
  flagged: [
    {
      name: 'the .env was not copied, 2026.2.26',
      install: { home: config('2026.2.26', telegram) },
      findings: [
        {
          messageId: 'not-set',
          path: CONFIG,
          says: /BOT_TOKEN/,
          ...place,
          command: 'rsync -a --ignore-existing old-machine:.openclaw/.env {HOME}/.openclaw/.env',
          remedy: /^Copy \.env /,
        },
      ],
    },
    {
      name: 'a .env is here that does not set it: a copy would replace that one',
      install: { home: { ...config('2026.2.26', telegram), '.openclaw/.env': tight('A=b\n') } },
      findings: [
        {
          messageId: 'not-in-dotenv',
          path: CONFIG,
          says: /BOT_TOKEN/,
          ...place,
          command: 'chmod 600 {HOME}/.openclaw/.env',
          remedy: /^Look up the value /,
        },
      ],
    },
    {
      name: 'the same in 2026.9.6, where it is a warning',
      install: { home: config('2026.5.28', telegram), openclaw: '2026.9.6' },
      findings: [{ messageId: 'not-set', path: CONFIG, severity: 'warning', ...place, column: 69 }],
    },
    {
      name: 'the key of the model, without which no release answers',
      install: {
        home: config(
          '2026.5.28',
          `{models:{providers:{'my-own':{apiKey:'\${MODEL_KEY}'}}},meta:{lastTouchedVersion:'VERSION'}}`,
        ),
      },
      findings: [
        {
          messageId: 'not-set',
          path: CONFIG,
          severity: 'error',
          line: 1,
          column: 38,
          keyPath: 'models.providers.my-own.apiKey',
        },
      ],
    },
    {
      name: 'a SecretRef and a short one, and two places of one name',
      install: {
        openclaw: '2026.9.6',
        home: config(
          '2026.5.28',
          `{
  gateway: { auth: { token: { source: 'env', provider: 'default', id: 'GATEWAY_TOKEN' } } },
  hooks: { token: '$HOOK_TOKEN' },
  a: '\${TWICE}',
  b: 'x\${TWICE}',
}`,
        ),
      },
      findings: [
        {
          messageId: 'not-set',
          path: CONFIG,
          severity: 'warning',
          line: 2,
          column: 71,
          keyPath: 'gateway.auth.token.id',
        },
        {
          messageId: 'not-set',
          path: CONFIG,
          severity: 'warning',
          line: 3,
          column: 19,
          keyPath: 'hooks.token',
        },
        {
          messageId: 'not-set',
          path: CONFIG,
          severity: 'warning',
          line: 4,
          column: 6,
          keyPath: 'a',
          alsoAt: [`${CONFIG}:5:6`],
        },
      ],
    },
    {
      name: 'an auth profile in a file whose variable nothing sets',
      install: { home: { ...jsonEra('2026.5.28'), [STORE]: tight(AUTH) } },
      findings: [
        {
          messageId: 'not-set',
          path: STORE,
          line: 3,
          column: 63,
          keyPath: 'profiles["openai:default"].keyRef.id',
          says: /^The auth profile openai:default needs the variable OPENAI_KEY/,
        },
      ],
    },
    {
      name: 'an auth profile in a database whose variable nothing sets',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [DATABASE]: {
            sql: [
              'CREATE TABLE config_machine_state (state_key TEXT PRIMARY KEY, value_json TEXT NOT NULL)',
              `INSERT INTO config_machine_state VALUES ('authProfiles.store', '${AUTH.replace('keyRef', 'tokenRef')}')`,
            ],
            mode: 0o600,
          },
        },
      },
      findings: [{ messageId: 'not-set', path: DATABASE, says: 'OPENAI_KEY' }],
    },
    {
      name: 'the key of the model, which something else needs too',
      install: {
        openclaw: '2026.9.6',
        home: config(
          '2026.5.28',
          `{ a: '\${MODEL_KEY}', models: { providers: { own: { apiKey: '\${MODEL_KEY}' } } } }`,
        ),
      },
      findings: [
        {
          messageId: 'not-set',
          path: CONFIG,
          severity: 'error',
          line: 1,
          column: 6,
          keyPath: 'a',
          alsoAt: [`${CONFIG}:1:60`],
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'an auth store that is cut',
      install: { home: { ...jsonEra('2026.5.28'), [STORE]: tight(AUTH.slice(0, 60)) } },
      reason: /the auth store of agent main cannot be read/,
    },
    {
      name: 'the login shell may set it',
      install: {
        home: config('2026.5.28', telegram.replace('{meta', '{env:{shellEnv:{enabled:true}},meta')),
      },
      reason: /login shell/,
    },
    {
      name: 'a release between one that rejects it and one that only warns',
      install: { home: config('2026.2.26', telegram), openclaw: '2026.3.5' },
      reason: '2026.3.5',
    },
  ],
});
