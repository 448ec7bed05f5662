import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDotenv } from '../../../src/formats/dotenv.ts';
import type { KeyPath } from '../../../src/formats/json5-nodes.ts';
import type { Config } from '../../../src/install/config/config.ts';
import { readEnvironment } from '../../../src/install/config/environment.ts';
import type { Home } from '../../../src/install/host/home.ts';
import { readServices } from '../../../src/install/services/services.ts';
import { inWords } from '../../support/in-words.ts';

let here: string;
let home: Home;

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'environment-')));
  home = { here, there: '/home/bob', uid: 0, gid: 0 };
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

function put(path: string, text: string): string {
  const file = join(here, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A configuration of plain values. Reading a real one is tested elsewhere. */
function configOf(value: Record<string, unknown>): Config {
  const get = (...keys: KeyPath): unknown =>
    keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
  const text = (...keys: KeyPath): string | undefined => {
    const found = get(...keys);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    path: '/c',
    status: 'ok',
    problems: [],
    files: ['/c'],
    value,
    get,
    getString: text,
    keysOf: (...keys) => {
      const found = get(...keys);
      return typeof found === 'object' && found !== null ? Object.keys(found) : [];
    },
    locate: (...keys) => ({ path: '/c', keyPath: keys.join('.') }),
    sourceOf: () => undefined,
    strings: () => [],
  };
}

function read(name = '.openclaw', config: Record<string, unknown> = {}) {
  const stateDir = join(here, name);
  return readEnvironment(home, stateDir, configOf(config), readServices(home, stateDir));
}

describe('readEnvironment', () => {
  it('puts the sources in the order in which they win', () => {
    const state = put('.openclaw/.env', '# keys\nA=state\nexport B="two words" # why\nEMPTY=\n');
    const gateway = put('.config/openclaw/gateway.env', 'A=gateway\nC=3\n');
    const unit = put(
      '.config/systemd/user/openclaw-gateway.service',
      '[Service]\nExecStart=/bin/x gateway\nEnvironment=A=unit\n',
    );
    const config = { env: { vars: { D: 'four' }, E: 'five', shellEnv: { enabled: true } } };
    const { variables, unreadable, has } = read('.openclaw', config);
    expect(variables.map((each) => [each.name, each.value, each.source, each.at.path])).toEqual([
      ['A', 'unit', 'service', unit],
      ['A', 'state', 'state', state],
      ['B', 'two words', 'state', state],
      ['EMPTY', '', 'state', state],
      ['A', 'gateway', 'gateway', gateway],
      ['C', '3', 'gateway', gateway],
      ['D', 'four', 'config', '/c'],
      ['E', 'five', 'config', '/c'],
    ]);
    expect(variables[2]?.at).toEqual({ path: state, line: 3, keyPath: 'B' });
    expect(unreadable).toEqual([]);
    expect(['A', 'D', 'EMPTY', 'shellEnv', 'toString'].map(has)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  it('gives a profile neither the gateway file nor the unit of another directory', () => {
    put('.config/openclaw/gateway.env', 'C=3\n');
    put(
      '.config/systemd/user/openclaw-gateway.service',
      '[Service]\nExecStart=/bin/x gateway\nEnvironment=A=unit\n',
    );
    mkdirSync(join(here, '.openclaw-work'));
    expect(read('.openclaw-work').variables).toEqual([]);
  });

  it('tells what is there and cannot be read', () => {
    mkdirSync(join(here, '.openclaw'));
    execFileSync('mkfifo', [join(here, '.openclaw/.env')]);
    put('.config/openclaw/gateway.env', 'A'.repeat(1024 * 1024 + 1));
    put('.config/systemd/user/openclaw-gateway.service', 'garbage');
    expect(
      read().unreadable.map(({ path, reason }) => [path.slice(here.length), inWords(reason)]),
    ).toEqual([
      ['/.config/systemd/user/openclaw-gateway.service', 'the unit has no [Service] section'],
      ['/.openclaw/.env', 'not a regular file'],
      ['/.config/openclaw/gateway.env', 'larger than 1024 KiB'],
    ]);
  });

  it('follows a link within the home, and no link out of it', () => {
    mkdirSync(join(here, '.openclaw'));
    symlinkSync(put('dotfiles/env', 'A=1\n'), join(here, '.openclaw/.env'));
    expect(read().variables.map(({ name }) => name)).toEqual(['A']);
    mkdirSync(join(here, '.config/openclaw'), { recursive: true });
    symlinkSync('/etc/os-release', join(here, '.config/openclaw/gateway.env'));
    expect(read().unreadable.map(({ reason }) => inWords(reason))).toEqual([
      'a link that leads out of the home',
    ]);
  });

  it('survives a loop of links and a directory', () => {
    mkdirSync(join(here, '.openclaw'));
    symlinkSync('.env', join(here, '.openclaw/.env'));
    mkdirSync(join(here, '.config/openclaw/gateway.env'), { recursive: true });
    const { variables, unreadable } = read();
    expect(variables).toEqual([]);
    expect(unreadable.map(({ reason }) => inWords(reason))).toEqual([
      'a link',
      'not a regular file',
    ]);
  });
});

describe('parseDotenv', () => {
  it.each([
    ['A=1\nB = 2 \nC: 3\nexport D=4'],
    ['A="x\\ny"\nB=\'x\\ny\'\nC=`a"b`'],
    ['A=a#b\nB="a#b" # c\nC=a b # c'],
    ['KEY="-----BEGIN-----\nabc\n-----END-----"\nB=2'],
    ['A="open\nB=2\nC=3'],
    ['A="a\nB=c" trailing\nD=4'],
    ["A='it\\'s\nB=x'\nC=1"],
    ['=x\n A\n.=1\nA.B-c=2\r\nD=3\r'],
    ['A=\nB=""\n\n\nC= '],
    [''],
  ])('reads %j as the product does', (text) => {
    const read = Object.fromEntries(parseDotenv(text).map(({ name, value }) => [name, value]));
    expect(read).toEqual(parse(text));
  });

  it('knows the lines, after values of several lines too', () => {
    const found = parseDotenv('# c\nKEY="a\nb\nc"\n\nB=2\n');
    expect(found.map(({ name, line }) => [name, line])).toEqual([
      ['KEY', 2],
      ['B', 6],
    ]);
  });

  it.each([
    ['newlines', '\n'],
    ['open quotes', 'A="\\"\n'],
    ['spaces', 'A  '],
    ['backslashes', "A='\\"],
  ])('is done with a million of %s', (_what, piece) => {
    expect(() => parseDotenv(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  });
});
