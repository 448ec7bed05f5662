import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { documentOf, originals, rowsOf } from '../real/rescue/table.ts';

it('docs/rescue.md is made of what was measured', () => {
  const there = readFileSync(resolve(import.meta.dirname, '../../docs/rescue.md'), 'utf8');
  expect(there).toBe(documentOf(rowsOf, originals()));
});
