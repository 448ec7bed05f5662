import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS, type Limits } from '../../src/formats/archive-limits.ts';
import { TarReader } from '../../src/formats/tar-reader.ts';
import { runs } from '../support/runs.ts';

interface Read {
  readonly name: string;
  readonly type: string | undefined;
  readonly text: string;
  readonly linkname?: string;
}

/** Reads a tar that arrives in pieces of a size. */
function read(tar: Buffer, size = tar.length, limits: Limits = LIMITS): Read[] {
  const entries: Read[] = [];
  const reader = new TarReader(({ name, type, linkname }) => {
    const pieces: Buffer[] = [];
    return {
      take: (piece) => pieces.push(piece),
      end: () => {
        const text = String(Buffer.concat(pieces));
        entries.push({ name, type, text, ...(linkname && { linkname }) });
      },
    };
  }, limits);
  for (let at = 0; at < tar.length; at += size) reader.write(tar.subarray(at, at + size));
  reader.end();
  return entries;
}

const LONG = `${'directory/'.repeat(15)}naïve ✓.md`;
const SHORT = ['a', 'd/', 'd/empty', 'd/exactly-one-block'];

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-tar-'));
  mkdirSync(join(directory, 'd'));
  mkdirSync(join(directory, LONG, '..'), { recursive: true });
  writeFileSync(join(directory, 'a'), 'of a\n');
  writeFileSync(join(directory, 'd/empty'), '');
  writeFileSync(join(directory, 'd/exactly-one-block'), 'x'.repeat(512));
  writeFileSync(join(directory, LONG), 'of the long one');
  symlinkSync(`../${LONG}`, join(directory, 'link'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** As GNU tar writes it in this format. */
function packed(format: string, ...names: readonly string[]): Buffer {
  const args = ['-C', directory, `--format=${format}`, '--no-recursion', '-cf', '-', ...names];
  return execFileSync('tar', args);
}

const EXPECTED: readonly Read[] = [
  { name: 'a', type: 'File', text: 'of a\n' },
  { name: 'd/', type: 'Directory', text: '' },
  { name: 'd/empty', type: 'File', text: '' },
  { name: 'd/exactly-one-block', type: 'File', text: 'x'.repeat(512) },
];

describe('the entries of a tar', () => {
  it.each(['v7', 'oldgnu', 'gnu', 'ustar', 'pax'])('are those of the program: %s', (format) => {
    expect(read(packed(format, ...SHORT))).toEqual(EXPECTED);
  });

  it.each(['oldgnu', 'gnu', 'pax'])('have long names and targets: %s', (format) => {
    expect(read(packed(format, LONG, 'link', 'a'))).toEqual([
      { name: LONG, type: 'File', text: 'of the long one' },
      { name: 'link', type: 'SymbolicLink', text: '', linkname: `../${LONG}` },
      { name: 'a', type: 'File', text: 'of a\n' },
    ]);
  });

  it('have a name with a line feed', () => {
    writeFileSync(join(directory, 'two\nlines ✓'), 'x');
    const tar = packed('pax', 'two\nlines ✓', 'a');
    expect(read(tar).map(({ name }) => name)).toEqual(['two\nlines ✓', 'a']);
  });

  it('have a name that ustar keeps in two parts', () => {
    const [entry] = read(packed('ustar', LONG));
    expect(entry?.name).toBe(LONG);
  });

  it.each([1, 100, 511, 512, 513, 4096])('are the same in pieces of %i bytes', (size) => {
    const tar = packed('pax', ...SHORT, LONG, 'link');
    expect(read(tar, size)).toEqual(read(tar));
  });

  it('go on after the end of an archive that another one was joined to', () => {
    const joined = Buffer.concat([packed('gnu', 'a'), packed('gnu', 'd/')]);
    expect(read(joined).map(({ name }) => name)).toEqual(['a', 'd/']);
  });
});

describe('a tar that makes no sense', () => {
  it('is cut within a header, a content, or what fills it up', () => {
    const tar = packed('gnu', 'a');
    for (const length of [100, 512 + 2, 512 + 100]) {
      expect(() => read(tar.subarray(0, length))).toThrow('it is cut off or damaged');
    }
  });

  it('has a header that was changed', () => {
    const tar = packed('gnu', 'a');
    tar.write('b', 0);
    expect(() => read(tar)).toThrow('it is cut off or damaged');
  });

  it('has more between two entries than may be kept', () => {
    const tar = packed('gnu', LONG);
    expect(() => read(tar, 512, { ...LIMITS, gapBytes: 1024 })).toThrow('it is cut off or damaged');
  });

  it('has more entries than are looked at', () => {
    const tar = packed('gnu', ...SHORT);
    expect(() => read(tar, 512, { ...LIMITS, entries: 3 })).toThrow('more than 3 entries');
  });

  it('is read to its end or refused, whatever its headers say', () => {
    const tar = packed('pax', ...SHORT, LONG, 'link');
    fc.assert(
      fc.property(
        fc.nat(tar.length - 1),
        fc.nat(255),
        fc.integer({ min: 1, max: 2000 }),
        (at, byte, size) => {
          const changed = Buffer.from(tar);
          changed[at] = byte;
          checksumAgain(changed, at);
          let entries: readonly Read[] = [];
          try {
            entries = read(changed, size);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
          expect(entries.length).toBeLessThanOrEqual(tar.length / 512);
        },
      ),
      runs(2000),
    );
  });
});

/** Corrects the checksum, so that a changed header is accepted. */
function checksumAgain(tar: Buffer, at: number): void {
  const header = tar.subarray(at - (at % 512), at - (at % 512) + 512);
  header.write('        ', 148);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
}
