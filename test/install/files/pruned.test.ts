import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prunedAmount, sumOf } from '../../../src/install/files/pruned.ts';
import { walk } from '../../../src/install/files/tree.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pruned-'));
  mkdirSync(join(root, 'node_modules/a/node_modules/b'), { recursive: true });
  for (const path of ['node_modules/a/1', 'node_modules/a/node_modules/b/2']) {
    writeFileSync(join(root, path), 'four');
  }
});

afterEach(() => rmSync(root, { recursive: true }));

it('counts what a walk leaves out, also inside of each other', () => {
  expect(prunedAmount(walk(root))).toEqual({ files: 2, bytes: 8 });
});

it('says where there is more than it counted, and a sum says so too', () => {
  const counted = prunedAmount(walk(root), { maxEntries: 2, maxDepth: 200 });
  expect(counted).toMatchObject({ isCut: true });
  expect(sumOf([{ files: 1, bytes: 1 }, counted])).toMatchObject({ isCut: true });
  expect(sumOf([{ files: 1, bytes: 1 }])).toEqual({ files: 1, bytes: 1 });
});
