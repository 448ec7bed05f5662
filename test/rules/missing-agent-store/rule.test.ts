import missingAgentStore from '../../../src/rules/missing-agent-store/rule.ts';
import {
  FAKE,
  type HomeTree,
  jsonEra,
  sqliteEra,
  tight,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';
const STORE = '.openclaw/agents/main/agent/auth-profiles.json';
const PROFILE = '{ auth: { profiles: { "anthropic:default": { provider: "anthropic" } } } }';
const TWO_AGENTS = '{ agents: { list: [{ id: "main", default: true }, { id: "ops" }] } }';

const configured = (tree: HomeTree, text: string): HomeTree => ({ ...tree, [CONFIG]: tight(text) });

testRule(missingAgentStore, {
  silent: [
    { name: '2026.1.30 as the product leaves it', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'the configuration alone',
      install: { home: { [CONFIG]: tight(PROFILE) } },
    },
    {
      name: 'a profile in a file',
      install: {
        home: {
          ...configured(jsonEra('2026.5.28'), PROFILE),
          [STORE]: tight(`{"profiles":{"anthropic:default":{"key":"${FAKE.providerKey}"}}}`),
        },
      },
    },
    {
      name: 'a profile in a file that a link leads to, which OpenClaw follows',
      install: {
        home: {
          ...configured(jsonEra('2026.5.28'), PROFILE),
          [STORE]: { link: '{HOME}/shared.json' },
          'shared.json': tight(`{"profiles":{"anthropic:default":{"key":"${FAKE.providerKey}"}}}`),
        },
      },
    },
    {
      name: 'a profile in the state database',
      install: {
        home: configured(sqliteEra('2026.9.6'), PROFILE.replace('anthropic:', 'local:')),
      },
    },
    {
      name: 'a profile whose key is in .env',
      install: {
        home: {
          ...configured(jsonEra('2026.2.26'), PROFILE),
          '.openclaw/.env': tight(`ANTHROPIC_API_KEY=${FAKE.providerKey}\n`),
        },
      },
    },
    {
      name: 'both agents are there',
      install: {
        home: {
          ...configured(jsonEra('2026.2.26'), TWO_AGENTS),
          '.openclaw/agents/ops/agent': { directory: 0o700 },
        },
      },
    },
    {
      name: 'no agent, and no onboarding that would have made one',
      install: {
        home: configured(without(jsonEra('2026.5.28'), '.openclaw/agents'), '{ meta: {} }'),
      },
    },
    {
      name: 'no database of the agent, and none in the list: it has not run yet',
      install: {
        home: {
          ...without(sqliteEra('2026.9.6'), '.openclaw/agents'),
          '.openclaw/state/openclaw.sqlite': {
            sql: ['CREATE TABLE agent_databases (agent_id TEXT, path TEXT)'],
            mode: 0o600,
          },
        },
      },
    },
    {
      name: 'an agent that was deleted and is still in the list',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/state/openclaw.sqlite': {
            sql: [
              'CREATE TABLE agent_databases (agent_id TEXT, path TEXT)',
              "INSERT INTO agent_databases VALUES ('ops', 'agents/ops/agent/openclaw-agent.sqlite')",
            ],
            mode: 0o600,
          },
        },
      },
    },
    {
      name: 'a client in remote mode',
      install: {
        home: configured(
          jsonEra('2026.2.26'),
          PROFILE.replace('{ auth', '{ gateway: { mode: "remote" }, auth'),
        ),
      },
    },
    {
      name: 'an agent whose directory is configured in the old home: that is another fault',
      install: {
        home: configured(
          jsonEra('2026.5.28'),
          TWO_AGENTS.replace('"ops"', '"ops", agentDir: "/home/alice/ops"'),
        ),
      },
    },
    {
      name: 'a profile of another command-line tool, and one whose provider has a key',
      install: {
        home: configured(
          jsonEra('2026.5.28'),
          `{ auth: { profiles: { "anthropic:claude-cli": {}, "local:x": {} } }, models: { providers: { local: { apiKey: "${FAKE.providerKey}" } } } }`,
        ),
      },
    },
  ],
  flagged: [
    {
      name: 'a profile that no store holds, in files',
      install: { home: configured(jsonEra('2026.5.28'), PROFILE) },
      findings: [
        {
          messageId: 'profile',
          path: CONFIG,
          line: 1,
          column: 44,
          keyPath: 'auth.profiles["anthropic:default"]',
        },
      ],
    },
    {
      name: 'a profile that no store holds, in databases',
      install: { home: configured(sqliteEra('2026.9.6'), PROFILE) },
      findings: [
        {
          messageId: 'profile',
          path: CONFIG,
          line: 1,
          column: 44,
          keyPath: 'auth.profiles["anthropic:default"]',
          says: 'anthropic:default',
        },
      ],
    },
    {
      name: 'nothing of the only agent came along, in files',
      install: { home: without(jsonEra('2026.2.26'), '.openclaw/agents') },
      findings: [{ messageId: 'all', path: CONFIG, says: /agent main .*\.openclaw\/agents\/main/ }],
    },
    {
      name: 'nothing of the only agent came along, in databases',
      install: { home: without(sqliteEra('2026.9.6'), '.openclaw/agents') },
      findings: [
        {
          messageId: 'database',
          path: '.openclaw/agents/main/agent/openclaw-agent.sqlite',
          says: /agent main, .*openclaw-agent\.sqlite/,
        },
      ],
    },
    {
      name: 'the second of two agents did not come along',
      isExample: true,
      install: { home: configured(jsonEra('2026.5.28'), TWO_AGENTS) },
      findings: [
        { messageId: 'agent', severity: 'warning', path: CONFIG, says: /Agent ops .*agents\/ops/ },
      ],
    },
    {
      name: 'a profile for which only another provider has a key, and its own an address',
      install: {
        home: {
          ...configured(jsonEra('2026.5.28'), PROFILE),
          '.openclaw/.env': tight(
            `OPENAI_API_KEY=${FAKE.providerKey}\nANTHROPIC_BASE_URL=https://example.com\n`,
          ),
        },
      },
      findings: [
        {
          messageId: 'profile',
          path: CONFIG,
          line: 1,
          column: 44,
          keyPath: 'auth.profiles["anthropic:default"]',
        },
      ],
    },
    {
      name: 'the database of the second of two agents, which is reported once',
      install: {
        home: {
          ...configured(sqliteEra('2026.9.6'), '{ agents: { entries: { main: {}, ops: {} } } }'),
          '.openclaw/state/openclaw.sqlite': {
            sql: [
              'CREATE TABLE agent_databases (agent_id TEXT, path TEXT)',
              "INSERT INTO agent_databases VALUES ('ops', 'agents/ops/agent/openclaw-agent.sqlite')",
            ],
            mode: 0o600,
          },
        },
      },
      findings: [
        { messageId: 'database', path: '.openclaw/agents/ops/agent/openclaw-agent.sqlite' },
      ],
    },
  ],
  skipped: [
    {
      name: 'a store that is cut',
      install: {
        home: { ...configured(jsonEra('2026.5.28'), PROFILE), [STORE]: tight('{"profiles') },
      },
      reason: /auth store of agent main cannot be read/,
    },
  ],
});
