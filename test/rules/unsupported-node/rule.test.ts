import rule from '../../../src/rules/unsupported-node/rule.ts';
import { type HomeTree, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = '.config/systemd/user/openclaw-gateway.service';
const LINUX = { platform: 'linux' } as const;

/** A Node that a version manager has put into the home, which its directory names. */
function nvm(version: string): HomeTree {
  return { [`.nvm/versions/node/v${version}/bin/node`]: 'no program at all' };
}

function unit(node: string): HomeTree {
  const start = `ExecStart=${node} /opt/openclaw/dist/index.js gateway --port 18789`;
  return { [UNIT]: `[Service]\n${start}\nEnvironment=HOME={HOME}\n` };
}

function withUnit(home: HomeTree, version: string): HomeTree {
  return { ...home, ...nvm(version), ...unit(`{HOME}/.nvm/versions/node/v${version}/bin/node`) };
}

/** A Node that was unpacked into a directory, which its header names. */
function nodeAt(directory: string, version: string): HomeTree {
  const [major, minor, patch] = version.split('.');
  return {
    [`${directory}/bin/node`]: 'no program at all',
    [`${directory}/include/node/node_version.h`]: `#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION ${patch}\n`,
  };
}

const AT_START = { path: UNIT, line: 2, column: 11, keyPath: 'ExecStart' };

testRule(rule, {
  silent: [
    {
      name: '2026.9.6 on the oldest Node that it takes',
      install: { home: withUnit(sqliteEra('2026.9.6'), '24.16.0'), ...LINUX },
    },
    {
      name: '2026.2.26 on a Node that 2026.9.6 rejects',
      install: { home: withUnit(jsonEra('2026.2.26'), '22.12.0'), ...LINUX },
    },
    {
      name: 'a release between two that both take this Node',
      install: { home: withUnit(jsonEra('2026.6.1'), '22.19.0'), ...LINUX },
    },
    {
      name: 'a service whose Node is gone: another rule names it',
      install: { home: { ...jsonEra('2026.5.28'), ...unit('{HOME}/gone/node') }, ...LINUX },
    },
    {
      name: 'the Node of another profile',
      install: {
        home: {
          ...withUnit(jsonEra('2026.5.28'), '22.19.0'),
          '.config/systemd/user/openclaw-gateway-work.service':
            '[Service]\nExecStart=/opt/node-v18.0.0-linux-x64/bin/node x.js --profile work gateway\n',
        },
        ...LINUX,
      },
    },
    {
      name: 'a later Node on PATH that 2026.9.6 takes by itself',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...nodeAt('old', '22.19.0'),
          ...nodeAt('new', '24.16.0'),
        },
        openclaw: '2026.9.6',
        env: { PATH: '{HOME}/old/bin:{HOME}/new/bin' },
      },
    },
    {
      name: 'a host elsewhere, with a Node that its path names',
      install: {
        home: { ...jsonEra('2026.5.28'), ...unit('/opt/node-v22.19.0-linux-x64/bin/node') },
        there: '/home/bob',
        ...LINUX,
      },
    },
    {
      name: 'a service whose Node is in the old home: another rule names it',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          ...unit('/home/alice/.nvm/versions/node/v18.0.0/bin/node'),
        },
        there: '/home/bob',
        ...LINUX,
      },
    },
  ],
  flagged: [
    {
      name: 'Node 22 under 2026.9.6, in a unit of the system',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...nvm('22.23.3'),
          'etc/systemd/system/openclaw.service':
            '[Service]\nExecStart={HOME}/.nvm/versions/node/v22.23.3/bin/node /opt/openclaw/dist/index.js gateway\nEnvironment=HOME={HOME}\n',
        },
        openclaw: '2026.9.6',
      },
      findings: [
        {
          messageId: 'refused-by-unit',
          path: 'etc/systemd/system/openclaw.service',
          line: 2,
          column: 11,
          keyPath: 'ExecStart',
          command: 'sudo systemctl restart openclaw.service',
        },
      ],
    },
    {
      name: 'Node 22 under 2026.9.6',
      isExample: true,
      install: { home: withUnit(sqliteEra('2026.9.6'), '22.23.3'), ...LINUX },
      findings: [
        {
          messageId: 'refused',
          ...AT_START,
          says: /uses Node 22\.23\.3 \(.*\), but OpenClaw 2026\.9\.6 needs Node 24 \(24\.16 or later\) or Node 26\.1 or later\. It does not start\.$/,
          command: 'nvm install 24',
        },
      ],
    },
    {
      name: 'Node 25 under 2026.9.6, which lies between the two that it takes',
      install: { home: withUnit(sqliteEra('2026.9.6'), '25.9.0'), ...LINUX },
      findings: [{ messageId: 'refused', ...AT_START }],
    },
    {
      name: 'an early Node 22 under 2026.5.28, on a host elsewhere',
      install: {
        home: { ...jsonEra('2026.5.28'), ...unit('/opt/node-v22.12.0-linux-x64/bin/node') },
        there: '/home/bob',
        ...LINUX,
      },
      findings: [{ messageId: 'refused', ...AT_START, command: 'nvm install 22' }],
    },
    {
      name: 'a Node 22 that 2026.1.30 asks not for and starts on',
      install: { home: withUnit(jsonEra('2026.1.30'), '22.5.0'), ...LINUX },
      findings: [{ messageId: 'outside', severity: 'warning', ...AT_START }],
    },
    {
      name: 'the first Node on PATH, though a later one would do: 2026.5.28 does not look further',
      install: {
        home: { ...jsonEra('2026.5.28'), ...nodeAt('old', '20.19.0'), ...nodeAt('new', '22.19.0') },
        openclaw: '2026.5.28',
        env: { PATH: 'relative:{HOME}/none:{HOME}/old/bin:{HOME}/new/bin' },
      },
      findings: [
        {
          messageId: 'refused-on-path',
          path: 'old/bin/node',
          says: /22\.19 or later\. It does not start/,
        },
      ],
    },
    {
      name: 'no Node on PATH that 2026.9.6 would take',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...nodeAt('old', '20.19.0'),
          ...nodeAt('new', '22.19.0'),
        },
        openclaw: '2026.9.6',
        env: { PATH: '{HOME}/old/bin:{HOME}/new/bin' },
      },
      findings: [
        {
          messageId: 'refused-on-path',
          severity: 'warning',
          path: 'old/bin/node',
          says: /only if a version manager has such a Node/,
        },
      ],
    },
    {
      name: 'Node 22 under 2026.9.6, which another program starts',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...nvm('22.23.3'),
          ...unit('/usr/bin/nice {HOME}/.nvm/versions/node/v22.23.3/bin/node'),
        },
        ...LINUX,
      },
      findings: [{ messageId: 'refused', ...AT_START, column: 25 }],
    },
  ],
  skipped: [
    {
      name: 'no service, and a host elsewhere',
      install: { home: jsonEra('2026.5.28'), there: '/home/bob' },
      reason: /PATH is that of another machine/,
    },
    {
      name: 'a directory that a container mounts, whatever Node is on PATH here',
      install: {
        home: { ...jsonEra('2026.5.28'), ...nodeAt('old', '18.0.0') },
        there: '/home/node',
        openclaw: '2026.5.28',
        env: { PATH: '{HOME}/old/bin' },
      },
      reason: /the Node of its image/,
    },
    {
      name: 'no service, and no OpenClaw here',
      install: { home: jsonEra('2026.5.28') },
      reason: /not on PATH of this machine/,
    },
    {
      name: 'no Node on PATH',
      install: { home: jsonEra('2026.5.28'), openclaw: '2026.5.28' },
      reason: /no Node is on PATH/,
    },
    {
      name: 'a Node on a host elsewhere that no version manager put there',
      install: {
        home: { ...jsonEra('2026.5.28'), ...unit('/usr/bin/node') },
        there: '/home/bob',
        ...LINUX,
      },
      reason: /on the machine that will run the install/,
    },
    {
      name: 'a script in the place of Node',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          ...unit('{HOME}/.asdf/shims/node'),
          '.asdf/shims/node': '#!/bin/sh\n',
        },
        ...LINUX,
      },
      reason: /a script that picks another Node/,
    },
    {
      name: 'a wrapper',
      install: { home: { ...jsonEra('2026.5.28'), ...unit('/opt/wrapper') }, ...LINUX },
      reason: /in its own way/,
    },
    {
      name: 'a release beyond those that are known',
      install: { home: withUnit(sqliteEra('2026.10.1'), '24.16.0'), ...LINUX },
      reason: /which Node OpenClaw 2026\.10\.1 needs is unknown/,
    },
    {
      name: 'a release between two of which one takes this Node',
      install: {
        home: withUnit(sqliteEra('2026.9.2'), '22.22.3'),
        openclaw: '2026.9.2-1',
        ...LINUX,
      },
      reason: /whether OpenClaw 2026\.9\.2-1 starts on Node 22\.22\.3 is unknown/,
    },
  ],
});
