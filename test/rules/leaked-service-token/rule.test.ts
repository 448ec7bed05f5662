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

const SYSTEM = {
  'etc/passwd': `bob:x:${process.getuid?.() ?? 0}:0::{HOME}:/bin/sh\n`,
  'etc/systemd/system/openclaw.service': {
    text: `[Service]\nExecStart=/usr/bin/openclaw gateway\nUser=bob\nEnvironment=OPENCLAW_GATEWAY_TOKEN=${FAKE.gatewayToken}\n`,
    mode: 0o600,
  },
};

const withOption = (option: string) => TEXT.replace(/^ExecStart=.*$/m, `$& ${option}`);

/** The unit of the system without a secret. */
const CLOSED = {
  'etc/systemd/system/openclaw.service':
    '[Service]\nExecStart=/usr/bin/openclaw gateway\nUser=bob\n',
};

const PLACE_OF_TOKEN = {
  path: UNIT,
  line: WITH_TOKEN.split('\n').findIndex((line) => line.includes('TOKEN')) + 1,
  column: 13,
  keyPath: 'Environment',
};

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
      name: 'a value too short for a secret, and an option that is no secret',
      install: {
        home: {
          ...NEW,
          [UNIT]: withOption('--token none --bind loopback-and-lan').replace(
            '[Install]',
            'Environment=MY_TOKEN=true\n[Install]',
          ),
        },
      },
    },
    {
      name: 'Windows without a service',
      install: { home: OLD, platform: 'win32' },
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
      name: 'a system unit of another user, and one whose environment file is closed',
      install: {
        home: {
          ...NEW,
          ...SYSTEM,
          'etc/passwd': `bob:x:${process.getuid?.() ?? 0}:0::{HOME}/etc/home:/bin/sh\n`,
          'etc/systemd/system/openclaw-b.service':
            '[Service]\nExecStart=/usr/bin/openclaw gateway\nEnvironment=HOME={HOME}\nEnvironmentFile={HOME}/etc/b.env\n',
          'etc/b.env': { text: `ANTHROPIC_API_KEY=${FAKE.providerKey}\n`, mode: 0o600 },
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
          ...PLACE_OF_TOKEN,
          says: 'OPENCLAW_GATEWAY_TOKEN in openclaw-gateway.service',
          command: `chmod 600 {HOME}/${UNIT}`,
          remedy: 'replace the secrets, reinstall the service, and give',
        },
      ],
      fixed: { [UNIT]: 0o600 },
    },
    {
      name: 'an option with its value in one word',
      install: { home: { ...NEW, [UNIT]: withOption(`--token=${FAKE.gatewayToken}`) } },
      findings: [
        {
          messageId: 'readable',
          path: UNIT,
          line: 4,
          column: 82,
          keyPath: 'ExecStart',
          says: '--token in openclaw-gateway.service',
        },
      ],
      fixed: { [UNIT]: 0o600 },
    },
    {
      name: 'the unit of a user beside that of the system, which OpenClaw does not reinstall',
      install: { home: { ...OLD, ...SYSTEM, ...CLOSED, [UNIT]: WITH_TOKEN } },
      findings: [
        {
          messageId: 'readable',
          ...PLACE_OF_TOKEN,
          remedy: 'replace the secrets, restart the system unit, and give',
        },
      ],
      fixed: { [UNIT]: 0o600 },
    },
    {
      name: 'a unit in the home of a container, which is created again',
      install: {
        home: { ...jsonEra('2026.2.26', { home: '/home/node' }), [UNIT]: WITH_TOKEN },
        there: '/home/node',
      },
      findings: [
        {
          messageId: 'readable',
          ...PLACE_OF_TOKEN,
          remedy: 'replace the secrets, create the container again, and give',
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
          messageId: 'readable',
          path: 'Library/LaunchAgents/ai.openclaw.gateway.plist',
          line: 5,
          column: 25,
          keyPath: 'ProgramArguments[3]',
          says: '--token in',
        },
      ],
      fixed: { 'Library/LaunchAgents/ai.openclaw.gateway.plist': 0o600 },
    },
    {
      name: 'a closed drop-in of a system unit with two secrets',
      install: {
        home: {
          ...NEW,
          ...SYSTEM,
          ...CLOSED,
          'etc/systemd/system/openclaw.service.d/10-keys.conf': {
            text: `[Service]\nEnvironment=OPENCLAW_GATEWAY_TOKEN=${FAKE.gatewayToken}\nEnvironment=ANTHROPIC_API_KEY=${FAKE.providerKey}\n`,
            mode: 0o600,
          },
        },
      },
      findings: [
        {
          messageId: 'in-system-unit',
          path: 'etc/systemd/system/openclaw.service.d/10-keys.conf',
          line: 2,
          column: 13,
          keyPath: 'Environment',
          says: 'ANTHROPIC_API_KEY and OPENCLAW_GATEWAY_TOKEN in 10-keys.conf',
        },
      ],
    },
    {
      name: 'a system unit with a token, whatever its mode, and its open environment file',
      install: {
        home: {
          ...NEW,
          ...SYSTEM,
          'etc/systemd/system/openclaw.service.d/env.conf':
            '[Service]\nEnvironmentFile=-{HOME}/etc/openclaw.env\n',
          'etc/openclaw.env': `ANTHROPIC_API_KEY=${FAKE.providerKey}\n`,
        },
      },
      findings: [
        {
          messageId: 'in-system-unit',
          path: 'etc/systemd/system/openclaw.service',
          line: 4,
          column: 13,
          keyPath: 'Environment',
          says: 'OPENCLAW_GATEWAY_TOKEN in openclaw.service',
          command: 'sudo systemctl restart openclaw.service',
        },
        {
          messageId: 'readable-for-system',
          path: 'etc/openclaw.env',
          line: 1,
          keyPath: 'ANTHROPIC_API_KEY',
          says: 'ANTHROPIC_API_KEY in openclaw.env',
          command: 'sudo chmod 600 {HOME}/etc/openclaw.env',
        },
      ],
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
