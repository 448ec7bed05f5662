/** A word of a copy may be as long as a file, and masking it must not take long. */
import { expect, it } from 'vitest';
import { JsonText } from '../../src/masking/json-text.ts';
import { MASK, maskSecrets } from '../../src/masking/mask.ts';
import { shownBy } from '../../src/masking/shown.ts';

const LONG = 300_000;
const long = (part: string) => part.repeat(LONG / part.length);

it.each([
  ['a scheme with dots', `http://x ${long('a.')}`],
  ['a scheme with dashes', `http://x ${long('a-')}`],
  ['addresses in addresses', long('a://')],
  ['a host of webhooks', long('webhook.')],
  ['dots around nothing', `${long('.')}x`],
  ['quotes around nothing', `x${long('"')}x`],
  ['escapes', long('\\u0041')],
])('%s', (_, text) => {
  expect(maskSecrets(text)).toBe(text);
  expect(shownBy([])(`/home/${text.replace(/ /g, '')}`)).toBe(MASK);
});

it('a comment before a key, shown without its text', () => {
  const text = `{/*${long('a')}\n*/ workspace: 1}`;
  expect(JsonText.read(text)?.line(2, () => []).text).toContain('workspace');
});

it.each([
  ['lists in each other', '['],
  ['colons', ':'],
  ['words', '1 '],
  ['empty strings', "''"],
  ['strings of a quote', '"\\""'],
  ['comments', '/**/'],
  ['comments of a line', '//\n'],
])('a text of more parts than are kept is not taken apart: %s', (_, part) => {
  expect(JsonText.read(part.repeat(1_000_001))).toBeUndefined();
});

it('a long text of few parts is', () => {
  for (const value of [`"${long('a, ')}"`, `"${long('\\"')}"`, `1 /*${long('[ ')}*/`, long('a')])
    expect(JsonText.read(`{workspace: ${value}}`)?.line(1, () => []).text).toContain('workspace');
});
