import { expect, it } from 'vitest';
import { nearest } from '../../src/settings/nearest.ts';

const WORDS = ['stale-lock', 'stale-home-path', 'wrong-ownership'];

it.each([
  ['stale-home-paht', 'stale-home-path'],
  ['stale-home', 'stale-home-path'],
  ['wrong_ownership', 'wrong-ownership'],
  ['stale-lokc', 'stale-lock'],
  ['lock', undefined],
  ['something else', undefined],
  ['', undefined],
])('%s may mean %s', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant);
});

it('finds nothing where there are no words', () => {
  expect(nearest('home', [])).toBeUndefined();
});

it.each([
  ['fxi', 'fix'],
  ['ofrm', 'from'],
  ['fxt', undefined],
  ['xfi', 'fix'],
])('%s, with letters that changed places, may mean %s', (word, meant) => {
  expect(nearest(word, ['fix', 'from', 'format'])).toBe(meant);
});
