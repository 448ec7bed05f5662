import rule from '../../../src/rules/profile-mismatch/rule.ts';
import {
  below,
  jsonEra,
  moved,
  sqliteEra,
  systemdUnit,
  tight,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const work = { profile: 'work' };
/** What onboarding leaves behind, before any conversation. */
const freshDefault = {
  '.openclaw': { directory: 0o700 },
  ...below(sqliteEra('2026.9.6'), '.openclaw/openclaw.json'),
  ...below(sqliteEra('2026.9.6'), '.openclaw/state'),
};
const UNIT = '.config/systemd/user/openclaw-gateway.service';
const WORK_UNIT = '.config/systemd/user/openclaw-gateway-work.service';

const onLinux = process.platform === 'linux';
const systemUnitOf = (profile = '') => ({
  'bin/openclaw': '',
  'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
  'etc/systemd/system/openclaw.service': `[Service]\nExecStart={HOME}/bin/openclaw gateway\nEnvironment=OPENCLAW_STATE_DIR={HOME}/.openclaw${profile}\n`,
});
const systemUnit = systemUnitOf();

/** The unit of the default directory with one more variable. */
const unitWith = (variable: string) => ({
  [UNIT]: `${systemdUnit()[UNIT]}[Service]\nEnvironment=${variable}\n`,
});

testRule(rule, {
  ...(!onLinux && { testedElsewhere: { 'fresh-one-in-unit': 'this file, on Linux' } }),
  silent: [
    { name: 'one install without a service', install: { home: jsonEra('2026.1.30') } },
    {
      name: 'the default install with its service',
      install: { home: { ...sqliteEra('2026.9.6'), ...systemdUnit() } },
    },
    {
      name: 'a profile up to 2026.5.28, whose workspace makes a .openclaw that is no install',
      install: { home: { ...jsonEra('2026.5.28', work), ...systemdUnit('work') } },
    },
    {
      name: 'two complete profiles, each with its service',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...sqliteEra('2026.9.6', work),
          ...systemdUnit(),
          ...systemdUnit('work'),
        },
      },
    },
    {
      name: 'two complete profiles run by hand, seen from the profile',
      install: {
        home: { ...sqliteEra('2026.9.6'), ...sqliteEra('2026.9.6', work) },
        path: '.openclaw-work',
      },
    },
    {
      name: 'a legacy name that is a link to the directory',
      install: { home: { ...jsonEra('2026.2.26'), '.clawdbot': { link: '{HOME}/.openclaw' } } },
    },
    {
      name: 'a service that names the same directory under the old home',
      install: {
        home: { ...jsonEra('2026.5.28', work), ...systemdUnit('work', '/home/alice') },
      },
    },
    {
      name: 'a fresh profile beside the install that is in use',
      install: {
        home: { ...jsonEra('2026.2.26'), ...moved(freshDefault, '.openclaw', '.openclaw-try') },
        path: '.openclaw',
      },
    },
    {
      name: 'a fresh profile that has its own service',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...moved(freshDefault, '.openclaw', '.openclaw-work'),
          ...systemdUnit(),
          ...systemdUnit('work'),
        },
        path: '.openclaw',
      },
    },
    {
      name: 'a variable that names the directory itself',
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          '.openclaw/.env': tight('OPENCLAW_STATE_DIR=~/.openclaw\n'),
        },
      },
    },
    {
      name: 'the old name of the product in its own paths',
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          '.openclaw/agents/main/sessions/sessions.json': tight(
            '{"k":{"sessionId":"s","sessionFile":"{HOME}/.clawdbot/agents/main/sessions/s.jsonl"}}',
          ),
        },
      },
    },
    {
      name: 'a service of the former name of OpenClaw, and one that cannot be read',
      install: {
        home: {
          ...sqliteEra('2026.9.6', work),
          '.config/systemd/user/clawdbot-gateway.service': `${systemdUnit()[UNIT]}`,
          [WORK_UNIT]: `${'#'.repeat(1000)}\n`.repeat(1200),
        },
      },
    },
    {
      name: 'a state directory of the former name beside a fresh one',
      install: {
        home: { ...moved(jsonEra('2026.2.26'), '.openclaw', '.clawdbot'), ...freshDefault },
        path: '.openclaw',
      },
    },
    {
      name: 'a fresh profile beside the install, each with its service, seen from the fresh one',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...below(sqliteEra('2026.9.6', work), '.openclaw-work/openclaw.json'),
          ...below(sqliteEra('2026.9.6', work), '.openclaw-work/state'),
          ...systemdUnit(),
          ...systemdUnit('work'),
        },
        path: '.openclaw-work',
      },
    },
    {
      name: 'a variable of a profile that names it',
      install: {
        home: {
          ...sqliteEra('2026.9.6', work),
          '.openclaw-work/.env': tight('OPENCLAW_PROFILE=work\n'),
        },
      },
    },
    {
      name: 'variables of the default directory that name the default, or nothing, and those of its service',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/.env': tight('OPENCLAW_PROFILE=Default\nOPENCLAW_STATE_DIR=\n'),
          ...unitWith('OPENCLAW_PROFILE=work'),
        },
      },
    },
    ...(onLinux
      ? [
          {
            name: 'a fresh default directory beside the profile that a unit of the system starts',
            install: {
              home: { ...sqliteEra('2026.9.6', work), ...freshDefault, ...systemUnitOf('-work') },
              path: '.openclaw',
            },
          },
        ]
      : []),
    {
      name: 'a variable of a profile that names nothing',
      install: {
        home: {
          ...sqliteEra('2026.9.6', work),
          '.openclaw-work/.env': tight('OPENCLAW_PROFILE=\n'),
        },
      },
    },
    {
      name: 'a second service, for a directory outside of this home, beside that of the install',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...systemdUnit(),
          [WORK_UNIT]: `${systemdUnit()[UNIT]}[Service]\nEnvironment=OPENCLAW_STATE_DIR=/srv/x\n`,
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a service of the default directory, and only a profile was migrated',
      install: { home: { ...sqliteEra('2026.9.6', work), ...systemdUnit() } },
      findings: [
        {
          messageId: 'service-selects-other',
          path: UNIT,
          says: /openclaw-gateway\.service starts the gateway on \.openclaw, which is missing. The install is in \.openclaw-work/,
          command: 'openclaw --profile work gateway install --force',
        },
      ],
    },
    {
      name: "a profile's service of the old home, and only the default directory was migrated",
      install: { home: { ...jsonEra('2026.2.26'), ...systemdUnit('work', '/home/alice') } },
      findings: [
        {
          messageId: 'service-selects-other',
          path: WORK_UNIT,
          line: 6,
          column: 13,
          keyPath: 'Environment',
          command: 'openclaw --profile default gateway install --force',
        },
      ],
    },
    {
      name: 'a service on a fresh default directory beside the profile that was migrated',
      install: {
        home: { ...sqliteEra('2026.9.6', work), ...freshDefault, ...systemdUnit() },
        path: '.openclaw-work',
      },
      findings: [{ messageId: 'service-selects-other', path: UNIT, says: 'has none of your data' }],
    },
    {
      name: 'the same, seen from the fresh directory',
      install: {
        home: { ...sqliteEra('2026.9.6', work), ...freshDefault, ...systemdUnit() },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'fresh-one-in-use',
          path: '.openclaw',
          says: 'a service starts the gateway on .openclaw',
          command: 'openclaw --profile work gateway install --force',
        },
      ],
    },
    ...(onLinux
      ? [
          {
            name: 'the same, where a unit of the system starts the fresh one',
            install: {
              home: { ...sqliteEra('2026.9.6', work), ...freshDefault, ...systemUnit },
              path: '.openclaw',
            },
            findings: [
              {
                messageId: 'fresh-one-in-unit' as const,
                path: '.openclaw',
                says: 'openclaw.service starts the gateway on .openclaw',
                command: 'sudo systemctl edit --full openclaw.service',
              },
            ],
          },
        ]
      : []),
    {
      name: 'a fresh default directory beside a rich profile, without any service',
      install: { home: { ...sqliteEra('2026.9.6', work), ...freshDefault }, path: '.openclaw' },
      findings: [{ messageId: 'fresh-one-in-use', severity: 'error', path: '.openclaw' }],
    },
    {
      name: 'the same, seen from the profile',
      install: {
        home: { ...sqliteEra('2026.9.6', work), ...freshDefault },
        path: '.openclaw-work',
      },
      findings: [
        {
          messageId: 'other-one-in-use',
          severity: 'error',
          path: '.openclaw-work',
          says: 'without --profile OpenClaw uses .openclaw',
        },
      ],
    },
    {
      name: 'a service for a second profile that did not arrive',
      install: { home: { ...sqliteEra('2026.9.6'), ...systemdUnit(), ...systemdUnit('work') } },
      findings: [
        {
          messageId: 'service-without-state',
          severity: 'warning',
          path: WORK_UNIT,
          line: 6,
          column: 13,
          keyPath: 'Environment',
          command: 'rsync -a old-machine:.openclaw-work/ ~/.openclaw-work/',
        },
      ],
    },
    {
      name: 'a default directory that was a profile (sqlite era)',
      install: { home: moved(sqliteEra('2026.9.6', work), '.openclaw-work', '.openclaw') },
      findings: [
        {
          messageId: 'renamed',
          path: '.openclaw/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
          command: 'mv {HOME}/.openclaw {HOME}/.openclaw-work',
        },
      ],
      fixedUnsafely: 'elsewhere',
    },
    {
      name: 'a profile that was the default directory (json era)',
      install: {
        home: moved(jsonEra('2026.2.26', { home: '/home/alice' }), '.openclaw', '.openclaw-work'),
      },
      findings: [
        {
          messageId: 'renamed',
          path: '.openclaw-work/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
        },
      ],
      fixedUnsafely: 'elsewhere',
    },
    {
      name: 'a copy of a profile as the default directory beside it',
      install: {
        home: {
          ...sqliteEra('2026.9.6', work),
          ...moved(sqliteEra('2026.9.6', work), '.openclaw-work', '.openclaw'),
        },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'renamed-beside',
          path: '.openclaw/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
        },
      ],
    },
    {
      name: 'variables that select another directory where they have no effect',
      install: {
        home: {
          ...without(jsonEra('2026.2.26'), '.openclaw/.env'),
          '.openclaw/.env': tight('OPENCLAW_PROFILE=work\nOPENCLAW_STATE_DIR=~/.openclaw-work\n'),
        },
      },
      findings: [
        {
          messageId: 'environment-names-other',
          severity: 'warning',
          path: '.openclaw/.env',
          line: 1,
          keyPath: 'OPENCLAW_PROFILE',
        },
        {
          messageId: 'environment-names-other',
          severity: 'warning',
          path: '.openclaw/.env',
          line: 2,
          keyPath: 'OPENCLAW_STATE_DIR',
        },
      ],
    },
    {
      name: 'a directory that was a profile, whose old name an empty directory has: no repair',
      install: {
        home: {
          ...moved(sqliteEra('2026.9.6', work), '.openclaw-work', '.openclaw'),
          '.openclaw-work': { directory: 0o700 },
        },
        path: '.openclaw',
      },
      findings: [
        {
          messageId: 'renamed',
          path: '.openclaw/openclaw.json',
          line: 4,
          column: 20,
          keyPath: 'agents.defaults.workspace',
        },
      ],
    },
    ...(onLinux
      ? [
          {
            name: 'a unit of the system for this install, and a service for a profile that did not arrive',
            install: {
              home: { ...sqliteEra('2026.9.6'), ...systemUnit, ...systemdUnit('work') },
              path: '.openclaw',
            },
            findings: [
              {
                messageId: 'service-without-state' as const,
                severity: 'warning' as const,
                path: WORK_UNIT,
                line: 6,
                column: 13,
                keyPath: 'Environment',
              },
            ],
          },
        ]
      : []),
  ],
  skipped: [
    {
      name: 'a service that selects a directory outside of this home',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...unitWith('OPENCLAW_STATE_DIR=/srv/openclaw'),
        },
      },
      reason: 'openclaw-gateway.service selects a state directory outside this home',
    },
    {
      name: 'a service that selects a directory of the home whose name says nothing',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...unitWith('OPENCLAW_STATE_DIR={HOME}/data'),
        },
      },
      reason: 'selects a state directory outside this home',
    },
  ],
});
