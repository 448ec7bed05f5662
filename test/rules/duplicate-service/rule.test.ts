import { describe } from 'vitest';
import rule from '../../../src/rules/duplicate-service/rule.ts';
import { type HomeTree, jsonEra, systemdUnit } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = 'etc/systemd/system/openclaw.service';
const USER_UNIT = '.config/systemd/user/openclaw-gateway.service';
const home: HomeTree = jsonEra('2026.5.28');

/** A unit of the system that starts the gateway of a state directory. */
function systemUnit(directory = '.openclaw'): HomeTree {
  return {
    'etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
    'bin/openclaw': '',
    [UNIT]: `[Service]\nExecStart={HOME}/bin/openclaw gateway\nEnvironment=OPENCLAW_STATE_DIR={HOME}/${directory}\n`,
  };
}

const enabled: HomeTree = {
  '.config/systemd/user/default.target.wants/openclaw-gateway.service': { link: `/${USER_UNIT}` },
};

describe.runIf(process.platform === 'linux')('on Linux', () => {
  testRule(rule, {
    silent: [
      { name: 'a service of the user alone', install: { home: { ...home, ...systemdUnit() } } },
      { name: 'a unit of the system alone', install: { home: { ...home, ...systemUnit() } } },
      {
        name: 'a unit of the system for another profile',
        install: {
          home: {
            ...home,
            ...jsonEra('2026.5.28', { profile: 'work' }),
            ...systemdUnit(),
            ...systemUnit('.openclaw-work'),
          },
          path: '.openclaw',
        },
      },
      {
        name: 'the check for another machine',
        install: { home: { ...home, ...systemdUnit(), ...systemUnit() }, there: '/home/alice' },
      },
    ],
    flagged: [
      {
        name: 'both, and both start by themselves',
        install: { home: { ...home, ...systemdUnit(), ...enabled, ...systemUnit() } },
        findings: [
          {
            messageId: 'both',
            path: USER_UNIT,
            alsoAt: [UNIT],
            says: /^openclaw\.service and openclaw-gateway\.service both start/,
            command: `rm {HOME}/${USER_UNIT}`,
          },
        ],
      },
      {
        name: 'both, of which that of the user has to be started by hand',
        install: { home: { ...home, ...systemdUnit(), ...systemUnit() } },
        findings: [
          {
            messageId: 'both',
            severity: 'warning',
            path: USER_UNIT,
            alsoAt: [UNIT],
            command: 'sudo systemctl restart openclaw.service',
          },
        ],
      },
    ],
  });
});
