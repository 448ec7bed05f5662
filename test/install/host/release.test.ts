import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Home } from '../../../src/install/host/home.ts';
import {
  compareReleases,
  findRelease,
  isOlderThan,
  isTooOldFor,
  type ReleaseSources,
} from '../../../src/install/host/release.ts';
import { readServices } from '../../../src/install/services/services.ts';

let here: string;
let home: Home;

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'release-')));
  home = { here: join(here, 'bob'), there: join(here, 'bob'), uid: 0, gid: 0 };
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

function put(path: string, content: unknown): string {
  const file = join(here, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** A package as npm lays it out: the program is a link into it. */
function install(prefix: string, manifest: unknown): string {
  const program = put(`${prefix}/lib/node_modules/openclaw/openclaw.mjs`, 'throw "never run"');
  put(`${prefix}/lib/node_modules/openclaw/dist/index.js`, 'throw "never run"');
  put(`${prefix}/lib/node_modules/openclaw/package.json`, manifest);
  mkdirSync(join(here, prefix, 'bin'), { recursive: true });
  symlinkSync(program, join(here, prefix, 'bin/openclaw'));
  return join(here, prefix, 'bin');
}

function find(sources: Partial<ReleaseSources> = {}) {
  return findRelease({ env: {}, home, services: () => [], isThisMachine: true, ...sources });
}

const NEW = {
  name: 'openclaw',
  version: '2026.9.6',
  engines: { node: '>=24' },
  openclaw: { schemaVersions: { state: 18, agent: 23, other: 'x' } },
};

describe('findRelease', () => {
  it('believes the command line, and asks nothing else', () => {
    const services = (): never => {
      throw new Error('asked');
    };
    expect(find({ option: '2026.5.28', services })).toEqual({
      version: '2026.5.28',
      source: 'option',
    });
  });

  it('reads the package that PATH leads to', () => {
    const bin = install('usr', NEW);
    expect(find({ env: { PATH: `relative:/nowhere:${bin}` }, writer: '2026.1.30' })).toEqual({
      version: '2026.9.6',
      source: 'installed',
      enginesNode: '>=24',
      packageDir: join(here, 'usr/lib/node_modules/openclaw'),
      schemaVersions: { state: 18, agent: 23 },
    });
  });

  it('finds the package beside a script that stands for it', () => {
    rmSync(join(install('usr', NEW), 'openclaw'));
    put('usr/bin/openclaw', '#!/bin/sh\nexit 1\n');
    expect(find({ env: { PATH: join(here, 'usr/bin') } }).version).toBe('2026.9.6');
  });

  it('believes the package that the unit starts before PATH', () => {
    const bin = install('usr', NEW);
    install('bob/.npm-global', { name: 'openclaw', version: '2026.5.28' });
    put(
      'bob/.config/systemd/user/openclaw-gateway.service',
      '[Service]\nExecStart=/bin/node %h/.npm-global/lib/node_modules/openclaw/dist/index.js gateway\n',
    );
    const services = () => readServices(home, join(home.here, '.openclaw'));
    const found = find({ env: { PATH: bin }, services });
    expect(found).toMatchObject({ version: '2026.5.28', source: 'installed' });
    const elsewhere = { ...home, there: '/home/bob' };
    const moved = () => readServices(elsewhere, join(home.here, '.openclaw'));
    expect(find({ home: elsewhere, services: moved, isThisMachine: false }).version).toBe(
      '2026.5.28',
    );
  });

  it('does not take the PATH of this machine for that of another', () => {
    const bin = install('usr', NEW);
    const sources = { env: { PATH: bin }, isThisMachine: false };
    expect(find({ ...sources, writer: '2026.1.30' })).toEqual({
      version: '2026.1.30',
      source: 'writer',
    });
    expect(find(sources)).toEqual({ source: 'unknown' });
  });

  it.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['another package', { name: 'other', version: '1.0.0' }],
    ['a version that is no text', { name: 'openclaw', version: 7 }],
    [
      'a version that npm takes for another package',
      { name: 'openclaw', version: 'npm:x@2026.9.6' },
    ],
    ['a version that a shell takes for a command', { name: 'openclaw', version: '2026.9.6;id' }],
  ])('passes over a manifest that is %s', (_what, manifest) => {
    expect(find({ env: { PATH: install('usr', manifest) } })).toEqual({ source: 'unknown' });
  });

  it('passes over odd values in a manifest', () => {
    const odd = { name: 'openclaw', version: '1.2.3', engines: [], openclaw: 'x' };
    expect(find({ env: { PATH: install('usr', odd) } })).toEqual({
      version: '1.2.3',
      source: 'installed',
      packageDir: join(here, 'usr/lib/node_modules/openclaw'),
    });
  });

  it('survives links that lead nowhere or to themselves', () => {
    mkdirSync(join(here, 'bin'));
    symlinkSync('openclaw', join(here, 'bin/openclaw'));
    mkdirSync(join(here, 'bin2'));
    symlinkSync('/nowhere', join(here, 'bin2/openclaw'));
    expect(find({ env: { PATH: `${join(here, 'bin')}:${join(here, 'bin2')}` } })).toEqual({
      source: 'unknown',
    });
  });
});

describe('compareReleases', () => {
  it.each([
    ['2026.1.30', '2026.2.26', -1],
    ['2026.9.6', '2026.10.1', -1],
    ['2026.7.2-beta.1', '2026.7.2', -1],
    ['2026.7.2-beta.2', '2026.7.2-beta.10', -1],
    ['2026.7.1', '2026.7.1-1', -1],
    ['2026.7.1-1', '2026.7.1-2', -1],
    ['2026.7.1-beta.6', '2026.7.1-1', -1],
    ['2026.7.1-2', '2026.7.33', -1],
    ['2026.9.6', '2026.9.6', 0],
    ['2026.9.6', '2026.5.28', 1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareReleases(a, b))).toBe(sign);
    expect(Math.sign(compareReleases(b, a))).toBe(-sign || 0);
  });

  it('says nothing of a release that is not known', () => {
    expect(isOlderThan({ source: 'unknown' }, '2026.1.1')).toBe(false);
    expect(isOlderThan({ source: 'writer', version: '2026.9.5' }, '2026.9.6')).toBe(true);
  });
});

describe('isTooOldFor', () => {
  it.each([
    ['2026.8.1', '2026.8.2', true],
    ['2026.8.2', '2026.8.1', false],
    ['2026.7.1', '2026.7.1-2', false],
    ['2026.7.1-1', '2026.7.1-2', false],
    ['2026.7.1-2', '2026.7.1', false],
    ['2026.7.2-beta.1', '2026.7.2', false],
    ['2026.7.2-beta.1', '2026.7.2-beta.2', true],
    ['2026.6.35', '2026.7.1-1', true],
  ])('%s on what %s wrote: %s', (release, writer, expected) => {
    expect(isTooOldFor(release, writer)).toBe(expected);
  });
});
