import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { type Header, pack } from 'tar-stream';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/restore-source.ts';
import { decrypting } from '../../src/migcheck/decrypting.ts';
import { ageKeys } from '../../src/repair/index.ts';
import { type RestoreSource, SourceRefused } from '../../src/restore/source.ts';
import { ENCRYPTED, type Files, tar, tarGz, zip } from '../support/archives.ts';
import { inWords } from '../support/in-words.ts';
import { runs } from '../support/runs.ts';

const rooms: string[] = [];
const fuzzed = join(realpathSync(tmpdir()), `migcheck-fuzzed-${process.pid}`);
afterAll(() => rmSync(fuzzed, { force: true }));
afterEach(() => {
  for (const room of rooms.splice(0)) rmSync(room, { recursive: true, force: true });
});

type Entry = Partial<Header> & { readonly name: string } & { readonly text?: string };

async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const packer = pack();
  for (const { text, ...header } of entries) {
    if (text === undefined) packer.entry(header);
    else packer.entry(header, text);
  }
  packer.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function saved(bytes: Buffer, name = 'backup.tar.gz'): string {
  const room = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-archive-')));
  rooms.push(room);
  const path = join(room, name);
  writeFileSync(path, bytes);
  return path;
}

/**
 * An archive of the kind in its name, and how to open it. Empty where this Node cannot make one.
 */
async function packedAs(name: string, files: Files) {
  const zlib = process.getBuiltinModule('node:zlib') as { zstdCompressSync?: typeof gzipSync };
  const plain = /\.zip/.test(name)
    ? zip(files)
    : /\.zst/.test(name)
      ? zlib.zstdCompressSync?.(await tar(files))
      : await tarGz(files);
  if (!name.endsWith('.age') || plain === undefined) return { bytes: plain, decrypt: {} };
  const identity = await generateIdentity();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const keys = await ageKeys([], [identity]);
  return { bytes: Buffer.from(await encrypter.encrypt(plain)), decrypt: decrypting(keys) };
}

/** A zip is damaged inside a file; the other kinds at their end. */
function spoilt(bytes: Buffer, name: string): Buffer {
  if (!name.endsWith('.zip')) return bytes.subarray(0, -20);
  const damaged = Buffer.from(bytes);
  damaged.write('T', damaged.indexOf('text'));
  return damaged;
}

async function open(entries: readonly Entry[]): Promise<RestoreSource> {
  return openArchive(saved(await tarOf(entries)));
}

async function textOf(source: RestoreSource, path: string): Promise<string | undefined> {
  const staged = (await source.stage([path])).get(path);
  return staged && readFileSync(staged.at, 'utf8');
}

it.runIf(process.platform !== 'win32').each(['backup.tar.gz', 'backup.zip'])(
  'reads no other file than the one that was there: %s in a directory that was exchanged for a link',
  async (name) => {
    const files = { '.openclaw/openclaw.json': '{}', '.openclaw/agents/main/a.txt': 'private' };
    const path = saved(name.endsWith('.zip') ? zip(files) : await tarGz(files), name);
    expect((await openArchive(path)).entries.size).toBeGreaterThan(1);
    const there = dirname(path);
    renameSync(there, `${there}-theirs`);
    rooms.push(`${there}-theirs`);
    symlinkSync(`${there}-theirs`, there);
    await expect(openArchive(path)).rejects.toThrow(SourceRefused);
  },
);

