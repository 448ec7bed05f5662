import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/formats/archive-limits.ts';
import {
  type Backup,
  type BackupOptions,
  findBackups,
} from '../../../src/install/backups/backups.ts';
import { walk } from '../../../src/install/files/tree.ts';
import { type BuiltHome, buildHome, type HomeTree } from '../../../src/testing/home-tree.ts';
import { ENCRYPTED, sevenZip, tar, tarGz, zip } from '../../support/archives.ts';
import { inWords } from '../../support/in-words.ts';

const STATE = { '.openclaw/openclaw.json': '{}', '.openclaw/agents/main/x': 'x' };
const INSTALL = {
  '.openclaw/openclaw.json': '{}',
  '.openclaw/agents/main/agent/auth-profiles.json': '{}',
  '.openclaw/workspace/MEMORY.md': 'x',
};

let home: BuiltHome | undefined;
afterEach(() => home?.remove());

/** Searches a home made of the tree; `alter` may put what no tree can say into it. */
async function search(
  tree: HomeTree,
  options: Partial<BackupOptions> & { alter?: (home: string) => void } = {},
) {
  home = buildHome({ ...STATE, ...tree });
  const { alter, ...more } = options;
  alter?.(home.path);
  const stateDir = join(home.path, '.openclaw');
  const path = home.path;
  return findBackups({
    home: { here: path, there: path, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    stateDir,
    tree: walk(stateDir),
    workspaces: [],
    ...more,
  });
}

async function only(...args: Parameters<typeof search>): Promise<Backup> {
  const { backups, undecided } = await search(...args);
  expect(undecided).toEqual([]);
  expect(backups).toHaveLength(1);
  return backups[0] as Backup;
}

async function expectNothing(...args: Parameters<typeof search>): Promise<void> {
  expect(await search(...args)).toEqual({ backups: [], undecided: [] });
}

describe('archives', () => {
  it('looks into a tar.gz and names its secrets', async () => {
    const backup = await only({ 'move.tgz': { bytes: await tarGz(INSTALL), mode: 0o600 } });
    expect(backup).toMatchObject({ kind: 'archive', format: 'tar.gz', secretCount: 2 });
    expect(backup.secrets).toContain('.openclaw/openclaw.json');
    expect(backup.exposure).toEqual([]);
  });

  it('looks into a tar, a zip, and an archive without an extension', async () => {
    for (const [name, bytes, format] of [
      ['all.tar', await tar(INSTALL), 'tar'],
      ['all.zip', zip(INSTALL), 'zip'],
      ['mybackup', await tarGz(INSTALL), 'tar.gz'],
    ] as const) {
      expect(await only({ [name]: { bytes, mode: 0o600 } })).toMatchObject({ format });
      home?.remove();
    }
  });

  it('looks into a tar from before POSIX, which has no magic bytes', async () => {
    const backup = await only({ 'old.tar': { bytes: withoutMagic(await tar(INSTALL)) } });
    expect(backup).toMatchObject({ format: 'tar', secretCount: 2 });
  });

  it('names first what everybody knows', async () => {
    const files = {
      '.openclaw/openclaw.json.bak': '{}',
      '.openclaw/.env': 'A=b',
      '.openclaw/openclaw.json': '{}',
    };
    const backup = await only({ 'a.tar': { bytes: await tar(files) } });
    expect(backup.secrets).toEqual(
      ['openclaw.json', '.env', 'openclaw.json.bak'].map((n) => `.openclaw/${n}`),
    );
  });

  it('knows the archive of `openclaw backup`, also where the state directory has another name', async () => {
    const root = '2026-11-21T10-46-34.718+00-00-openclaw-backup';
    const files = {
      [`${root}/payload/posix/srv/claw/openclaw.json`]: '{}',
      [`${root}/manifest.json`]: '{}',
    };
    const backup = await only({ [`${root}.tar.gz`]: { bytes: await tarGz(files), mode: 0o600 } });
    expect(backup.secretCount).toBe(1);
  });

  it('finds them in the usual places, two levels deep, and in synced folders', async () => {
    const bytes = { bytes: await tarGz(INSTALL), mode: 0o600 };
    const { backups } = await search({
      'Backups/a.tgz': bytes,
      'Documents/old/b.tgz': bytes,
      'Library/CloudStorage/GoogleDrive-a@example.com/My Drive/c.tgz': bytes,
      'OneDrive - Firm/d.tgz': bytes,
      'code/project/e.tgz': bytes,
    });
    const found = backups.map(({ path, exposure }) => [path.split('/').at(-1), exposure]);
    expect(found).toEqual([
      ['a.tgz', []],
      ['b.tgz', []],
      ['c.tgz', ['synced-directory']],
      ['d.tgz', ['synced-directory']],
    ]);
  });

  it('finds them in the state directory and in workspaces, a Git work tree', async () => {
    const bytes = { bytes: await tarGz(INSTALL), mode: 0o600 };
    const { backups } = await search({
      '.openclaw/workspace/.git': { directory: 0o755 },
      '.openclaw/workspace/backup.tgz': bytes,
      '.openclaw/openclaw.json.bak.tar': bytes,
      '.openclaw/extensions/p/data.tgz': bytes,
    });
    expect(backups.map((each) => each.exposure)).toEqual([['git-work-tree']]);
  });

  it('stops reading as soon as enough is known', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `.openclaw/credentials/c${index}.json`);
    const files = Object.fromEntries(names.map((name) => [name, '{}']));
    const whole = await tar(files);
    const broken = Buffer.concat([whole.subarray(0, -1024), Buffer.alloc(4096, 0xff)]);
    for (const bytes of [broken, gzipSync(broken), zip(files)]) {
      expect(await only({ a: { bytes, mode: 0o600 } })).toMatchObject({ secretCount: 25 });
      home?.remove();
    }
  });

  it('is not interested in other archives', async () => {
    await expectNothing({
      'photos.zip': { bytes: zip({ 'a.jpg': 'x', 'credentials/readme': 'x', '.env': 'x' }) },
      'openclaw-2026.9.6.tgz': { bytes: await tarGz({ 'package/dist/openclaw.json': '{}' }) },
      'notes.gz': { bytes: gzipSync('notes') },
      'empty.tgz': '',
      notes: 'a text without an extension',
      'cut.tgz': { bytes: (await tarGz({ 'a.txt': 'x' })).subarray(0, 40) },
    });
  });

  it.each(Object.entries(ENCRYPTED))('knows what is encrypted: %s', async (name, bytes) => {
    const { backups, undecided } = await search({ 'Backups/openclaw.tar.gz.enc': { bytes } });
    expect(undecided).toEqual([]);
    expect(backups).toMatchObject([{ encryption: name.split(',')[0], secretCount: 0 }]);
  });

  it('knows an encrypted zip by its entries', async () => {
    expect(await only({ 'a.zip': { bytes: zip(INSTALL, true) } })).toMatchObject({
      encryption: 'zip',
      secretCount: 0,
    });
  });

  it('says so where it cannot look into one that is named after the product', async () => {
    const { backups, undecided } = await search({
      'openclaw.tar.xz': { bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2]) },
      'photos.tar.xz': { bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2]) },
      'openclaw.tar.zst': { bytes: Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2]) },
      'openclaw.7z': { bytes: sevenZip(Buffer.from([0x17, 0x06, 0x24, 0x03, 0x01, 0x01])) },
      'openclaw-cut.tgz': { bytes: (await tarGz({ 'a.txt': 'x' })).subarray(0, 40) },
    });
    expect(backups).toEqual([]);
    expect(undecided.map(({ path, reason }) => [path.split('/').at(-1), inWords(reason)])).toEqual([
      ['openclaw-cut.tgz', 'it is cut off or damaged'],
      ['openclaw.7z', expect.stringContaining('7z')],
      ['openclaw.tar.xz', expect.stringContaining('xz')],
      ['openclaw.tar.zst', expect.stringContaining('zstd')],
    ]);
  });
});

