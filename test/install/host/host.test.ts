import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Home } from '../../../src/install/host/home.ts';
import { type HostOptions, resolveHost, UnknownUser } from '../../../src/install/host/host.ts';
import { phrase } from '../../../src/phrases/language.ts';

let directory: string;
const home: Home = { here: '/home/bob', there: '/home/bob', uid: 1002, gid: 50 };
const release = { source: 'unknown' } as const;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(
    join(directory, 'passwd'),
    'root:x:0:0::/root:/bin/sh\n# odd\nbad:x:y:z\n::\nbob:x:1002:1003:Bob:/home/bob:/bin/sh\n',
  );
  writeFileSync(
    join(directory, 'group'),
    'bob:x:1003:\ndocker:x:999:alice,bob\nusers:x:100:bobby\nbad:x:q:bob\n',
  );
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function resolve(options: HostOptions, at: Home = home) {
  const files = {
    passwd: join(directory, 'passwd'),
    group: join(directory, 'group'),
    subuid: join(directory, 'subuid'),
  };
  return resolveHost(options, at, release, files);
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe.skipIf(process.platform === 'win32')('resolveHost', () => {
  it('takes the owner of the home, with the groups of this machine', () => {
    expect(resolve({}).user).toEqual({
      known: true,
      uid: 1002,
      gid: 1003,
      groups: [1003, 999],
      name: 'bob',
    });
  });

  it('takes the owner as he is where this machine does not know him', () => {
    expect(resolve({}, { ...home, uid: 4242 }).user).toEqual({
      known: true,
      uid: 4242,
      gid: 50,
      groups: [50],
    });
  });

  it.each([
    ['bob', { uid: 1002, gid: 1003, groups: [1003, 999], name: 'bob' }],
    ['1002', { uid: 1002, gid: 1003, groups: [1003, 999], name: 'bob' }],
    ['1002:7', { uid: 1002, gid: 7, groups: [7, 999], name: 'bob' }],
    ['0', { uid: 0, gid: 0, groups: [0], name: 'root' }],
    ['777', { uid: 777, gid: 777, groups: [777] }],
    ['777:8', { uid: 777, gid: 8, groups: [8] }],
  ])('understands --user %s', (user, expected) => {
    expect(resolve({ user }).user).toEqual({ known: true, ...expected });
  });

  it.each(['nobody-here', '', 'bob:users', '-1', '1:2:3', 'a\u001b[31m'])(
    'refuses --user %j',
    (user) => {
      expect(() => resolve({ user })).toThrow(UnknownUser);
      expect(() => resolve({ user })).toThrow(/--user 1000:1000/);
    },
  );

  it('prints nothing that a terminal would take for a command', () => {
    const message = messageOf(() => resolve({ user: 'a\u001b[31m' }));
    expect(message).toContain('"a\\x1b[31m"');
  });

  it('does not lend the groups of this machine to another', () => {
    const there = { ...home, there: '/home/elsewhere' };
    expect(resolve({}, there)).toMatchObject({ isThisMachine: false, user: { groups: [1003] } });
    expect(resolve({ user: '1002' }, there).user).not.toHaveProperty('name');
  });

  it('knows no user on Windows', () => {
    const host = resolve({ platform: 'win32' });
    expect(host).toMatchObject({ platform: 'win32', isThisMachine: false });
    expect(host.user).toEqual({ known: false, reason: phrase('windows.users') });
  });

  it('is another machine where the platform is another', () => {
    const other = process.platform === 'darwin' ? 'linux' : 'darwin';
    expect(resolve({ platform: other }).isThisMachine).toBe(false);
    expect(resolve({ platform: process.platform }).isThisMachine).toBe(true);
  });

  it('knows whose subordinate id an owner is, unless the user is named', () => {
    writeFileSync(join(directory, 'subuid'), 'bob:100000:65536\nbroken\neve:165536:10\n');
    const { subordinateOf } = resolve({});
    expect([99_999, 100_000, 165_535, 165_545, 165_546].map((uid) => subordinateOf?.(uid))).toEqual(
      [undefined, 'bob', 'bob', 'eve', undefined],
    );
    expect(resolve({ user: '1002' }).subordinateOf).toBeUndefined();
  });

  it('does without account files', () => {
    const files = { passwd: join(directory, 'none'), group: directory, subuid: directory };
    expect(resolveHost({}, home, release, files).user).toEqual({
      known: true,
      uid: 1002,
      gid: 50,
      groups: [50],
    });
  });
});
