import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { walk, whenLarge, whyUnreadable } from '../../../src/install/files/tree.ts';
import { phrase } from '../../../src/phrases/language.ts';

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

it('says that there is much to look at once it has seen many entries, and nothing of a few', () => {
  let times = 0;
  whenLarge(() => {
    times += 1;
  });
  walk(join(root, 'many'), { maxEntries: 900, maxDepth: 5 });
  expect(times).toBe(0);
  walk(root);
  expect(times).toBe(1);
  whenLarge(() => {});
});

it.runIf(process.platform === 'linux')('says of a name that is no UTF-8 why it is not seen', () => {
  const directory = join(root, 'names');
  mkdirSync(directory);
  writeFileSync(Buffer.concat([Buffer.from(`${directory}/x`), Buffer.from([0xff])]), '');
  const [unreadable] = walk(directory).unreadable;
  expect(unreadable).toEqual({ path: 'x\uFFFD', code: 'ENOENT' });
  expect(unreadable && whyUnreadable(unreadable)).toEqual(phrase('not-taken.no-utf8'));
  const refused = { path: 'x', code: 'EACCES' };
  expect(whyUnreadable(refused)).toEqual(phrase('problem.code', { code: 'EACCES' }));
});