describe('hostile archives', () => {
  it('ends early in an archive that unpacks to far more than it is', async () => {
    const { undecided } = await search(
      { 'bomb.tgz': { bytes: await bomb(64) } },
      { limits: { ...LIMITS, unpackedBytes: 1024 * 1024 } },
    );
    expect(inWords(undecided)).toMatchObject([{ reason: 'it unpacks to more than 1 MiB' }]);
  });

  it('shares one budget between many archives', async () => {
    const bytes = { bytes: await bomb(4) };
    const { undecided } = await search(
      { 'a.tgz': bytes, 'b.tgz': bytes },
      { limits: { ...LIMITS, totalBytes: 6 * 1024 * 1024 } },
    );
    expect(inWords(undecided)).toMatchObject([
      { path: expect.stringMatching(/b\.tgz$/), reason: expect.stringContaining('together') },
    ]);
  });

  it('stops at a header that would have to be kept in memory', async () => {
    const header = tarHeader('openclaw', 'x', 1024 * 1024 * 1024);
    const bytes = gzipSync(Buffer.concat([header, Buffer.alloc(8 * 1024 * 1024)]));
    const { undecided } = await search({ 'openclaw.tgz': { bytes } });
    expect(inWords(undecided)).toMatchObject([{ reason: 'it is cut off or damaged' }]);
  });

  it('stops at too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`f${index}`, 'x']));
    const limits = { ...LIMITS, entries: 10 };
    const found = await search(
      { 'a.tar': { bytes: await tar(many) }, 'b.zip': { bytes: zip(many) } },
      { limits },
    );
    expect(found.undecided.map(({ reason }) => inWords(reason))).toEqual([
      'more than 10 entries',
      'more than 10 entries',
    ]);
  });

  it('stops where the file is larger than the limit', async () => {
    const { undecided } = await search(
      { 'a.tar': { bytes: await tar({ big: 'x'.repeat(3 * 1024 * 1024) }) } },
      { limits: { ...LIMITS, packedBytes: 1024 * 1024 } },
    );
    expect(inWords(undecided)).toMatchObject([{ reason: 'larger than 1 MiB' }]);
  });

  it('keeps what it found before the archive broke off', async () => {
    const whole = await tar({ ...INSTALL, 'big.bin': 'x'.repeat(100_000) });
    const { backups } = await search({ 'a.tar': { bytes: whole.subarray(0, 50_000) } });
    expect(backups).toMatchObject([{ secretCount: 2 }]);
  });

  it('does not touch FIFOs and links, and takes names that lead out for names', async () => {
    const outside = { '../../.openclaw/openclaw.json': '{}', '/.openclaw/.env': 'A=b' };
    const { backups, undecided } = await search(
      { 'a.zip': { bytes: zip(outside), mode: 0o600 } },
      {
        alter: (path) => {
          execFileSync('mkfifo', [join(path, 'openclaw.tgz')]);
          symlinkSync('/dev/zero', join(path, 'openclaw-zero.tgz'));
          symlinkSync('.', join(path, 'Backups'));
        },
      },
    );
    expect(undecided).toEqual([]);
    expect(backups).toMatchObject([{ format: 'zip', secretCount: 2 }]);
  });

  it('survives bytes that only begin like an archive', async () => {
    const noise = Buffer.from('no archive at all, but long enough to be read as one');
    const { backups } = await search({
      'openclaw.zip': { bytes: Buffer.concat([Buffer.from('PK\x03\x04'), noise]) },
      'openclaw.tgz': { bytes: Buffer.concat([Buffer.from([0x1f, 0x8b]), noise]) },
      'openclaw.7z': { bytes: Buffer.concat([Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), noise]) },
    });
    expect(backups).toEqual([]);
  });

  it('gives up on a directory with more names than it may look at', async () => {
    const files = Array.from({ length: 40 }, (_, index) => [`Downloads/f${index}`, 'x'] as const);
    const { undecided } = await search(Object.fromEntries(files), {
      limits: { ...LIMITS, names: 20 },
    });
    expect(undecided).toMatchObject([{ path: expect.stringMatching(/Downloads$/) }]);
  });
});

