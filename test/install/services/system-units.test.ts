/**
 * Root on this machine may have written anything into system units: reading is bounded, and no unit
 * ends the check.
 */
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openInstalls } from '../../../src/install/open.ts';
import { readSystemUnits } from '../../../src/install/services/system-units.ts';
import { ownSystemServices } from '../../../src/install/state/system-services.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  jsonEra,
} from '../../support/install-builder.ts';
import { runs } from '../../support/runs.ts';

const homes: BuiltHome[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

const PASSWD = { 'etc/passwd': 'bob:x:1234:1234::/home/bob:/bin/sh\n' };

function built(tree: HomeTree) {
  const home = buildHome({ ...PASSWD, ...tree });
  homes.push(home);
  const units = ['etc', 'run', 'usr/lib'].map((place) => `${home.path}/${place}/systemd/system`);
  return { home: home.path, system: { units, passwd: `${home.path}/etc/passwd` } };
}

const UNIT = 'etc/systemd/system/openclaw.service';
const unit = (...lines: string[]) => `[Service]\n${lines.join('\n')}\n`;

/** A unit whose account shows where it was written. */
const of = (user: string) => unit('ExecStart=/usr/bin/openclaw gateway', `User=${user}`);

describe('the directories of units', () => {
  const accountsIn = (tree: HomeTree) =>
    readSystemUnits(built(tree).system).services.map(({ name, account }) => [name, account]);
  const VENDOR = 'usr/lib/systemd/system';

  it('are all read, and in the first of them is what counts', () => {
    expect(
      accountsIn({
        [UNIT]: of('etc'),
        [`${VENDOR}/openclaw.service`]: of('vendor'),
        'run/systemd/system/openclaw-run.service': of('run'),
        [`${VENDOR}/openclaw-run.service`]: of('vendor'),
        [`${VENDOR}/openclaw-vendor.service`]: of('vendor'),
      }),
    ).toEqual([
      ['openclaw.service', 'etc'],
      ['openclaw-run.service', 'run'],
      ['openclaw-vendor.service', 'vendor'],
    ]);
  });

  it('may mask a unit of a later one', () => {
    for (const mask of [{ link: '/dev/null' }, '']) {
      expect(accountsIn({ [UNIT]: mask, [`${VENDOR}/openclaw.service`]: of('vendor') })).toEqual(
        [],
      );
    }
  });

  it('may add to a unit of a later one, where the first of two drop-ins of one name counts', () => {
    expect(
      accountsIn({
        [`${VENDOR}/openclaw.service`]: of('vendor'),
        [`${VENDOR}/openclaw.service.d/user.conf`]: unit('User=vendor-drop-in'),
        'etc/systemd/system/openclaw.service.d/user.conf': unit('User=etc-drop-in'),
        [`${VENDOR}/service.d/user.conf`]: unit('User=of-all'),
      }),
    ).toEqual([['openclaw.service', 'etc-drop-in']]);
  });

  it('have the instances of a template anywhere', () => {
    expect(
      accountsIn({
        [`${VENDOR}/openclaw@.service`]: of('%i'),
        'etc/systemd/system/multi-user.target.wants/openclaw@bob.service': {
          link: '/usr/lib/systemd/system/openclaw@.service',
        },
      }),
    ).toEqual([['openclaw@bob.service', 'bob']]);
  });

  it('have a unit once, whatever further names it has', () => {
    expect(
      accountsIn({
        [`${VENDOR}/openclaw.service`]: of('vendor'),
        'etc/systemd/system/claw.service': { link: `{HOME}/${VENDOR}/openclaw.service` },
      }),
    ).toEqual([['openclaw.service', 'vendor']]);
  });

  it.runIf(process.getuid?.() === 0)('say which unit for OpenClaw you may not read', () => {
    const { home, system } = built({
      [UNIT]: of('bob'),
      'etc/systemd/system/other.service': of('x'),
    });
    for (const name of ['openclaw', 'other']) {
      chmodSync(`${home}/etc/systemd/system/${name}.service`, 0o600);
    }
    for (const directory of [dirname(home), home]) chmodSync(directory, 0o755);
    process.seteuid?.(65534);
    try {
      expect(readSystemUnits(system)).toEqual({ services: [], unread: [`${home}/${UNIT}`] });
    } finally {
      process.seteuid?.(0);
    }
  });
});

describe('a unit of the system', () => {
  it.each<[string, string, string]>([
    ['the home of its account', 'User=bob', '/home/bob/.openclaw'],
    ['the home of its account by number', 'User=1234', '/home/bob/.openclaw'],
    ['the home of root', '', '/root/.openclaw'],
    ['the home that an account of that name had', 'User=alice', '/home/alice/.openclaw'],
    ['its HOME', 'User=bob\nEnvironment=HOME=/srv/claw', '/srv/claw/.openclaw'],
    ['its variable', 'User=bob\nEnvironment=OPENCLAW_STATE_DIR=/srv/claw', '/srv/claw'],
    ['%h, which is of root', 'User=bob\nEnvironment=HOME=%h', '/root/.openclaw'],
  ])('uses the state directory in %s', (_, lines, stateDir) => {
    const { system } = built({ [UNIT]: unit('ExecStart=/usr/bin/openclaw gateway', lines) });
    expect(readSystemUnits(system).services).toMatchObject([
      { name: 'openclaw.service', stateDir },
    ]);
  });

  it('may start it in a shell, with a profile', () => {
    const start = 'ExecStart=/bin/bash -lc "exec openclaw --profile work gateway"';
    const { system } = built({ [UNIT]: unit(start, 'User=bob') });
    expect(readSystemUnits(system).services).toMatchObject([
      { stateDir: '/home/bob/.openclaw-work', profile: 'work', account: 'bob', uid: 1234 },
    ]);
  });

  it('is not read for an archive or another machine, and gives the variables of its gateway', () => {
    const text = unit('ExecStart=/usr/bin/openclaw gateway', 'Environment=HOME={HOME} A_KEY=x');
    const { home, system } = built({ ...jsonEra('2026.5.28'), [UNIT]: text });
    const open = (there?: string) => {
      const at = { path: `${home}/.openclaw`, env: { HOME: home, PATH: '' }, system };
      const [install] = openInstalls(there === undefined ? at : { ...at, home: there });
      if (install === undefined) throw new Error('no install');
      return install;
    };
    expect(ownSystemServices(open())).toHaveLength(1);
    expect(open().environment.has('A_KEY')).toBe(true);
    expect(open('/home/alice').systemServices).toEqual([]);
    expect(open('/home/alice').environment.has('A_KEY')).toBe(false);
  });

  it('is left out where it is a directory, a FIFO, too large, or linked to itself', () => {
    const { system } = built({
      'etc/systemd/system/openclaw-a.service/x': '',
      'etc/systemd/system/openclaw-b.service': {
        link: '{HOME}/etc/systemd/system/openclaw-b.service',
      },
      'etc/systemd/system/openclaw-c.service': `#${'x'.repeat(300 * 1024)}`,
      'etc/systemd/system/openclaw-d\n.service': unit('ExecStart=/usr/bin/openclaw gateway'),
    });
    expect(readSystemUnits(system).services).toEqual([]);
  });

  it('is read whatever is in it', () => {
    const piece = fc.constantFrom(
      ...[
        '[Service]',
        'ExecStart=',
        '/usr/bin/openclaw gateway',
        'User=',
        '%h',
        '%i',
        '%',
        '"',
        "'",
      ],
      ...[
        '\\',
        '\n',
        '\r\n',
        '=',
        '$',
        `\${HOME}`,
        'Environment=',
        'HOME=',
        '-',
        '@',
        ';',
        '\u0000',
      ],
      ...['EnvironmentFile=', 'WorkingDirectory=~', '/dev/zero', '*', '[a', 'DynamicUser=yes', ' '],
    );
    const { system } = built({});
    const places = { ...system };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { system: own } = built({ [UNIT]: `[Service]\n${pieces.join('')}openclaw gateway` });
        expect(readSystemUnits({ ...places, units: own.units }).services.length).toBeLessThan(2);
        for (const home of homes.splice(1)) home.remove();
      }),
      runs(60),
    );
  });
});
