/** What `--against` compares with besides a record: archives, standard input, a mounted disk. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchDirectory } from '../../src/install/files/scratch.ts';
import { putToRest } from '../../src/testing/recorded.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { zip } from '../support/archives.ts';
import { type BuiltHome, buildHome, jsonEra } from '../support/install-builder.ts';
import { backupOf, SMALL, tarOf } from '../support/tar-entries.ts';
import { runHere } from './command.ts';

/** Made for this run: no key of anybody's. */
const IDENTITY = await generateIdentity();

const TREE = jsonEra('2026.5.28');
const NOTE = '.openclaw/workspace/MEMORY.md';

let alice: BuiltHome;
let bob: BuiltHome;
let directory: string;

beforeEach(() => {
  alice = buildHome(TREE, 'alice');
  bob = buildHome(TREE, 'bob');
  for (const { path } of [alice, bob]) putToRest(path, TREE);
  directory = dirname(alice.path);
});

afterEach(() => {
  alice.remove();
  bob.remove();
});

/** A tar of alice's state directory, made as the migration guide says. */
function packed(name: string, ...options: readonly string[]): string {
  const path = join(directory, name);
  execFileSync('tar', ['-C', alice.path, ...options, '-cf', path, '.openclaw']);
  return path;
}

async function sealed(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(IDENTITY));
  return encrypter.encrypt(bytes);
}

interface Compared {
  readonly status: number | null;
  /** The findings of the rules that compare. */
  readonly said: readonly string[];
  readonly notes: readonly string[];
  readonly record: { readonly home: string; readonly recordedAt: string };
  readonly skipped: readonly string[];
}

async function against(given: string, args: readonly string[] = [], input?: Buffer) {
  const words = [join(bob.path, '.openclaw'), '--against', given, '--format', 'json', ...args];
  const { stdout, status } = await runHere(words, bob.path, input === undefined ? {} : { input });
  const { findings, rules, notes, installs, error } = JSON.parse(stdout);
  expect(error).toBeNull();
  expect(readdirSync(scratchDirectory()).filter((name) => name.startsWith('unpacked'))).toEqual([]);
  return {
    status,
    notes,
    record: installs[0].record,
    said: findings
      .filter(({ ruleId }: { ruleId: string }) => /-record$/.test(ruleId))
      .map(({ message }: { message: string }) => message),
    skipped: rules
      .filter(({ id, reason }: { id: string; reason?: string }) => /-record$/.test(id) && reason)
      .map(({ reason }: { reason: string }) => reason),
  } as Compared;
}

async function refusal(given: string, args: readonly string[] = [], input?: Buffer) {
  const words = [join(bob.path, '.openclaw'), '--against', given, ...args];
  const done = await runHere(words, bob.path, input === undefined ? {} : { input });
  expect(done.status).toBe(2);
  expect(done.stderr.trim().split('\n')).toHaveLength(1);
  return done.stderr;
}

const LACKS_NOTE = [
  expect.stringMatching(/^This workspace lacks 1 file that .* lists: MEMORY\.md\.$/),
];