describe('directories', () => {
  it.each([
    '.openclaw-backup',
    '.openclaw.bak',
    'openclaw-copy',
    'openclaw-old/.openclaw',
    'Backups/2026-11-20/.openclaw',
  ])('finds a copied install: %s', async (path) => {
    const backup = await only({
      [`${path}/openclaw.json`]: { text: '{}', mode: 0o600 },
      [`${path}/agents/main/agent/auth-profiles.json`]: { text: '{}', mode: 0o600 },
    });
    expect(backup.path).toBe(join(home?.path ?? '', path));
    expect(backup).toMatchObject({ kind: 'directory', secretCount: 2, exposure: [] });
    expect(backup.secrets).toContain('openclaw.json');
  });

  it('finds one inside a workspace, and an unpacked archive', async () => {
    const { backups } = await search({
      '.openclaw/workspace/old/openclaw.json': '{}',
      '.openclaw/workspace/old/agents/main/agent/models.json': '{}',
      'x-openclaw-backup/manifest.json': '{}',
      'x-openclaw-backup/payload/posix/home/alice/.openclaw/.env': 'A=b',
    });
    expect(backups.map(({ secretCount }) => secretCount)).toEqual([2, 1]);
  });

  it('knows what `openclaw backup git` and `openclaw backup sqlite` write', async () => {
    const { backups } = await search({
      'Backups/claw-git/.git': { directory: 0o755 },
      'Backups/claw-git/global/tables/device_identities.jsonl': { text: '{}', mode: 0o600 },
      'Backups/claw-git/agents/main/tables/auth_profile_store.jsonl': { text: '{}', mode: 0o600 },
      'Backups/snapshots/1/manifest.json': '{"database":{"basename":"openclaw.sqlite"}}',
      'Backups/snapshots/1/database.sqlite': { text: 'x', mode: 0o600 },
      'Backups/snapshots/2/manifest.json': '{"database":{"basename":"photos.sqlite"}}',
      'Backups/snapshots/2/database.sqlite': { text: 'x', mode: 0o600 },
    });
    expect(backups.map(({ secretCount, exposure }) => [secretCount, exposure])).toEqual([
      [2, ['git-work-tree']],
      [1, []],
    ]);
  });

  it('leaves out of a Git backup what --exclude-secrets leaves empty', async () => {
    await expectNothing({
      'Backups/claw-git/.git': { directory: 0o755 },
      'Backups/claw-git/global/tables/device_identities.jsonl': '',
      'Backups/claw-git/global/tables/cron_jobs.jsonl': '{}',
    });
  });

  it('takes state directories, profiles, workspaces and other programs for what they are', async () => {
    await expectNothing({
      '.openclaw/openclaw.json.bak': '{}',
      '.openclaw/.openclaw/openclaw.json': '{}',
      '.openclaw-work/openclaw.json': '{}',
      '.openclaw-work/agents/main/agent/auth-profiles.json': '{}',
      '.clawdbot/clawdbot.json': '{}',
      '.clawdbot/agents/main/agent/auth-profiles.json': '{}',
      'project/.openclaw/workspace-state.json': '{}',
      'project/openclaw.json': '{}',
      'Documents/app/.env': 'A=b',
      'Documents/app/credentials/x': 'x',
    });
  });

  it('looks at nothing that it is told to leave alone', async () => {
    await expectNothing(
      {
        'openclaw-data/openclaw.json': '{}',
        'openclaw-data/agents/main/agent/auth-profiles.json': '{}',
      },
      { ignored: (path) => path.endsWith('/openclaw-data') },
    );
  });
});

