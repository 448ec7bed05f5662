import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/restore/archive.ts';
import { type RestoreSource, SourceRefused } from '../../src/restore/source.ts';
import { ENCRYPTED, tarGz, zip } from '../support/archives.ts';

const rooms: string[] = [];
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

async function open(entries: readonly Entry[]): Promise<RestoreSource> {
  return openArchive(saved(await tarOf(entries)));
}

async function textOf(source: RestoreSource, path: string): Promise<string | undefined> {
  const staged = (await source.stage([path])).get(path);
  return staged && readFileSync(staged.at, 'utf8');
}

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
    ['an absolute name', [{ name: '/x', text: 'x' }]],
    ['a hard link', [{ name: 'x', type: 'link', linkname: '/etc/passwd' }]],
    ['a device', [{ name: 'x', type: 'character-device', devmajor: 1, devminor: 5 }]],
    ['a FIFO', [{ name: 'x', type: 'fifo' }]],
    ['a control character', [{ name: 'x\u001b]0;x', text: 'x' }]],
  ])('does not give %s', async (reason, entries) => {
    const source = await open([...entries, { name: 'kept', text: 'x' }]);
    expect([...source.entries.keys()]).toEqual(['kept']);
    expect(source.refused).toMatchObject([{ reason: expect.stringContaining(reason) }]);
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
    const limits = { entries: 3, unpackedBytes: 100_000 };
    const many = await tarOf(['a', 'b', 'c', 'd'].map((name) => ({ name, text: 'x' })));
    await expect(openArchive(saved(many), limits)).rejects.toThrow(/more than 3 entries/);
    const bomb = gzipSync(await tarOf([{ name: 'a', text: '0'.repeat(200_000) }]));
    await expect(openArchive(saved(bomb), limits)).rejects.toThrow(/unpacks to more than/);
  });

  it('that is cut is refused, and nothing of it is taken', async () => {
    const whole = gzipSync(await tarOf([{ name: 'a', text: 'x'.repeat(50_000) }]));
    const cut = saved(whole.subarray(0, whole.length - 30));
    await expect(openArchive(cut)).rejects.toThrow(SourceRefused);
    await expect(openArchive(cut)).rejects.toThrow(/cut or broken/);
  });

  it.each<[string, Buffer, RegExp]>([
    ['encrypted', ENCRYPTED.age, /encrypted \(age\)\. Decrypt it first/],
    ['a zip', zip({ a: 'x' }), /not a tar\. Unpack it/],
    ['7z', ENCRYPTED['7z'], /not a tar\. Unpack it/],
    ['text', Buffer.from('hello'), /neither a directory nor a tar/],
    ['empty', Buffer.alloc(0), /neither a directory nor a tar/],
    ['a gzip of something else', gzipSync('x'.repeat(5000)), /not a tar archive/],
  ])('that is %s is refused with what to do', async (_, bytes, message) => {
    await expect(openArchive(saved(bytes))).rejects.toThrow(message);
  });
});
