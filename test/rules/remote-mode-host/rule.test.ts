import rule from '../../../src/rules/remote-mode-host/rule.ts';
import {
  FAKE,
  jsonEra,
  sqliteEra,
  systemdUnit,
  tight,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const remote = {
  mode: 'remote',
  remote: {
    url: `wss://user:${FAKE.gatewayToken}@gateway.example:18789/?token=${FAKE.deviceToken}`,
  },
};
const client = without(
  jsonEra('2026.2.26', { config: { gateway: remote } }),
  '.openclaw/agents',
  '.openclaw/workspace',
);

testRule(rule, {
  silent: [
    { name: 'a local gateway of the json era', install: { home: jsonEra('2026.5.28') } },
    { name: 'a local gateway of the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a remote block that mode local does not use',
      install: {
        home: jsonEra('2026.2.26', { config: { gateway: { ...remote, mode: 'local' } } }),
      },
    },
    {
      name: 'a configuration that cannot be read',
      install: {
        home: { ...client, '.openclaw/openclaw.json': tight('{"gateway":{"mode":"remote"') },
      },
    },
  ],
  flagged: [
    {
      name: 'a client, without the credentials of the address',
      install: { home: client },
      findings: [
        {
          messageId: 'client',
          path: '.openclaw/openclaw.json',
          line: 11,
          column: 13,
          keyPath: 'gateway.mode',
          says: 'are on gateway.example:18789, not here',
        },
      ],
    },
    {
      name: "a client beside another profile's gateway",
      install: {
        home: { ...client, ...jsonEra('2026.2.26', { profile: 'work' }), ...systemdUnit('work') },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'client',
          path: '.openclaw/openclaw.json',
          line: 11,
          column: 13,
          keyPath: 'gateway.mode',
        },
      ],
    },
    {
      name: 'a client with local agents and a service',
      install: {
        home: { ...sqliteEra('2026.9.6', { config: { gateway: remote } }), ...systemdUnit() },
      },
      findings: [
        {
          messageId: 'client-with-state',
          severity: 'error',
          path: '.openclaw/openclaw.json',
          line: 21,
          column: 13,
          keyPath: 'gateway.mode',
          says: 'local agents and a service that starts a gateway',
        },
      ],
      fixedUnsafely: { '.openclaw/openclaw.json': 0o600 },
    },
    {
      name: 'a client with a service, and nothing but the mode is changed',
      install: {
        home: {
          ...client,
          '.openclaw/openclaw.json': tight("{gateway: {mode: 'remote',}} // mine\n"),
          ...systemdUnit(),
        },
      },
      findings: [
        {
          messageId: 'client-with-state',
          severity: 'error',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 18,
          keyPath: 'gateway.mode',
        },
      ],
      fixedUnsafely: { '.openclaw/openclaw.json': "{gateway: {mode: 'local',}} // mine\n" },
    },
    {
      name: 'an address that is none',
      install: {
        home: {
          ...client,
          '.openclaw/openclaw.json': tight(
            `// a client\n{gateway: {remote: {url: '${FAKE.gatewayToken}'}, mode: 'remote',},}\n`,
          ),
        },
      },
      findings: [
        {
          messageId: 'client',
          path: '.openclaw/openclaw.json',
          line: 2,
          column: 85,
          keyPath: 'gateway.mode',
          says: 'are on another host',
        },
      ],
    },
    {
      name: 'a client with two agents, of which one came along',
      install: {
        home: {
          ...client,
          '.openclaw/openclaw.json': tight(
            "{agents: {list: [{id: 'main'}, {id: 'ops'}]}, gateway: {mode: 'remote'}}\n",
          ),
          '.openclaw/agents/main/agent/models.json': tight('{}'),
        },
      },
      findings: [
        {
          messageId: 'client-with-state',
          severity: 'error',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 63,
          keyPath: 'gateway.mode',
          says: 'also has local agents.',
        },
      ],
      fixedUnsafely: { '.openclaw/openclaw.json': 0o600 },
    },
  ],
});
