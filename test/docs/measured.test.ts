import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { CATALOGUE } from '../real/catalogue/index.ts';
import { readMeasurements } from '../real/comparison/stored.ts';
import { committedPage, measuredPages } from '../real/render.ts';
import { nameOf, PAIRS } from '../real/rescue/original.ts';
import { originals } from '../real/rescue/table.ts';
import { UNTESTED } from '../real/untested-rules.ts';

const IDS = rules.map(({ id }) => id);

describe('docs/measured', () => {
  it.each(Object.entries(measuredPages()))('has %s as the stored rows say', (name, text) => {
    expect(committedPage(name), 'run `npm run docs` and commit the result').toBe(text);
  });
});

describe('the measurements of coverage', () => {
  it('are of faults that the catalogue still has', () => {
    const made = new Set(CATALOGUE.map(({ rule, title }) => `${rule}: ${title}`));
    const rows = readMeasurements().rows.map(({ rule, title }) => `${rule}: ${title}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !made.has(row))).toEqual([]);
  });

  it('have no fault that its rule is silent about', () => {
    expect(readMeasurements().rows.filter(({ severity }) => severity === undefined)).toEqual([]);
  });

  it('have faults and excuses of rules that there are', () => {
    const told = [...CATALOGUE, ...UNTESTED].map(({ rule }) => rule);
    expect(told.filter((rule) => !IDS.includes(rule))).toEqual([]);
  });
});

describe('the measurements of rescue', () => {
  it('show that no repair of a copy changes the original', () => {
    expect(Object.keys(originals())).toEqual(PAIRS.map(nameOf));
    expect(Object.values(originals()).flatMap(({ migcheck }) => migcheck)).toEqual([]);
  });
});
