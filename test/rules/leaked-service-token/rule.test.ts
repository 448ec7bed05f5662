import rule from '../../../src/rules/leaked-service-token/rule.ts';
import { FAKE, jsonEra, sqliteEra, systemdUnit } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.2.26');
const NEW = sqliteEra('2026.9.6');
const UNIT = '.config/systemd/user/openclaw-gateway.service';
const TEXT = systemdUnit()[UNIT] as string;
const WITH_TOKEN = TEXT.replace(
  '[Install]',
  `Environment="OPENCLAW_GATEWAY_TOKEN=${FAKE.gatewayToken}"\n[Install]`,
);

testRule(rule, {
  silent: [
    { name: 'no service', install: { home: OLD } },
    { name: 'a unit without a secret', install: { home: { ...NEW, ...systemdUnit() } } },
    {
      name: 'a unit that only its owner can read',
      install: { home: { ...OLD, [UNIT]: { text: WITH_TOKEN, mode: 0o600 } } },
    },
    {
      name: 'a unit in a directory that others cannot enter',
      install: { home: { ...OLD, '.config': { directory: 0o700 }, [UNIT]: WITH_TOKEN } },
    },
    {
      name: 'a token that a file holds',
      install: {
        home: {
          ...NEW,
          [UNIT]: TEXT.replace('[Install]', 'Environment=MY_SECRET=/run/secrets/claw\n[Install]'),
        },
      },
    },
    {
      name: 'the unit of another profile',
      install: {
        home: { ...OLD, ...jsonEra('2026.2.26', { profile: 'work' }), [UNIT]: WITH_TOKEN },
        path: '.openclaw-work',
      },
    },
  ],
  flagged: [
    {
      name: 'a unit as 2026.2.26 writes it',
      install: { home: { ...OLD, [UNIT]: WITH_TOKEN } },
      findings: [
        {
          messageId: 'readable',
          path: UNIT,
          line: WITH_TOKEN.split('\n').findIndex((line) => line.includes('TOKEN')) + 1,
          column: 13,
          keyPath: 'Environment',
          says: 'OPENCLAW_GATEWAY_TOKEN in openclaw-gateway.service',
          command: `chmod 600 {HOME}/${UNIT}`,
        },
      ],
      fixed: { [UNIT]: 0o600 },
    },
    {
      name: 'a plist with a token in its command',
      install: {
        home: {
          ...NEW,
          'Library/LaunchAgents/ai.openclaw.gateway.plist': `<?xml version="1.0"?>
<plist version="1.0"><dict><key>Label</key><string>ai.openclaw.gateway</string>
<key>ProgramArguments</key><array>
<string>/usr/bin/node</string><string>/opt/openclaw-package/dist/index.js</string>
<string>gateway</string><string>--token</string><string>${FAKE.gatewayToken}</string>
</array></dict></plist>
`,
        },
        platform: 'darwin',
      },
      findings: [
        {
          messageId: 'readable-plist',
          path: 'Library/LaunchAgents/ai.openclaw.gateway.plist',
          line: 5,
          column: 25,
          keyPath: 'ProgramArguments[3]',
          says: '--token in',
        },
      ],
      fixed: { 'Library/LaunchAgents/ai.openclaw.gateway.plist': 0o600 },
    },
  ],
  skipped: [
    {
      name: 'modes on Windows',
      install: { home: { ...OLD, [UNIT]: WITH_TOKEN }, platform: 'win32' },
      reason: /Windows/,
    },
  ],
});
