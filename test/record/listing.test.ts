/** The script that `record --script` prints, run by a shell. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openInstalls } from '../../src/install/open.ts';
import { compareWithRecord } from '../../src/record/compare.ts';
import { parseListing } from '../../src/record/listing.ts';
import { listingScript } from '../../src/record/script.ts';
import { putToRest } from '../../src/testing/recorded.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import {
  type BuiltHome,
  buildHome,
  FAKE,
  type HomeTree,
  jsonEra,
  tight,
  without,
} from '../support/install-builder.ts';

const TREE: HomeTree = {
  ...jsonEra('2026.5.28'),
  '.openclaw/.env': tight(`OPENAI_API_KEY=${FAKE.providerKey}\n`),
  '.openclaw/credentials/whatsapp/default/creds.json': tight('{"me":1}'),
  '.openclaw/credentials/whatsapp/default/session-4915112345671.json': tight('{}'),
};

const homes: BuiltHome[] = [];
const tools = mkdtempSync(join(tmpdir(), 'migcheck-tools-'));
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});
afterAll(() => rmSync(tools, { recursive: true, force: true }));

function list(home: BuiltHome, path = process.env.PATH): string {
  const done = spawnSync('/bin/sh', ['-s'], {
    input: listingScript(),
    encoding: 'utf8',
    cwd: '/',
    env: { HOME: home.path, PATH: path },
  });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  return done.stdout;
}

function built(tree = TREE, name = 'alice'): BuiltHome {
  const home = buildHome(tree, name);
  putToRest(home.path, tree);
  homes.push(home);
  return home;
}

async function compared(home: BuiltHome, text: string) {
  const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
  if (install === undefined) throw new Error('no install');
  const { missing, changed } = await compareWithRecord(
    install,
    parseListing(text, 'moved.txt'),
    async () => {},
  );
  return { missing: missing.map(({ path }) => path), changed: changed.map(({ at }) => at) };
}

describe.skipIf(process.platform === 'win32')('the list of the script', () => {
  it('has sizes and digests, and neither a secret nor a telephone number', () => {
    const home = built();
    const before = snapshotTree(home.path);
    const text = list(home);
    expect(diffSnapshots(before, snapshotTree(home.path))).toEqual([]);
    expect(text).not.toContain('4915112345671');
    const record = parseListing(text, 'moved.txt');
    expect(record).toMatchObject({
      digest: 'sha256',
      era: 'json',
      release: '2026.5.28',
      machine: { home: home.path },
    });
    const summed = record.entries.filter(({ digest }) => digest !== undefined);
    expect(summed.map(({ path }) => path)).toContain('workspace/MEMORY.md');
    expect(summed.filter(({ path }) => /env|creds|openclaw\.json|device/.test(path))).toEqual([]);
    const sumOf = (path: string) => new RegExp(`^[0-9a-f]{64} .*${path}$`, 'm');
    for (const path of ['creds.json', '\\.env', 'openclaw.json', 'device.json', 'models.json'])
      expect(text).not.toMatch(sumOf(path));
  });

  it('finds nothing in a copy, and what is missing and changed in another', async () => {
    const text = list(built());
    expect(await compared(built(TREE, 'bob'), text)).toEqual({ missing: [], changed: [] });
    const less = without(TREE, '.openclaw/workspace/USER.md');
    const other = built({ ...less, '.openclaw/workspace/SOUL.md': '# So\n' }, 'carol');
    expect(await compared(other, text)).toEqual({
      missing: ['workspace/USER.md'],
      changed: [join(other.path, '.openclaw/workspace/SOUL.md')],
    });
  });

  it('is the same by the tools of macOS', () => {
    const home = built();
    const tool = (name: string, script: string) => {
      writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(tools, name), 0o755);
    };
    // Stand-ins that accept only the options of the BSD tools.
    tool(
      'stat',
      '[ "$1 $2" = "-f %z/%m/%Lp/%u/%g/%N" ] || exit 1; shift 2; exec /usr/bin/stat -c %s/%Y/%a/%u/%g/%n "$@"',
    );
    tool('shasum', '[ "$1 $2" = "-a 256" ] || exit 1; shift 2; exec /usr/bin/sha256sum "$@"');
    for (const name of ['find', 'sed', 'head', 'id', 'uname', 'date'])
      tool(name, `PATH=${tools}; export PATH; exec ${which(name)} "$@"`);
    const clean = (text: string) =>
      text
        .replace(/^time .*$/m, '')
        .split('\n')
        .sort();
    expect(clean(list(home, tools))).toEqual(clean(list(home)));
  });

  it('that was cut is refused', () => {
    const text = list(built());
    expect(() => parseListing(text.slice(0, -5), 'moved.txt')).toThrow('moved.txt was cut');
  });
});

function which(name: string): string {
  return spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
}
