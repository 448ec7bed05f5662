import { describe } from 'vitest';
import rule from '../../../src/rules/stale-system-unit/rule.ts';
import { type HomeTree, jsonEra, systemdUnit, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = 'etc/systemd/system/openclaw-gateway.service';
const UID = process.getuid?.() ?? 0;
const OTHER = 4321;

const home: HomeTree = { ...jsonEra('2026.5.28'), '.openclaw': { directory: 0o700 } };
const accounts: HomeTree = {
  'etc/passwd': `root:x:0:0::/root:/bin/sh\nbob:x:${UID}:${UID}::{HOME}:/bin/sh\ncarol:x:${OTHER}:${OTHER}::{HOME}/etc/carol:/bin/sh\n`,
};

/** A machine with a unit of the system. */
function machine(lines: readonly string[], name = UNIT): HomeTree {
  return { ...home, ...accounts, [name]: `[Service]\n${lines.join('\n')}\n`, 'bin/openclaw': '' };
}

const START = 'ExecStart={HOME}/bin/openclaw gateway --port 18789';
const unit = (...lines: string[]) => machine([START, ...lines]);

describe.runIf(process.platform === 'linux')('on Linux', () => {
  testRule(rule, {
    silent: [
      { name: 'no unit', install: { home: { ...home, ...accounts } } },
      { name: 'a unit that starts this install', install: { home: unit('User=bob') } },
      {
        name: 'a user by number, and an instance of a template',
        install: {
          home: {
            ...machine([START, 'User=%i'], 'etc/systemd/system/openclaw@.service'),
            'etc/systemd/system/multi-user.target.wants/openclaw@bob.service': {
              link: '/etc/systemd/system/openclaw@.service',
            },
            'etc/systemd/system/openclaw-n.service': `[Service]\n${START}\nUser=${UID}\n`,
          },
        },
      },
      {
        name: 'a unit of another user, whose install is here',
        install: {
          home: {
            ...machine(['ExecStart=/usr/bin/openclaw gateway', 'User=carol']),
            'etc/carol/.openclaw/openclaw.json': '{}',
          },
        },
      },
      {
        name: 'a unit of another user, who has no install yet',
        install: {
          home: {
            ...machine(['ExecStart=/usr/bin/openclaw gateway', 'User=carol']),
            'etc/carol': { directory: 0o755 },
          },
        },
      },
      {
        name: 'a second profile of this user that has what it needs',
        install: {
          home: {
            ...unit('User=bob', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw-work'),
            ...jsonEra('2026.5.28', { profile: 'work' }),
          },
          path: '.openclaw',
        },
      },
      {
        name: 'a unit without the data of another profile, where a service starts this one',
        install: {
          home: {
            ...unit('User=bob', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw-work'),
            ...systemdUnit(),
          },
        },
      },
      {
        name: 'units that start something else',
        install: {
          home: {
            ...machine(['ExecStart=/usr/bin/docker run openclaw openclaw gateway', 'User=alice']),
            'etc/systemd/system/openclaw-node.service':
              '[Service]\nExecStart=/gone/openclaw node run\nUser=alice\n',
            'etc/systemd/system/gateway.service':
              '[Service]\nExecStart=/gone/gateway\nUser=alice\n',
            'etc/systemd/system/openclaw-old.service': { link: '/dev/null' },
            'etc/systemd/system/openclaw-x@.service':
              '[Service]\nExecStart=/gone/openclaw gateway\n',
            'etc/systemd/system/openclaw-gone.service': { link: '/gone/openclaw.service' },
          },
        },
      },
      {
        name: 'the check for another machine',
        install: { home: unit('User=alice'), there: '/home/alice' },
      },
      {
        name: 'a directory that its group may use',
        install: {
          home: {
            ...unit('User=carol', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw'),
            '.openclaw': { directory: 0o770 },
          },
        },
      },
      {
        name: 'a directory to start in that need not be there',
        install: { home: unit('User=bob', 'WorkingDirectory=-/gone') },
      },
    ],
    flagged: [
      {
        name: 'the unit of the old machine',
        install: {
          home: machine([
            'ExecStart=/home/alice/.npm-global/bin/openclaw gateway',
            'User=alice',
            'WorkingDirectory=/home/alice/agent',
          ]),
        },
        findings: [
          {
            messageId: 'missing',
            path: UNIT,
            line: 2,
            column: 11,
            keyPath: 'ExecStart',
            alsoAt: [`${UNIT}:4:18`],
            says: 'openclaw-gateway.service refers to things that are missing on this machine: the account alice (User=), /home/alice/.npm-global/bin/openclaw (a program) and /home/alice/agent (its working directory).',
            command: 'sudo systemctl restart openclaw-gateway.service',
          },
        ],
      },
      {
        name: 'an account that is not here alone',
        install: {
          home: unit('User=alice', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw'),
        },
        findings: [{ messageId: 'missing', path: UNIT, says: ': the account alice (User=).' }],
      },
      {
        name: 'a directory and an environment file that are not here',
        install: {
          home: unit(
            'User=bob',
            'WorkingDirectory=/gone',
            'EnvironmentFile=/etc/gone/openclaw.env',
          ),
        },
        findings: [
          {
            messageId: 'missing',
            path: UNIT,
            line: 5,
            column: 17,
            keyPath: 'EnvironmentFile',
            alsoAt: [`${UNIT}:4:18`],
          },
        ],
      },
      {
        name: '%h, which is the home of root in a unit of the system',
        install: {
          home: machine([
            'ExecStart=/usr/bin/env openclaw gateway',
            'WorkingDirectory={HOME}',
            'Environment=OPENCLAW_STATE_DIR=%h/.openclaw-of-the-test',
            'User=bob',
          ]),
        },
        findings: [
          {
            messageId: 'missing',
            path: UNIT,
            line: 4,
            column: 13,
            keyPath: 'Environment',
            says: '/root/.openclaw-of-the-test (the path in OPENCLAW_STATE_DIR)',
          },
        ],
      },
      {
        name: 'an account that cannot enter the state directory',
        install: { home: unit('User=carol', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw') },
        findings: [
          {
            messageId: 'other-account',
            path: UNIT,
            says: 'runs the gateway as carol, but .openclaw',
          },
        ],
      },
      {
        name: 'root, where the state directory belongs to somebody',
        install: { home: unit('Environment=HOME={HOME}'), owner: OTHER },
        needsRoot: true,
        findings: [
          {
            messageId: 'other-account',
            path: UNIT,
            severity: 'warning',
            // This machine may have an account of that number.
            says: /OpenClaw then writes files that (?:user id 4321|[\w-]+) cannot read\.$/,
          },
        ],
      },
      {
        name: 'root, where others may enter the state directory of somebody',
        install: {
          home: { ...unit('Environment=HOME={HOME}'), '.openclaw': { directory: 0o755 } },
          owner: OTHER,
        },
        needsRoot: true,
        findings: [{ messageId: 'other-account', path: UNIT, severity: 'warning' }],
      },
      {
        name: 'a profile that was not copied',
        install: { home: unit('User=bob', 'ExecStart=', `${START} --profile work`) },
        findings: [{ messageId: 'selects-other', path: UNIT, says: 'which is missing' }],
      },
      {
        name: 'a new state directory',
        install: {
          home: {
            ...unit('User=bob', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw-new'),
            '.openclaw-new/openclaw.json': tight('{}'),
          },
          path: '.openclaw',
        },
        findings: [
          {
            messageId: 'selects-other',
            path: UNIT,
            line: 4,
            column: 13,
            keyPath: 'Environment',
            says: 'none of your data',
          },
        ],
      },
    ],
    skipped: [
      {
        name: 'an account that systemd makes up',
        install: {
          home: unit('DynamicUser=yes', 'Environment=OPENCLAW_STATE_DIR={HOME}/.openclaw'),
        },
        reason: 'DynamicUser',
      },
    ],
  });
});
