import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { RELEASES } from '../real/cache.ts';
import { NOT_SHOWN } from '../real/rescue/not-shown.ts';
import { nameOf, PAIRS } from '../real/rescue/original.ts';
import { documentOf, originals, rowsOf } from '../real/rescue/table.ts';

describe('docs/rescue.md', () => {
  it('is made of what was measured', () => {
    const there = readFileSync(resolve(import.meta.dirname, '../../docs/rescue.md'), 'utf8');
    expect(there).toBe(documentOf(rowsOf, originals()));
  });

  it('gives no reason for a rule that it shows', () => {
    const rows = RELEASES.flatMap((release) => Object.values(rowsOf(release)));
    const shown = rows.flatMap((row) => row.rules.split(', ').map((rule) => rule.slice(1, -1)));
    const ids = rules.map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining([expect.stringMatching(/./)]));
    expect(NOT_SHOWN.filter(({ rule }) => !ids.includes(rule))).toEqual([]);
    expect(NOT_SHOWN.filter(({ rule }) => shown.includes(rule))).toEqual([]);
  });

  it('shows that no repair of a copy changes the original', () => {
    expect(Object.keys(originals())).toEqual(PAIRS.map(nameOf));
    expect(Object.values(originals()).flatMap(({ migcheck }) => migcheck)).toEqual([]);
  });
});
