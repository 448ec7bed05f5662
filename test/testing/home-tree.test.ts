import { lstatSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildHome, IS_ROOT } from '../../src/testing/home-tree.ts';
import { putToRest } from '../../src/testing/recorded.ts';
import { diffSnapshots, pathsBelow, snapshotTree } from '../../src/testing/snapshot.ts';

const OTHER = 4321;

let outside: string;
beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-outside-')));
  writeFileSync(join(outside, 'file'), 'not ours');
});
afterEach(() => rmSync(outside, { recursive: true }));

it('a home that is given away or put to rest leaves what its links lead to alone', () => {
  const before = snapshotTree(outside);
  const tree = { 'a/out': { link: outside }, 'a/up': { link: '..' }, 'a/text': 'x' };
  const home = buildHome(tree, 'bob', OTHER);
  try {
    putToRest(home.path, tree);
    expect([...pathsBelow(home.path)]).toEqual(['a', 'a/out', 'a/text', 'a/up']);
    expect(diffSnapshots(before, snapshotTree(outside))).toEqual([]);
    if (IS_ROOT) expect(lstatSync(join(home.path, 'a/out')).uid).toBe(OTHER);
  } finally {
    home.remove();
  }
});