describe('an archive', () => {
  it('is listed, and gives the files that are asked for', async () => {
    const source = await openArchive(saved(await tarGz({ 'a/': '', 'a/b': 'text', 'a/c': 'no' })));
    expect([...source.entries.keys()]).toEqual(['a', 'a/b', 'a/c']);
    expect(source.refused).toEqual([]);
    const staged = await source.stage(['a/b', 'a']);
    expect([...staged.keys()]).toEqual(['a/b']);
    expect(staged.get('a/b')).toMatchObject({ size: 4 });
    expect(await textOf(source, 'a/b')).toBe('text');
  });

  it('of two entries with one name gives the last, as tar does', async () => {
    const source = await open([
      { name: 'a', text: 'old' },
      { name: './a', text: 'new' },
    ]);
    expect(await textOf(source, 'a')).toBe('new');
  });

  it.each<[string, Entry[]]>([
    ['a name that leads out', [{ name: 'w/../../x', text: 'x' }]],
    ['an absolute name', [{ name: 'C:/x', text: 'x' }]],
    ['a hard link', [{ name: 'x', type: 'link', linkname: '/etc/passwd' }]],
    ['a device', [{ name: 'x', type: 'character-device', devmajor: 1, devminor: 5 }]],
    ['a FIFO', [{ name: 'x', type: 'fifo' }]],
    ['a control character', [{ name: 'x\u001b]0;x', text: 'x' }]],
  ])('does not give %s', async (reason, entries) => {
    const source = await open([...entries, { name: 'kept', text: 'x' }]);
    expect([...source.entries.keys()]).toEqual(['kept']);
    expect(inWords(source.refused)).toMatchObject([{ reason: expect.stringContaining(reason) }]);
  });

  it('gives a hard link the bytes of the file that it stands for, and an absolute name its place below the root', async () => {
    const source = await open([
      { name: '/h/a', text: 'text', mode: 0o600 },
      { name: 'h/b', type: 'link', linkname: '/h/a' },
    ]);
    expect([...source.entries.keys()]).toEqual(['h/a', 'h/b']);
    expect(source.entries.get('h/b')).toMatchObject({ kind: 'file', size: 4, mode: 0o600 });
    expect(await textOf(source, 'h/b')).toBe('text');
    expect(await textOf(source, 'h/a')).toBe('text');
    expect(source.refused).toEqual([]);
  });

  it('tells its links apart, and follows none', async () => {
    const link = { name: 'x', type: 'symlink' as const, linkname: '../etc' };
    const source = await open([link, { name: 'kept', text: 'x' }]);
    expect([...source.entries.keys()]).toEqual(['kept']);
    expect([...source.links.values()]).toMatchObject([
      { path: 'x', kind: 'link', target: '../etc' },
    ]);
  });

  it('gives nothing that lies behind a link or a file', async () => {
    const source = await open([
      { name: 'w', type: 'symlink', linkname: '/etc' },
      { name: 'w/cron.d/x', text: 'x' },
      { name: 'f', text: 'x' },
      { name: 'f/x', text: 'x' },
    ]);
    expect([...source.entries.keys()]).toEqual(['f']);
  });

  it('gives a file no more once a link has taken its name', async () => {
    const source = await open([
      { name: 'a', text: 'x' },
      { name: 'a', type: 'symlink', linkname: '/etc/passwd' },
    ]);
    expect([...source.entries.keys()]).toEqual([]);
  });

  it('stops at the limits', async () => {
    const limits = { entries: 3, unpackedBytes: 100_000, fileBytes: 150_000 };
    const many = await tarOf(['a', 'b', 'c', 'd'].map((name) => ({ name, text: 'x' })));
    await expect(openArchive(saved(many), { limits })).rejects.toThrow(/more than 3 entries/);
    const packed = (size: number) => tarGz({ a: '0'.repeat(size) });
    const bomb = saved(await packed(140_000));
    await expect(openArchive(bomb, { limits })).rejects.toThrow(/unpacks to more than/);
    const large = saved(await packed(200_000));
    await expect(openArchive(large, { limits })).rejects.toThrow(/a file in it is larger/);
    const ratio = { freeBytes: 1000, ratio: 5 };
    await expect(openArchive(bomb, { limits: ratio })).rejects.toThrow(/more than 5 times/);
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, 'x']));
    await expect(openArchive(saved(zip(files)), { limits })).rejects.toThrow(/more than 3 entries/);
    const long = await openArchive(saved(zip({ a: '0'.repeat(140_000) })), { limits });
    await expect(long.stage(['a'])).rejects.toThrow(/unpacks to more than/);
  });

  it('that is cut is refused, and nothing of it is taken', async () => {
    const whole = gzipSync(await tarOf([{ name: 'a', text: 'x'.repeat(50_000) }]));
    const cut = saved(whole.subarray(0, whole.length - 30));
    await expect(openArchive(cut)).rejects.toThrow(SourceRefused);
    await expect(openArchive(cut)).rejects.toThrow(/it ends too early/);
  });

  it.for(['a.zip', 'a.tar.zst', 'a.tgz.age', 'a.zip.age'])('is %s', async (name, { skip }) => {
    const { bytes, decrypt } = await packedAs(name, { 'w/': '', 'w/a': 'text' });
    if (bytes === undefined) return skip('this Node has no zstd');
    const path = saved(bytes, name);
    const source = await openArchive(path, decrypt);
    expect([...source.entries.keys()].at(-1)).toBe('w/a');
    expect(await textOf(source, 'w/a')).toBe('text');
    const damaged = saved(spoilt(bytes, name), name);
    const all = openArchive(damaged, decrypt).then((opened) => opened.stage(['w/a']));
    await expect(all).rejects.toThrow(SourceRefused);
  });

  it('that is a zip keeps its safety: nothing that leads out, no links followed, no password guessed', async () => {
    const source = await openArchive(
      saved(zip({ '../x': 'x', '/etc/y': 'y', 'w\\..\\z': 'z', kept: 'x' })),
    );
    expect([...source.entries.keys()].sort()).toEqual(['etc/y', 'kept']);
    await expect(openArchive(saved(zip({ a: 'x' }, true)))).rejects.toThrow(/need a password/);
  });

  it('that no key opens is refused', async () => {
    const { bytes } = await packedAs('a.tgz.age', { a: 'x' });
    const path = saved(bytes ?? Buffer.alloc(0));
    await expect(openArchive(path)).rejects.toThrow(/encrypted with age.*--age-identity/);
    const { decrypt } = await packedAs('a.tgz.age', { a: 'x' });
    await expect(openArchive(path, decrypt)).rejects.toThrow(
      /no key given with --age-identity opens/,
    );
  });

  it('is read where it is damaged anywhere: whole, or refused', async () => {
    const whole = { zip: zip({ a: 'first', b: 'second' }), tgz: await tarGz({ a: 'first' }) };
    const flip = fc.tuple(
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('zip' as const, 'tgz' as const),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.array(flip, { maxLength: 4 }),
        async (kind, end, flips) => {
          const bytes = Buffer.from(whole[kind]);
          for (const [at, bits] of flips) {
            const index = Math.floor(at * bytes.length);
            bytes.writeUInt8(bytes.readUInt8(index) ^ bits, index);
          }
          const cut = bytes.subarray(0, Math.ceil(bytes.length * end));
          writeFileSync(fuzzed, cut);
          try {
            const source = await openArchive(fuzzed);
            await source.stage([...source.entries.keys()]);
          } catch (error) {
            if (!(error instanceof SourceRefused)) throw error;
          }
        },
      ),
      runs(300),
    );
  });

  it.each<[string, Buffer, RegExp]>([
    ['encrypted', ENCRYPTED.openssl, /encrypted \(openssl\)\. Decrypt it first, .*: openssl /],
    [
      'xz',
      Buffer.from('\xfd7zXZ\0 and more', 'latin1'),
      /packed with xz.*Unpack it first, .*: xz -dc /,
    ],
    ['7z', ENCRYPTED['7z'], /7z archive.*Unpack it, then give the unpacked directory/],
    ['text', Buffer.from('hello'), /not an archive/],
    ['empty', Buffer.alloc(0), /is empty/],
    ['a gzip of something else', gzipSync('x'.repeat(5000)), /not an archive of files/],
  ])('that is %s is refused with what to do', async (_, bytes, message) => {
    await expect(openArchive(saved(bytes))).rejects.toThrow(message);
  });
});
