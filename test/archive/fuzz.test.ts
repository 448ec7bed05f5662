/** Hostile and broken archives: never a crash, never a file or a link outside. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedArchives, openArchives } from '../../src/archive/open.ts';
import { ArchiveRefused } from '../../src/archive/refused.ts';
import { runRules } from '../../src/engine/run.ts';
import { InstallNotFound } from '../../src/install/locate/not-found.ts';
import { openInstalls } from '../../src/install/open.ts';
import { rules } from '../../src/rules/index.ts';
import { pathsBelow, snapshotTree } from '../../src/testing/snapshot.ts';
import { runs } from '../support/runs.ts';
import { SMALL, type TarHeader, tarOf } from '../support/tar-entries.ts';

let directory: string;
let outside: string;

beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'openclaw-migcheck-test-')));
  outside = join(directory, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'canary'), 'canary');
});

afterAll(() => rmSync(directory, { recursive: true }));

const part = fc.constantFrom(
  ...['.openclaw', 'agents', 'main', 'workspace', 'openclaw.json', 'SOUL.md', '..', '.', '', 'a'],
  ...['A', 'caf\u00e9', 'cafe\u0301', 'x'.repeat(300), '\u0000', 'C:', 'node_modules', '.git'],
);
const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
const name = fc.oneof(
  { weight: 3, arbitrary: path },
  { weight: 1, arbitrary: fc.constantFrom(...SMALL.map((entry) => entry.name)) },
  { weight: 1, arbitrary: path.map((each) => `.openclaw/${each}`) },
);
const target = fc.oneof(
  path,
  fc.constantFrom('/', '/etc/passwd', '..', '../../..', '/home/alice/.openclaw', '.', ''),
  fc.constant('OUTSIDE'),
);

const entry: fc.Arbitrary<TarHeader> = fc
  .record({
    name,
    linkname: target,
    type: fc.constantFrom(
      'file',
      'file',
      'directory',
      'symlink',
      'link',
      'character-device',
      'fifo',
    ),
    text: fc.constantFrom(
      '',
      'x',
      '{"agents":{"defaults":{"workspace":"OUTSIDE"}}}',
      'gitdir: OUTSIDE',
    ),
    mode: fc.nat(0o7777),
    uid: fc.nat(70_000),
  })
  .map(({ name: at, text, linkname, ...rest }) => ({
    ...rest,
    name: at.replaceAll('\u0000', '\u0001') || 'a',
    text: text.replace('OUTSIDE', outside),
    linkname: (linkname || 'a').replace('OUTSIDE', outside),
  })) as fc.Arbitrary<TarHeader>;

/**
 * Opens it and runs all rules. Undefined where nothing could be checked, and the message says why.
 */
async function checked(bytes: Buffer, look: (opened: OpenedArchives) => void): Promise<void> {
  const at = join(directory, 'a.tar');
  writeFileSync(at, bytes);
  const env = { HOME: outside };
  let opened: OpenedArchives | undefined;
  try {
    opened = await openArchives([{ name: 'a.tar', path: at }], {
      env,
      limits: { freeBytes: 1 << 22 },
    });
    look(opened);
    const [install] = openInstalls({ ...opened.open, env });
    if (install === undefined) return;
    const { rules: results } = await runRules(rules, install);
    expect(results.filter(({ status }) => status === 'crashed')).toEqual([]);
  } catch (error) {
    if (!(error instanceof ArchiveRefused) && !(error instanceof InstallNotFound)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
  } finally {
    opened?.close();
  }
}

/**
 * Each link points to something inside, or nowhere. Only files, directories and links were created.
 */
function expectInside({ facts: { root } }: OpenedArchives): void {
  for (const below of pathsBelow(root)) {
    const at = join(root, below);
    const stats = lstatSync(at);
    expect(stats.isFile() || stats.isDirectory() || stats.isSymbolicLink()).toBe(true);
    if (!stats.isSymbolicLink()) continue;
    const end = resolve(dirname(at), readlinkSync(at));
    expect(end === '/dev/null/link' || realpathSync(end).startsWith(`${root}`)).toBe(true);
  }
}

describe('any archive', () => {
  it('is read without a crash, and nothing leaves the private directory', async () => {
    const before = snapshotTree(outside);
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.boolean(),
        async (entries, isWhole) => {
          const tar = await tarOf([...(isWhole ? SMALL : []), ...entries]);
          await checked(tar, expectInside);
        },
      ),
      runs(90),
    );
    expect(snapshotTree(outside)).toEqual(before);
  });

  it('is read where it is damaged anywhere', async () => {
    const tar = await tarOf(SMALL);
    const gzip = gzipSync(tar);
    const damage = fc.record({
      isPacked: fc.boolean(),
      end: fc.double({ min: 0.05, max: 1, noNaN: true }),
      flips: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
        maxLength: 6,
      }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ isPacked, end, flips }) => {
        const bytes = Buffer.from(isPacked ? gzip : tar);
        for (const [at, bits] of flips) {
          const index = Math.floor(at * bytes.length);
          bytes.writeUInt8((bytes.readUInt8(index) ^ bits) & 0xff, index);
        }
        await checked(bytes.subarray(0, Math.ceil(bytes.length * end)), expectInside);
      }),
      runs(90),
    );
  });
});
