import rule from '../../../src/rules/missing-gateway-mode/rule.ts';
import { type HomeTree, json, jsonEra, sqliteEra, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const gateway = { port: 18789, bind: 'loopback' };
const lenient: HomeTree = {
  '.config/systemd/user/openclaw-gateway.service':
    '[Service]\nExecStart=/usr/bin/node /opt/openclaw/dist/index.js gateway --allow-unconfigured\nEnvironment=HOME={HOME}\n',
};

testRule(rule, {
  silent: [
    { name: 'mode local, 2026.1.30', install: { home: jsonEra('2026.1.30') } },
    { name: 'mode local, 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a client in remote mode',
      install: { home: jsonEra('2026.5.28', { config: { gateway: { mode: 'remote' } } }) },
    },
    {
      name: 'a service that allows it',
      install: { home: { ...jsonEra('2026.5.28', { config: { gateway } }), ...lenient } },
    },
    {
      name: 'no configuration at all',
      install: {
        home: without(sqliteEra('2026.9.6'), '.openclaw/openclaw.json'),
        path: '.openclaw',
      },
    },
    {
      name: 'an include that sets it',
      install: {
        home: {
          ...jsonEra('2026.5.28', { config: { gateway: { $include: './gateway.json5' } } }),
          '.openclaw/gateway.json5': "{ mode: 'local' }",
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a gateway block without mode',
      install: { home: { '.openclaw/openclaw.json': json({ gateway }) } },
      findings: [
        {
          messageId: 'not-set',
          path: '.openclaw/openclaw.json',
          line: 2,
          column: 14,
          keyPath: 'gateway.mode',
        },
      ],
      fixedUnsafely: {
        '.openclaw/openclaw.json': `${JSON.stringify({ gateway: { ...gateway, mode: 'local' } }, null, 2)}\n`,
      },
    },
    {
      name: 'no gateway block',
      install: {
        home: { '.openclaw/openclaw.json': '{}\n', '.openclaw/agents/main': { directory: 0o755 } },
      },
      findings: [{ messageId: 'not-set', path: '.openclaw/openclaw.json' }],
      fixedUnsafely: { '.openclaw/openclaw.json': '{ "gateway": { "mode": "local" } }\n' },
    },
  ],
  skipped: [
    {
      name: 'an include that did not arrive',
      install: {
        home: jsonEra('2026.5.28', { config: { gateway: { $include: './gone.json5' } } }),
      },
      reason: /may set gateway\.mode/,
    },
  ],
});