describe.skipIf(process.platform === 'win32')('--against an archive', () => {
  it.each([
    ['a tar', () => packed('moved.tar')],
    ['a tar.gz', () => packed('moved.tgz', '-z')],
  ])('that is %s says what it has and this install lacks', async (_, make) => {
    const archive = make();
    const before = snapshotTree(directory);
    expect(await against(archive)).toMatchObject({ said: [], skipped: [], status: 0 });
    rmSync(join(bob.path, NOTE));
    const { said, record, notes } = await against(archive);
    expect(said).toEqual(LACKS_NOTE);
    expect(record.home).toMatch(/\/alice$/);
    // Its time is that of its newest file.
    expect(record.recordedAt).toBe('2026-11-20T12:00:01.000Z');
    expect(notes.join()).toMatch(/moved.* as it was at 2026-11-20 12:00 UTC, of .*\/alice\.$/);
    expect(diffSnapshots(before, snapshotTree(directory))).toEqual([]);
  });

  it('says nothing of what was changed here since', async () => {
    const archive = packed('moved.tar');
    writeFileSync(join(bob.path, NOTE), '# Memory\nmore of it\n');
    expect((await against(archive)).said).toEqual([]);
  });

  it('that is a tar.zst', async ({ skip }) => {
    const zlib = process.getBuiltinModule('node:zlib') as { zstdCompressSync?: typeof gzipSync };
    if (zlib.zstdCompressSync === undefined) skip('this Node has no zstd');
    const archive = join(directory, 'moved.tar.zst');
    const tar = execFileSync('tar', ['-C', alice.path, '-cf', '-', '.openclaw']);
    writeFileSync(archive, zlib.zstdCompressSync?.(tar) ?? '');
    rmSync(join(bob.path, NOTE));
    expect((await against(archive)).said).toEqual(LACKS_NOTE);
  });

  it('that is a zip', async () => {
    const files = Object.fromEntries(SMALL.map(({ name, text = '' }) => [name, text]));
    const archive = join(directory, 'moved.zip');
    writeFileSync(archive, zip({ ...files, '.openclaw/workspace/only-there.md': '# Only\n' }));
    const { said } = await against(archive);
    expect(said.join('\n')).toContain('only-there.md');
  });

  it('that is encrypted needs its key', async () => {
    const archive = `${packed('moved.tgz', '-z')}.age`;
    writeFileSync(archive, await sealed(gzipSync(execTar())));
    const key = join(directory, 'key.txt');
    writeFileSync(key, `${IDENTITY}\n`);
    rmSync(join(bob.path, NOTE));
    expect((await against(archive, ['--age-identity', key])).said).toEqual(LACKS_NOTE);
    expect(await refusal(archive)).toContain('is encrypted with age. Give the key file');
    writeFileSync(key, `${await generateIdentity()}\n`);
    expect(await refusal(archive, ['--age-identity', key])).toContain(
      'no key given with --age-identity',
    );
  });

  it('comes from standard input, as a record does, encrypted or not', async () => {
    rmSync(join(bob.path, NOTE));
    const key = join(directory, 'key.txt');
    writeFileSync(key, `${IDENTITY}\n`);
    const record = Buffer.from((await runHere(['record', '-q'], alice.path)).stdout);
    for (const bytes of [gzipSync(execTar()), record]) {
      expect((await against('-', [], bytes)).said).toEqual(LACKS_NOTE);
      const closed = Buffer.from(await sealed(bytes));
      expect((await against('-', ['--age-identity', key], closed)).said).toEqual(LACKS_NOTE);
    }
    const twice = await runHere(['-', '--against', '-'], bob.path, { input: record });
    expect(twice.stderr).toContain('standard input (-) can be given once');
  });

  it('that is cut decides nothing, and says so', async () => {
    const archive = packed('moved.tar');
    writeFileSync(join(directory, 'cut.tar'), execTar().subarray(0, statSync(archive).size / 2));
    const { said, skipped, notes } = await against(join(directory, 'cut.tar'));
    expect(said).toEqual([]);
    expect(skipped).toHaveLength(3);
    for (const reason of skipped) expect(reason).toContain('it ends too early');
    expect(notes.join('\n')).toContain('The record is incomplete');
  });

  it('writes nothing outside, whatever its entries are called', async () => {
    const archive = join(directory, 'bad.tar');
    const bad = [
      { name: '../escaped.md', text: 'x' },
      { name: '.openclaw/workspace/out', type: 'symlink' as const, linkname: directory },
      { name: '.openclaw/workspace/out/through.md', text: 'x' },
      { name: '.openclaw/workspace/null', type: 'character-device' as const },
    ];
    writeFileSync(archive, await tarOf([...SMALL, ...bad]));
    const before = snapshotTree(directory);
    const { notes } = await against(archive);
    expect(notes.join('\n')).toContain('3 of its entries cannot be unpacked');
    expect(diffSnapshots(before, snapshotTree(directory))).toEqual([]);
  });

  it('of `openclaw backup create` knows where and when it was made', async () => {
    const archive = join(directory, 'backup.tar');
    writeFileSync(archive, await tarOf(backupOf({ platform: 'darwin' })));
    const { record } = await against(archive);
    expect(record).toMatchObject({
      home: '/home/alice',
      platform: 'darwin',
      recordedAt: '2026-11-21T10:46:34.718Z',
    });
  });

  it('of `openclaw backup create` has its configuration from when it was made', async () => {
    const archive = join(directory, 'backup.tar');
    const entries = backupOf({}).map((entry) => ({
      ...entry,
      mtime: new Date(
        entry.name.endsWith('.json') ? '2026-11-21T10:46:34Z' : '2026-11-20T12:00:00Z',
      ),
    }));
    writeFileSync(archive, await tarOf(entries));
    expect((await against(archive)).said.join()).not.toContain('newer versions');
  });

  it('of `openclaw backup create` that left out the transcripts is no whole record', async () => {
    const archive = join(directory, 'backup.tar');
    writeFileSync(archive, await tarOf(backupOf({}, (name) => !name.endsWith('.jsonl'))));
    const { skipped } = await against(archive);
    for (const reason of skipped) expect(reason).toContain('left out every transcript');
    expect(skipped).toHaveLength(3);
  });

  it('is none: says what it is instead', async () => {
    const tries: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ['manifest.json', manifestText(), /is the manifest of an OpenClaw backup.* Give the archive/],
      ['notes.txt', 'hello', /is neither a record nor an archive/],
      ['moved.tar.xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), /xz -dc .* --against -/],
      ['other.tar', await tarOf([{ name: 'a.txt', text: 'a' }]), /contains neither/],
    ];
    for (const [name, bytes, message] of tries) {
      writeFileSync(join(directory, name), bytes);
      expect(await refusal(join(directory, name))).toMatch(message);
    }
    expect(await refusal(bob.path.replace(/bob$/, ''))).toMatch(/^openclaw-migcheck: --against: /);
  });
});

describe('--against a directory', () => {
  it('on a mounted disk knows the home that its own paths lead to', async () => {
    const mounted = join(directory, 'mnt', 'disk');
    cpSync(alice.path, mounted, { recursive: true, preserveTimestamps: true });
    renameSync(alice.path, join(directory, 'gone'));
    const { record, said } = await against(join(mounted, '.openclaw'));
    expect(record.home).toMatch(/\/alice$/);
    expect(said).toEqual([]);
    renameSync(join(directory, 'gone'), alice.path);
  });
});

function execTar(): Buffer {
  return execFileSync('tar', ['-C', alice.path, '-cf', '-', '.openclaw'], {
    maxBuffer: 1024 ** 3,
  });
}

function manifestText(): string {
  const [manifest] = backupOf({});
  return manifest?.text ?? '';
}
