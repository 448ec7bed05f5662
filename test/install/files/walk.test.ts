import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { walk } from '../../../src/install/files/tree.ts';

let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-walk-')));
  mkdirSync(join(root, 'many'));
  for (let index = 0; index < 1100; index += 1) writeFileSync(join(root, `many/${index}`), '');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('sees all of a tree', () => {
  const { entries, cutOff } = walk(root);
  expect(cutOff).toBeUndefined();
  expect(entries.size).toBe(1102);
});

it('breaks off before the memory is used up, with a reason that each language has', () => {
  const { entries, cutOff } = walk(root, { maxEntries: 5000, maxDepth: 5, memoryShare: 0 });
  expect(entries.size).toBe(1000);
  expect(cutOff).toMatchObject({ messageId: 'problem.too-little-memory' });
});
