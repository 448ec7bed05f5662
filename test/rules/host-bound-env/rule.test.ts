import rule from '../../../src/rules/host-bound-env/rule.ts';
import { FAKE, type HomeTree, jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = '.config/systemd/user/openclaw-gateway.service';
const PLIST = 'Library/LaunchAgents/ai.openclaw.gateway.plist';
const FILE = '.openclaw/gateway.systemd.env';
const LAUNCHD_FILE = '.openclaw/service-env/ai.openclaw.gateway.env';
const OLD = 'sk-fake-0ldOldOldOldKey99'; // fake
const secrets = [OLD];

/** As 2026.5.28 writes it where there is a .env. */
function unit(...more: readonly string[]): HomeTree {
  const lines = [
    '[Service]',
    'ExecStart=/usr/bin/node x.js gateway',
    'EnvironmentFile=-{HOME}/.openclaw/gateway.systemd.env',
    'Environment=HOME={HOME}',
    ...more,
  ];
  return { [UNIT]: `${lines.join('\n')}\n` };
}

function file(...lines: readonly string[]): HomeTree {
  return { [FILE]: tight(`${lines.join('\n')}\n`) };
}

function dotenv(...lines: readonly string[]): HomeTree {
  return { '.openclaw/.env': tight(`${lines.join('\n')}\n`) };
}

function plist(home: string): HomeTree {
  const wrapper = `${home}/.openclaw/service-env/ai.openclaw.gateway-env-wrapper.sh`;
  const words = [wrapper, `${home}/${LAUNCHD_FILE}`, '/usr/local/bin/node', 'x.js', 'gateway'];
  const strings = words.map((word) => `<string>${word}</string>`).join('');
  return {
    [PLIST]: `<?xml version="1.0"?><plist><dict><key>ProgramArguments</key><array>${strings}</array></dict></plist>\n`,
  };
}

const home = jsonEra('2026.5.28');
const sqlite = sqliteEra('2026.9.6');

/** A unit of the system that starts this install. */
function systemUnit(...more: readonly string[]): HomeTree {
  const lines = [
    'ExecStart={HOME}/bin/openclaw gateway',
    'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw',
    ...more,
  ];
  return {
    'bin/openclaw': '',
    'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
    'etc/systemd/system/openclaw.service': `[Service]\n${lines.join('\n')}\n`,
  };
}
const onLinux = process.platform === 'linux';

testRule(rule, {
  silent: [
    ...(onLinux
      ? [
          {
            name: 'places of the old home that nobody takes over, beside a unit of the system',
            install: { home: { ...home, ...systemUnit(), ...file('CA=/home/alice/ca.pem') } },
          },
        ]
      : []),
    { name: 'no service, 2026.9.6', install: { home: sqlite } },
    {
      name: 'a missing path that nothing says is of the old machine',
      install: { home: { ...home, ...unit(), ...file('CODEX_HOME=/srv/people/alice/codex') } },
    },
    {
      name: 'the copy that the product made of the .env',
      install: {
        home: {
          ...home,
          ...unit(),
          ...dotenv(`A_KEY=${FAKE.providerKey}`, 'B="two words"'),
          ...file(`A_KEY=${FAKE.providerKey}`, 'B=two words'),
        },
      },
    },
    {
      name: 'a value that systemd reads otherwise than the .env, because the product does not quote it',
      install: {
        home: {
          ...home,
          ...unit(),
          ...dotenv(`A_KEY='back\\slash "and" quotes'`),
          ...file('A_KEY=back\\slash "and" quotes'),
        },
      },
    },
    {
      name: 'the configuration wins over the .env when the service is written',
      install: {
        home: {
          ...jsonEra('2026.5.28', { config: { env: { vars: { REGION: 'north' } } } }),
          ...unit('Environment=REGION=north'),
          ...dotenv('REGION=south'),
        },
      },
    },
    {
      name: 'a key that only the service has',
      install: { home: { ...home, ...unit(), ...file(`A_KEY=${FAKE.providerKey}`) } },
    },
    {
      name: 'a reference in the .env, which says nothing about the value',
      install: { home: { ...home, ...unit(), ...dotenv(`A_KEY=$OTHER`), ...file(`A_KEY=${OLD}`) } },
    },
    {
      name: 'a drop-in of the owner',
      install: {
        home: {
          ...home,
          ...unit(),
          ...dotenv('A_KEY=one'),
          [`${UNIT}.d/own.conf`]: '[Service]\nEnvironment=A_KEY=two\n',
        },
      },
    },
    {
      name: 'an environment file of the owner',
      install: {
        home: {
          ...home,
          ...unit('EnvironmentFile={HOME}/own.env'),
          ...dotenv('A_KEY=one'),
          'own.env': tight('A_KEY=two\n'),
        },
      },
    },
    {
      name: 'a name for which the .env wins, 2026.9.6',
      install: {
        home: {
          ...sqlite,
          ...unit('Environment=OPENCLAW_SERVICE_MANAGED_ENV_KEYS=B_KEY,A_KEY'),
          ...dotenv(`A_KEY=${FAKE.providerKey}`),
          ...file(`A_KEY=${OLD}`),
        },
      },
    },
    {
      name: 'other values in a file that no service reads: the next install takes those of the .env',
      install: {
        home: { ...home, ...dotenv('DATA=/srv/data'), ...file('DATA=/home/alice/data') },
      },
    },
    {
      name: 'the service of another profile',
      install: {
        home: {
          ...home,
          ...unit('Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw-work', 'Environment=A_KEY=two'),
          ...dotenv('A_KEY=one'),
        },
      },
    },
    {
      name: 'a place that is there',
      install: { home: { ...home, ...unit(), ...file('DATA={HOME}/data'), 'data/x': '' } },
    },
    {
      name: 'an empty variable in the .env, which OpenClaw does not write',
      install: { home: { ...home, ...unit(), ...dotenv('A_KEY='), ...file(`A_KEY=${OLD}`) } },
    },
  ],
  flagged: [
    {
      name: 'a path in a home that only the record knows',
      install: {
        home: { ...home, ...unit(), ...file('CODEX_HOME=/srv/people/alice/codex') },
        source: { home: '/srv/people/alice' },
      },
      findings: [
        {
          messageId: 'old-place',
          path: FILE,
          line: 1,
          keyPath: 'CODEX_HOME',
          says: 'under /srv/people/alice, the home on the old machine',
        },
      ],
    },
    {
      name: 'an old key that beats the .env, 2026.5.28',
      isExample: true,
      install: {
        home: {
          ...home,
          ...unit('Environment=OPENCLAW_SERVICE_MANAGED_ENV_KEYS=A_KEY'),
          ...dotenv(`A_KEY=${FAKE.providerKey}`),
          ...file('# copied', `A_KEY=${OLD}`),
        },
        secrets,
      },
      findings: [
        {
          messageId: 'other-value',
          path: FILE,
          line: 2,
          keyPath: 'A_KEY',
          says: /openclaw-gateway\.service overrides A_KEY from \.env, so/,
          command: 'openclaw gateway install --force',
        },
      ],
    },
    {
      name: 'old values in the unit itself, 2026.2.26',
      install: {
        home: {
          ...jsonEra('2026.2.26', { config: { env: { vars: { REGION: 'south' } } } }),
          ...unit(`Environment=A_KEY=${OLD}`, 'Environment=REGION=north'),
          ...dotenv(`A_KEY=${FAKE.providerKey}`),
        },
        secrets,
      },
      findings: [
        {
          messageId: 'other-value',
          path: UNIT,
          line: 5,
          column: 13,
          keyPath: 'Environment',
          says: /A_KEY and REGION from \.env and the configuration, so/,
        },
      ],
    },
    {
      name: 'a name that is not one of the product, 2026.9.6',
      install: {
        home: {
          ...sqlite,
          ...unit('Environment=OPENCLAW_SERVICE_MANAGED_ENV_KEYS=B_KEY'),
          ...dotenv(`A_KEY=${FAKE.providerKey}`),
          ...file(`A_KEY=${OLD}`),
        },
        secrets,
      },
      findings: [{ messageId: 'other-value', path: FILE, line: 1, keyPath: 'A_KEY' }],
    },
    {
      name: 'service-env of macOS, where no name is left to the .env',
      install: {
        home: {
          ...sqlite,
          ...plist('{HOME}'),
          ...dotenv(`A_KEY=${FAKE.providerKey}`),
          [LAUNCHD_FILE]: tight(
            `# Generated\nexport A_KEY='${OLD}'\nexport HOME='{HOME}'\nexport OPENCLAW_SERVICE_MANAGED_ENV_KEYS='A_KEY'\n`,
          ),
        },
        platform: 'darwin',
        secrets,
      },
      findings: [
        {
          messageId: 'other-value',
          path: LAUNCHD_FILE,
          line: 2,
          keyPath: 'A_KEY',
          says: /ai\.openclaw\.gateway overrides A_KEY/,
        },
      ],
    },
    {
      name: 'places of the old home',
      install: {
        home: {
          ...home,
          ...unit(),
          ...file(
            'PATH=/home/alice/bin',
            'CA=/home/alice/ca.pem',
            'X=1',
            'DATA=/home/alice/a:/home/alice/b',
          ),
        },
      },
      findings: [
        {
          messageId: 'old-place',
          path: FILE,
          line: 2,
          keyPath: 'CA',
          says: /sets CA and DATA to a missing path under \/home\/alice,/,
        },
      ],
    },
    {
      name: 'places of the old home in a file that a later install takes over',
      install: { home: { ...home, ...file('X=1', 'CA=/home/alice/ca.pem') } },
      findings: [
        {
          messageId: 'left-over',
          path: FILE,
          line: 2,
          keyPath: 'CA',
          says: /will copy .* from gateway\.systemd\.env with a missing path/,
        },
      ],
    },
    {
      name: 'the same, where the unit still names the old home',
      install: {
        home: {
          ...home,
          [UNIT]:
            '[Service]\nExecStart=/usr/bin/node x.js gateway\nEnvironmentFile=-/home/alice/.openclaw/gateway.systemd.env\nEnvironment=HOME=/home/alice\n',
          ...file('CA=/home/alice/ca.pem'),
        },
      },
      findings: [{ messageId: 'left-over', path: FILE, line: 1, keyPath: 'CA' }],
    },
    ...(onLinux
      ? [
          {
            name: 'places of the old home in a file that a unit of the system reads',
            install: {
              home: {
                ...home,
                ...systemUnit(`EnvironmentFile={HOME}/${FILE}`),
                ...file('X=1', 'CA=/home/alice/ca.pem'),
              },
            },
            findings: [
              {
                messageId: 'in-unit' as const,
                path: FILE,
                line: 2,
                keyPath: 'CA',
                says: /^openclaw\.service sets CA from gateway\.systemd\.env to a missing path/,
                command: 'sudo systemctl restart openclaw.service',
              },
            ],
          },
        ]
      : []),
  ],
  ...(!onLinux && { testedElsewhere: { 'in-unit': 'this file, on Linux' } }),
  skipped: [
    {
      name: 'a directory in its place',
      install: { home: { ...home, [FILE]: { directory: 0o700 } } },
      reason: /gateway\.systemd\.env: /,
    },
  ],
});
