import { createHash, createHmac } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countLines } from '../../src/record/conversations.ts';
import { digestFile, digestOfRecord, SHA256 } from '../../src/record/digest.ts';

const directory = mkdtempSync(join(tmpdir(), 'migcheck-digest-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function file(text: string | Buffer): string {
  const path = join(directory, 'file');
  writeFileSync(path, text);
  return path;
}

const plain = SHA256;

describe('the digest of a file', () => {
  it.each([0, 1, 1024 * 1024, 3 * 1024 * 1024 + 7])('of %i bytes is that of its bytes', (size) => {
    const bytes = Buffer.alloc(size, 'abc');
    const { digest } = digestFile(file(bytes), plain);
    expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it.each([0, 1, 63, 1024 * 1024, 1024 * 1024 + 1])(
    'of %i bytes is the HMAC of its bytes',
    (size) => {
      const bytes = Buffer.alloc(size, 'abc');
      for (const key of ['11'.repeat(32), 'ab'.repeat(80), 'f0'.repeat(64)]) {
        const newDigest = digestOfRecord({ digest: 'hmac-sha256', key });
        const expected = createHmac('sha256', Buffer.from(key, 'hex')).update(bytes).digest('hex');
        expect(newDigest && digestFile(file(bytes), newDigest).digest).toBe(expected);
      }
    },
  );

  it('depends on the key', () => {
    const path = file('text');
    const digests = ['11', '22'].map((key) => {
      const newDigest = digestOfRecord({ digest: 'hmac-sha256', key: key.repeat(32) });
      return newDigest && digestFile(path, newDigest).digest;
    });
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests[0]).not.toBe(digests[1]);
  });

  it('follows no link, and reads no file that nobody could finish', () => {
    const link = join(directory, 'link');
    symlinkSync(file('text'), link);
    expect(() => digestFile(link, plain)).toThrow(/ELOOP|link/);
    const sparse = join(directory, 'sparse');
    const fd = openSync(sparse, 'w');
    ftruncateSync(fd, 65 * 1024 ** 3);
    closeSync(fd);
    expect(() => digestFile(sparse, plain)).toThrow('larger than 64 GiB');
  });
});

describe('the lines of a transcript', () => {
  const message = '{"type":"message","id":"1"}';

  it.each([
    ['', 0, 0],
    [`{"type":"session"}\n${message}\n${message}\n`, 3, 2],
    [`${message}\n\n${message}`, 2, 2],
    [` ${message}\n{"x":${message}}\n`, 2, 0],
    [`${`{"type":"tool","text":"${'x'.repeat(1024 * 1024 - 30)}"}\n`}${message}\n`, 2, 1],
  ])('are counted', (text, lines, messages) => {
    expect(countLines(file(text))).toEqual({ lines, messages });
  });
});
