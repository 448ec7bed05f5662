/** Units of the system are anybody's who was root on this machine: bounded, and none of them ends the check. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openInstalls } from '../../../src/install/open.ts';
import { readSystemServices } from '../../../src/install/services/system-units.ts';
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
  const at = (path: string) => `${home.path}/etc/${path}`;
  return { home: home.path, system: { units: at('systemd/system'), passwd: at('passwd') } };
}

const UNIT = 'etc/systemd/system/openclaw.service';
const unit = (...lines: string[]) => `[Service]\n${lines.join('\n')}\n`;

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
    expect(readSystemServices(system)).toMatchObject([{ name: 'openclaw.service', stateDir }]);
  });

  it('may start it in a shell, with a profile', () => {
    const start = 'ExecStart=/bin/bash -lc "exec openclaw --profile work gateway"';
    const { system } = built({ [UNIT]: unit(start, 'User=bob') });
    expect(readSystemServices(system)).toMatchObject([
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
    expect(readSystemServices(system)).toEqual([]);
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
        expect(readSystemServices({ ...places, units: own.units }).length).toBeLessThan(2);
        for (const home of homes.splice(1)) home.remove();
      }),
      runs(60),
    );
  });
});
