import { lchownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Text } from '../../src/engine/rule.ts';
import { inEnglish } from '../../src/engine/texts.ts';
import { boundsOf, holesIn, whyRefused } from '../../src/install/bounds.ts';
import { parseMounts } from '../../src/install/host/mounts.ts';
import { isShared, isSystem, whyOffLimits } from '../../src/install/host/off-limits.ts';

const BOB = { here: '/home/bob', uid: 1001 };
const ACCOUNTS = [
  { path: '/root', uid: 0 },
  { path: '/home/bob', uid: 1001 },
  { path: '/home/alice', uid: 1002 },
  { path: '/srv/postgres', uid: 26 },
];

function said(text: Text | undefined): string {
  return text === undefined ? '' : inEnglish(text);
}

describe('off limits', () => {
  it.each(['/etc', '/etc/ssl', '/usr/local/share/x', '/proc/1', '/run/user/0', '/var/log', '/dev'])(
    '%s belongs to the system',
    (path) => expect(isSystem(path)).toBe(true),
  );

  it.each(['/home/bob', '/dev/shm/x', '/run/media/bob/USB', '/var/lib/openclaw', '/etcetera'])(
    '%s does not',
    (path) => expect(isSystem(path)).toBe(false),
  );

  it.each(['/', '/home', '/var', '/var/lib', '/srv', '/opt', '/mnt', '/tmp', '/private'])(
    '%s is for many',
    (path) => expect(isShared(path)).toBe(true),
  );

  it.each([
    ['/home/alice/ws', 'home of another user'],
    ['/home/alice', 'home of another user'],
    ['/srv/postgres/data', 'home of another user'],
    ['/root/ws', 'home of another user'],
    ['/home/bob', 'it is a home directory'],
    ['/etc/openclaw', 'a system directory'],
    ['/home', 'a shared directory'],
    ['/', 'a shared directory'],
  ])('%s is never written', (path, reason) => {
    expect(said(whyOffLimits(path, BOB, ACCOUNTS))).toContain(reason);
  });

  it.each(['/home/bob/ws', '/srv/agents/ws', '/var/lib/openclaw', '/opt/openclaw'])(
    '%s may be written where the user names it',
    (path) => expect(whyOffLimits(path, BOB, ACCOUNTS)).toBeUndefined(),
  );

  it('a directory with homes in it', () => {
    const accounts = [{ path: '/export/people/carol', uid: 7 }];
    expect(said(whyOffLimits('/export/people', BOB, accounts))).toContain(
      'contains a home directory',
    );
  });
});

describe('bounds', () => {
  let root = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-bounds-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const at = (path: string) => join(root, path);
  const make = (path: string) => {
    mkdirSync(at(path), { recursive: true });
    return at(path);
  };
  const bounds = (
    given: Partial<Parameters<typeof boundsOf>[0]>,
    machine: Parameters<typeof boundsOf>[1] = { accounts: [], mounts: [] },
  ) =>
    boundsOf(
      {
        home: { here: make('bob'), there: at('bob'), uid: 1001, gid: 1001 },
        stateDir: make('bob/.openclaw'),
        kind: 'state',
        workspaces: [],
        named: [],
        ...given,
      },
      machine,
    );

  it('has the state directory, and the workspaces in the home', () => {
    const found = bounds({ workspaces: [make('bob/ws'), make('bob/.openclaw/workspace')] });
    expect(found).toEqual({
      directories: [at('bob/.openclaw'), at('bob/ws')],
      home: at('bob'),
      refused: [],
    });
  });

  it('does not have a workspace elsewhere, unless it is named', () => {
    const workspaces = [make('else/ws')];
    const found = bounds({ workspaces });
    expect(found.directories).toEqual([at('bob/.openclaw')]);
    expect(said(whyRefused(at('else/ws/SOUL.md'), found))).toContain('outside the home');
    expect(bounds({ workspaces, named: workspaces }).directories).toContain(at('else/ws'));
  });

  it('takes the parent of a state directory with a name of its own for no home', () => {
    const stateDir = make('disk/claw');
    const home = { here: at('disk'), there: at('disk'), uid: 1001, gid: 1001 };
    const found = bounds({ stateDir, home, workspaces: [make('disk/photos')] });
    expect(found.directories).toEqual([stateDir]);
    expect(found.home).toBeUndefined();
  });

  it('does not have a state directory out of the home, unless it is named', () => {
    const stateDir = make('else/state');
    expect(bounds({ stateDir }).directories).toEqual([]);
    expect(said(bounds({ stateDir }).refused[0]?.reason)).toContain('leads out of the home');
    expect(bounds({ stateDir, named: [stateDir] }).directories).toEqual([stateDir]);
  });

  it('does not have a state directory in the home of another user', () => {
    const stateDir = make('alice/.openclaw');
    const machine = { accounts: [{ path: at('alice'), uid: 1002 }], mounts: [] };
    expect(bounds({ stateDir, named: [stateDir] }, machine).directories).toEqual([]);
  });

  it('has what is mounted where it is named, and no whole file system', () => {
    const workspaces = [make('bob/ws')];
    const on = (isWhole: boolean) => ({
      accounts: [],
      mounts: [
        { point: '/', isWhole: true },
        { point: at('bob/ws'), isWhole },
      ],
    });
    expect(bounds({ workspaces }, on(false)).directories).not.toContain(at('bob/ws'));
    expect(bounds({ workspaces, named: workspaces }, on(false)).directories).toContain(
      at('bob/ws'),
    );
    expect(bounds({ workspaces, named: workspaces }, on(true)).directories).not.toContain(
      at('bob/ws'),
    );
  });

  it.runIf(process.getuid?.() === 0)('follows no link of another user to a named place', () => {
    const elsewhere = make('else/ws');
    symlinkSync(elsewhere, at('link'));
    expect(bounds({ named: [at('link')] }).directories).toContain(elsewhere);
    rmSync(at('link'));
    symlinkSync(at('else'), at('link'));
    lchownSync(at('link'), 1001, 1001);
    expect(bounds({ named: [join(at('link'), 'ws')] }).directories).not.toContain(elsewhere);
  });

  it('leaves out what is mounted, and homes, in what may be written', () => {
    const machine = {
      accounts: [{ path: '/w/home', uid: 3 }],
      mounts: [
        { point: '/', isWhole: true },
        { point: '/w', isWhole: false },
        { point: '/w/m', isWhole: false },
      ],
    };
    expect(holesIn(['/w'], machine).map(({ path }) => path)).toEqual(['/w/m', '/w/home']);
    expect(holesIn(['/w', '/w/m'], machine).map(({ path }) => path)).toEqual(['/w/home']);
  });
});

it('reads the mounts of a process', () => {
  const text = [
    '26 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
    '91 26 254:0 /srv/a /home/bob/my\\040ws rw - ext4 /dev/vda rw',
    '',
  ].join('\n');
  expect(parseMounts(text)).toEqual([
    { point: '/', isWhole: true },
    { point: '/home/bob/my ws', isWhole: false },
  ]);
});
