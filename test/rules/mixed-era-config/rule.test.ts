import rule from '../../../src/rules/mixed-era-config/rule.ts';
import { type HomeTree, json, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';

/** A state directory with nothing but this configuration, as text, and what makes it one. */
function config(text: string): HomeTree {
  return { [CONFIG]: text, '.openclaw/agents/main': { directory: 0o755 } };
}

/** What onboarding of 2026.2.26 writes, as far as a later release refuses it. */
const OF_2026_2_26 = `{
  "commands": { "native": "auto", "ownerDisplay": "raw" },
  "gateway": {
    "mode": "local",
    "tailscale": { "mode": "off", "resetOnExit": false }
  },
  "meta": {
    "lastTouchedVersion": "2026.2.26",
    "lastTouchedAt": "2026-11-21T14:28:03.620Z"
  }
}
`;

/** What onboarding of 2026.9.6 writes, as far as an earlier release refuses it. */
const OF_2026_9_6 = `{
  "agents": {
    "entries": { "main": { "agentDir": "~/.openclaw/agents/main/agent" } }
  },
  "plugins": { "entries": { "codex": { "config": { "sessionCatalog": { "enabled": true } } } } },
  "meta": {
    "migrations": { "modelPolicyAllowlist": true, "utilityModelSeparation": true },
    "lastTouchedVersion": "2026.9.6"
  }
}
`;

const AGENTS = { path: CONFIG, line: 3, column: 16, keyPath: 'agents.entries' };
const MIGRATIONS = `${CONFIG}:7:19`;

testRule(rule, {
  silent: [
    { name: '2026.1.30 on its own release', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.2.26 on its own release', install: { home: config(OF_2026_2_26) } },
    { name: '2026.9.6 on its own release', install: { home: config(OF_2026_9_6) } },
    { name: 'the whole of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: '2026.2.26 on 2026.5.28, which takes all of it',
      install: { home: config(OF_2026_2_26), openclaw: '2026.5.28' },
    },
    {
      name: '2026.5.28 on 2026.2.26, which takes all of it as well',
      install: { home: jsonEra('2026.5.28'), openclaw: '2026.2.26' },
    },
    {
      name: 'what channels and plugins define, and what nobody knows',
      install: {
        home: jsonEra('2026.9.6', {
          config: {
            channels: { buzz: { relay: 'x' }, telegram: { chunkMode: 'length' } },
            plugins: { entries: { mine: { config: { anything: { at: ['all'] } } } } },
            nobodyKnows: true,
          },
        }),
      },
    },
    {
      name: 'env.vars, which is no variable',
      install: { home: jsonEra('2026.9.6', { config: { env: { vars: { A: 'b' } } } }) },
    },
    {
      name: '2026.2.26 on 2026.8.2, which rewrites it at its first start',
      install: { home: config(OF_2026_2_26), openclaw: '2026.8.2' },
    },
    {
      name: '2026.2.26 on 2026.9.6, which rewrites more than onboarding wrote as well',
      install: {
        home: config(OF_2026_2_26.replace('{', '{ "canvasHost": {}, "agents": { "list": [] },')),
        openclaw: '2026.9.6',
      },
    },
    {
      name: 'a release between two that both take all of it',
      install: { home: config(OF_2026_2_26), openclaw: '2026.4.29' },
    },
    {
      name: 'what a release that is not known wrote itself',
      install: { home: config('{"meta":{"lastTouchedVersion":"2026.10.1"}}') },
    },
    {
      name: 'a configuration that cannot be parsed: another rule names it',
      install: { home: config('{"agents":{"entries":'), openclaw: '2026.5.28' },
    },
  ],
  flagged: [
    ...['2026.2.26', '2026.5.28'].map((openclaw) => ({
      name: `2026.9.6 on ${openclaw}`,
      install: { home: config(OF_2026_9_6), openclaw },
      findings: [
        {
          messageId: 'newer' as const,
          ...AGENTS,
          alsoAt: [MIGRATIONS],
          unused: ['configuration'],
          says: /from a later release \(2026\.8\.2 to 2026\.9\.6\): agents\.entries and meta\.migrations\./,
          command: 'npm install -g openclaw@2026.9.6',
        },
      ],
    })),
    {
      name: '2026.9.6 on 2026.8.2, which knows the object and not all that is in it',
      install: { home: config(OF_2026_9_6), openclaw: '2026.8.2' },
      findings: [
        {
          messageId: 'newer',
          path: CONFIG,
          line: 7,
          column: 77,
          keyPath: 'meta.migrations.utilityModelSeparation',
        },
      ],
    },
    {
      name: '2026.2.26 on 2026.9.6, in more than one file: the first start leaves it alone',
      install: {
        home: {
          [CONFIG]: OF_2026_2_26.replace('{', '{ "agents": { "$include": "./agents.json" },'),
          '.openclaw/agents.json': json({ defaults: {} }),
        },
        openclaw: '2026.9.6',
      },
      findings: [
        {
          messageId: 'older',
          ...{ path: CONFIG, line: 2, column: 51, keyPath: 'commands.ownerDisplay' },
          says: /from an earlier release \(2026\.2\.26 to 2026\.6\.11\): commands\.ownerDisplay\./,
          command:
            'cp -p {HOME}/.openclaw/openclaw.json {HOME}/.openclaw/openclaw.json.before-doctor',
        },
        {
          messageId: 'older',
          ...{ path: CONFIG, line: 5, column: 50, keyPath: 'gateway.tailscale.resetOnExit' },
          alsoAt: [`${CONFIG}:9:22`],
          says: /: gateway\.tailscale\.resetOnExit and meta\.lastTouchedAt\./,
        },
      ],
    },
    {
      name: '2026.2.26 on 2026.9.6, with a name of 2025 that the first start leaves alone, and all with it',
      install: {
        home: config(`{
  "tools": { "bash": { "timeoutSec": 60 } },
  "canvasHost": { "port": 18793 },
  "meta": { "lastTouchedVersion": "2026.2.26", "lastTouchedAt": "2026-11-21T14:28:03.620Z" }
}
`),
        openclaw: '2026.9.6',
      },
      findings: [
        { messageId: 'older', path: CONFIG, line: 2, column: 22, keyPath: 'tools.bash' },
        {
          messageId: 'older',
          ...{ path: CONFIG, line: 3, column: 17, keyPath: 'canvasHost' },
          alsoAt: [`${CONFIG}:4:65`],
        },
      ],
    },
    {
      name: '2026.2.26 on 2026.1.30',
      install: { home: config(OF_2026_2_26), openclaw: '2026.1.30' },
      findings: [
        {
          messageId: 'newer',
          ...{ path: CONFIG, line: 2, column: 51, keyPath: 'commands.ownerDisplay' },
        },
      ],
    },
    {
      name: 'keys that were brought back by hand into what 2026.9.6 had rewritten',
      install: {
        home: config(`{
  agents: { list: [{ id: 'main', skills: [] }] }, // below a rejected key everything is
  env: { FOO: 'x', vars: {} },
  meta: { lastTouchedVersion: '2026.9.6' },
}
`),
      },
      findings: [
        {
          messageId: 'older',
          ...{ path: CONFIG, line: 2, column: 19, keyPath: 'agents.list' },
          alsoAt: [`${CONFIG}:3:15`],
        },
      ],
    },
    {
      name: 'names of 2025, which 2026.5.28 no longer rewrites',
      install: {
        home: config('{\n  "agent": { "workspace": "~/clawd" },\n  "routing": {}\n}\n'),
        openclaw: '2026.5.28',
      },
      findings: [
        {
          messageId: 'older',
          ...{ path: CONFIG, line: 2, column: 12, keyPath: 'agent' },
          alsoAt: [`${CONFIG}:3:14`],
        },
      ],
    },
    {
      name: 'a key in an item of a list, in an included file',
      install: {
        home: {
          [CONFIG]:
            '{ agents: { $include: "agents.json" }, meta: { lastTouchedVersion: "2026.5.28" } }',
          '.openclaw/agents.json': json({ list: [{ id: 'a' }, { id: 'b', contextTokens: 1000 }] }),
        },
        openclaw: '2026.2.26',
      },
      findings: [
        {
          messageId: 'newer',
          path: '.openclaw/agents.json',
          line: 8,
          column: 24,
          keyPath: 'agents.list[1].contextTokens',
        },
      ],
    },
    {
      name: '2026.9.6 on a release between two that both refuse it',
      install: { home: config(OF_2026_9_6), openclaw: '2026.4.29' },
      findings: [{ messageId: 'newer', ...AGENTS, alsoAt: [MIGRATIONS] }],
    },
    {
      name: '2026.9.6 on a release between two that refuse different keys: only the one of both is certain',
      install: { home: config(OF_2026_9_6), openclaw: '2026.7.1' },
      findings: [
        {
          messageId: 'newer',
          path: CONFIG,
          line: 7,
          column: 77,
          keyPath: 'meta.migrations.utilityModelSeparation',
        },
      ],
    },
    {
      name: 'keys of a later release in a configuration that does not say which: the first that takes them',
      install: {
        home: config('{ "agents": { "entries": { "main": {} } } }'),
        openclaw: '2026.5.28',
      },
      findings: [
        {
          messageId: 'newer',
          ...{ path: CONFIG, line: 1, column: 26, keyPath: 'agents.entries' },
          command: 'npm install -g openclaw@2026.8.2',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'a release between two of which one refuses it, and the other takes it',
      install: {
        home: config('{ "agents": { "entries": { "main": {} } } }'),
        openclaw: '2026.7.1',
      },
      reason: /whether OpenClaw 2026\.7\.1 accepts agents\.entries is unknown/,
    },
    {
      name: 'a release beyond those that are known',
      install: { home: config(OF_2026_2_26), openclaw: '2026.10.1' },
      reason: /the keys that OpenClaw 2026\.10\.1 accepts are unknown/,
    },
    {
      name: 'nothing tells the release',
      install: { home: config('{}') },
      reason: /--openclaw/,
    },
  ],
});
