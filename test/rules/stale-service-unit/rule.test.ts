import rule from '../../../src/rules/stale-service-unit/rule.ts';
import { type HomeTree, jsonEra, sqliteEra, systemdUnit } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = '.config/systemd/user/openclaw-gateway.service';

function unit(...lines: string[]): HomeTree {
  return { [UNIT]: `[Service]\n${lines.join('\n')}\n` };
}

const programs: HomeTree = {
  '.local/bin/node': '#!node\n',
  '.local/lib/node_modules/openclaw/dist/index.js': '',
};
const EXEC = '{HOME}/.local/bin/node {HOME}/.local/lib/node_modules/openclaw/dist/index.js';
const healthy = unit(`ExecStart=${EXEC} gateway --port 18789`, 'Environment=HOME={HOME}');
const home = jsonEra('2026.5.28');
const linux = { platform: 'linux' } as const;

testRule(rule, {
  silent: [
    { name: 'no service', install: { home } },
    {
      name: 'a service whose paths are here',
      install: { home: { ...home, ...programs, ...healthy }, ...linux },
    },
    ...(process.platform === 'linux'
      ? [
          {
            name: 'a service of the old home beside a unit of the system: that is duplicate-service',
            install: {
              home: {
                ...home,
                ...systemdUnit(undefined, '/home/alice'),
                'bin/openclaw': '',
                'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
                'etc/systemd/system/openclaw.service':
                  '[Service]\nExecStart={HOME}/bin/openclaw gateway\nEnvironment=OPENCLAW_STATE_DIR={HOME}/.openclaw\n',
              },
              ...linux,
            },
          },
        ]
      : []),
    {
      name: 'a service of another profile',
      install: { home: { ...home, ...systemdUnit('work', '/home/alice') }, ...linux },
    },
    {
      name: 'the unit of the old machine in the home of a container, where it starts nothing',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/home/node' }),
          ...systemdUnit(undefined, '/home/alice'),
        },
        there: '/home/node',
        ...linux,
      },
    },
    {
      name: 'a unit on a Mac, where it starts nothing',
      install: { home: { ...home, ...systemdUnit(undefined, '/home/alice') }, platform: 'darwin' },
    },
    {
      name: 'an environment file that may be missing',
      install: {
        home: {
          ...home,
          ...programs,
          ...unit(
            `ExecStart=${EXEC} gateway`,
            'EnvironmentFile=-{HOME}/.openclaw/gateway.systemd.env',
          ),
        },
        ...linux,
      },
    },
  ],
  flagged: [
    {
      name: 'the unit of the old machine',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...unit(
            'ExecStart=/home/alice/.nvm/bin/node /home/alice/openclaw/dist/index.js gateway',
            'Environment=HOME=/home/alice',
          ),
        },
        ...linux,
      },
      findings: [
        {
          messageId: 'missing-program',
          path: UNIT,
          line: 2,
          column: 11,
          command: 'npm install -g openclaw@2026.9.6',
          keyPath: 'ExecStart',
          says: /: \/home\/alice\/\S+ \(Node\), \/home\/alice\/\S+ \(the OpenClaw package\) and \/home\/alice \(the path in HOME\)\.$/,
          alsoAt: [`${UNIT}:2:37`, `${UNIT}:3:13`],
        },
      ],
    },
    {
      name: 'the unit of the old machine, where the release here is too old for the install',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...unit('ExecStart=/home/alice/node /home/alice/openclaw/dist/index.js gateway'),
        },
        openclaw: '2026.5.28',
        ...linux,
      },
      findings: [
        {
          messageId: 'missing-program',
          path: UNIT,
          line: 2,
          column: 11,
          keyPath: 'ExecStart',
          command: 'npm install -g openclaw@2026.9.6',
          alsoAt: [`${UNIT}:2:28`],
        },
      ],
    },
    {
      name: 'a package that was installed on the old machine only',
      install: {
        home: {
          ...home,
          '.local/bin/node': '',
          ...unit(
            'ExecStart={HOME}/.local/bin/node \\',
            '{HOME}/.local/lib/node_modules/openclaw/dist/index.js gateway',
          ),
        },
        ...linux,
      },
      findings: [
        { messageId: 'missing-program', path: UNIT, line: 3, column: 1, keyPath: 'ExecStart' },
      ],
    },
    {
      name: 'a configuration that is not there, and an environment file that must be',
      install: {
        home: {
          ...home,
          ...programs,
          ...unit(
            `ExecStart=${EXEC} gateway`,
            'Environment=OPENCLAW_CONFIG_PATH={HOME}/gone/openclaw.json',
            'EnvironmentFile={HOME}/gone.env',
          ),
        },
        ...linux,
      },
      findings: [
        {
          messageId: 'stale-setting',
          path: UNIT,
          line: 4,
          column: 17,
          keyPath: 'EnvironmentFile',
          says: /: \S+ \(its environment file\) and \S+ \(the path in OPENCLAW_CONFIG_PATH\)\.$/,
          alsoAt: [`${UNIT}:3:13`],
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'programs outside of a home that is mounted elsewhere, also in the home of somebody else',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/home/alice' }),
          ...unit(
            'ExecStart=/usr/bin/node /home/carol/lib/node_modules/openclaw/dist/index.js gateway',
            'Environment=HOME=/home/bob',
          ),
        },
        there: '/home/bob',
        ...linux,
      },
      reason: /\/usr\/bin\/node and \/home\/carol\/\S+ cannot be checked from this machine/,
    },
  ],
});