describe('who can read it', () => {
  const archive = async (mode: number) => ({ bytes: await tarGz(INSTALL), mode });

  it('others, where the mode lets them and every directory up to the home lets them pass', async () => {
    expect((await only({ 'a.tgz': await archive(0o644) })).exposure).toEqual([
      'readable-by-others',
    ]);
  });

  it('nobody, in a home or a directory that is closed', async () => {
    const closed = await only(
      { 'a.tgz': await archive(0o644) },
      { alter: (path) => chmodSync(path, 0o700) },
    );
    expect(closed.exposure).toEqual([]);
    home?.remove();
    const below = await only({
      Backups: { directory: 0o700 },
      'Backups/a.tgz': await archive(0o644),
    });
    expect(below.exposure).toEqual([]);
  });

  it('not the group that is the home’s own', async () => {
    expect((await only({ 'a.tgz': await archive(0o640) })).exposure).toEqual([]);
  });

  it('others, where one of the secrets in a directory is open', async () => {
    const backup = await only(
      {},
      {
        alter: (path) => {
          mkdirSync(join(path, 'openclaw-copy/agents/main'), { recursive: true });
          writeFileSync(join(path, 'openclaw-copy/agents/main/x'), 'x');
          writeFileSync(join(path, 'openclaw-copy/openclaw.json'), '{}');
          chmodSync(join(path, 'openclaw-copy/openclaw.json'), 0o644);
        },
      },
    );
    expect(backup.exposure).toEqual(['readable-by-others']);
  });
});

/** A valid archive with one entry of many zeros. */
async function bomb(megabytes: number): Promise<Buffer> {
  return gzipSync(await tar({ zeros: '\0'.repeat(megabytes * 1024 * 1024) }));
}

/** The same archive with headers of the seventh edition of Unix. */
function withoutMagic(archive: Buffer): Buffer {
  for (let at = 0; at + 512 <= archive.length; at += 512) {
    const header = archive.subarray(at, at + 512);
    if (header.toString('latin1', 257, 262) !== 'ustar') continue;
    header.fill(0, 257, 265);
    header.write('        ', 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  }
  return archive;
}

/** One header of the given type that promises more than any archive has to say there. */
function tarHeader(name: string, type: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\0', 257, 'latin1');
  header.write('00', 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}
