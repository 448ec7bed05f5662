import fc from 'fast-check';
import JSON5 from 'json5';
import { describe, expect, it } from 'vitest';
import { JSON_LIMITS } from '../../src/formats/json5-limits.ts';
import { EditRefused, type KeyPath } from '../../src/formats/json5-nodes.ts';
import { locationOf, parseSource, replaceStrings } from '../../src/formats/json5-source.ts';
import { inWords } from '../support/in-words.ts';
import { jsonKey } from '../support/json-keys.ts';
import { runs } from '../support/runs.ts';

function replaceString(text: string, keys: KeyPath, value: string, expected: string): string {
  return replaceStrings(text, [{ keys, value, expected }]);
}

const RICH = [
  '\uFEFF// my own notes',
  '{',
  "\tagents: { /* all of them */ defaults: { workspace: '/home/alice/it\\'s', }, },",
  '\t"list": [ "/home/alice/a", // first',
  "\t\t'/home/alice/b', ],",
  '\tlimit: +0x1F, ratio: .5, long: "one \\',
  'two",',
  '\tagents2: {},',
  '}',
  '',
].join('\r\n');

describe('parseSource', () => {
  it('reads what json5 reads, without the byte order mark', () => {
    expect(inWords(parseSource('\uFEFF{a: 1,}'))).toMatchObject({ ok: true, value: { a: 1 } });
  });

  it('says where a text is broken and quotes none of it', () => {
    expect(inWords(parseSource('{\n  token: "fake-secret" §\n}'))).toEqual({
      ok: false,
      reason: 'is not valid JSON5',
      line: 2,
      column: 24,
    });
    expect(inWords(parseSource('{ a: 1'))).toMatchObject({ ok: false, reason: 'ends too early' });
    for (const nothing of ['', '\uFEFF', ' \n']) {
      expect(inWords(parseSource(nothing))).toEqual({
        ok: false,
        reason: 'is empty',
        line: 1,
        column: 1,
      });
    }
  });
});

describe('the limits of parseSource', () => {
  const list = (values: number) => `[${'1,'.repeat(values - 1)}1]`;
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('reads as many values as allowed, and not one more', () => {
    expect(inWords(parseSource(list(10), 10))).toMatchObject({ ok: true, values: 10 });
    expect(inWords(parseSource(`\n${list(11)}`, 10))).toEqual({
      ok: false,
      reason: 'holds more than 10 values',
      line: 2,
      column: 21,
      isTooMany: true,
    });
    expect(inWords(parseSource(list(JSON_LIMITS.values + 1)))).toMatchObject({ ok: false });
  });

  it('reads what is nested as deep as allowed, and not one deeper', () => {
    expect(inWords(parseSource(nested(JSON_LIMITS.depth)))).toMatchObject({ ok: true });
    expect(inWords(parseSource(nested(JSON_LIMITS.depth + 1)))).toEqual({
      ok: false,
      reason: 'is nested more than 200 deep',
      line: 1,
      column: 201,
    });
  });

  it('counts nothing in strings and comments', () => {
    const text = `{a: "[,[,\\",[", b: '{,\\',"', /* [, */ c: 1, // [[,\n d: 2} // [`;
    expect(inWords(parseSource(text, 4))).toMatchObject({ ok: true, values: 4 });
    expect(inWords(parseSource(text, 3))).toMatchObject({ ok: false });
  });

  it('counts at least as many containers and separators as the parser makes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        const source = parseSource(json);
        expect(source).toMatchObject({ ok: true, values: valuesIn(JSON.parse(json)) });
      }),
      runs(100),
    );
  });

  it('gives a large text to the fast parser only', () => {
    const large = 'x'.repeat(JSON_LIMITS.json5Characters);
    expect(inWords(parseSource(`{"a": "${large}"}`))).toMatchObject({ ok: true });
    expect(inWords(parseSource(`{a: "${large}"}`))).toEqual({
      ok: false,
      reason: 'is not plain JSON, and is larger than 8 MiB',
      line: 1,
      column: 1,
    });
    const cut = `{"a":\n"${large}`;
    expect(inWords(parseSource(cut))).toMatchObject({
      ok: false,
      reason: 'ends too early',
      line: 2,
    });
    expect(inWords(parseSource(`{"a": ["${large}"`))).toMatchObject({
      ok: false,
      reason: 'ends too early',
    });
  });

  it('keeps no places and makes no edit where that would take too much memory', () => {
    const source = parseSource(`{"a": "b", "c": ${list(JSON_LIMITS.placedValues)}}`);
    expect(source.ok && source.values).toBeGreaterThan(JSON_LIMITS.placedValues);
    expect(locationOf(source, ['a'])).toBeUndefined();
    const text = source.ok ? source.text : '';
    expect(() => replaceString(text, ['a'], 'x', 'b')).toThrow(
      'the text holds more than 200000 values',
    );
  });
});

/** What the scan counts: an empty list is one, and so are two elements in one. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  return 1 + Math.max(0, items.length - 1) + items.reduce((sum, item) => sum + valuesIn(item), 0);
}

describe('locationOf', () => {
  it.each<[KeyPath, unknown]>([
    [['agents', 'defaults', 'workspace'], { line: 3, column: 53 }],
    [['list', 0], { line: 4, column: 12 }],
    [['list', 1], { line: 5, column: 3 }],
    [[], { line: 2, column: 1 }],
    [['list', 2], undefined],
    [['nowhere', 'at', 'all'], undefined],
  ])('%j', (keys, position) => {
    expect(locationOf(parseSource(RICH), keys)).toEqual(position);
  });

  it('takes the last of two equal keys, as the product does', () => {
    expect(locationOf(parseSource('{"a": 1,\n"a": 2}'), ['a'])).toEqual({ line: 2, column: 6 });
  });
});

describe('replaceString', () => {
  it('changes the one value and keeps comments, quotes, tabs, line ends and the byte order mark', () => {
    const edited = replaceStrings(RICH, [
      { keys: ['list', 1], value: "/home/bob's/b", expected: '/home/alice/b' },
      {
        keys: ['agents', 'defaults', 'workspace'],
        value: '/home/bob/"it"',
        expected: "/home/alice/it's",
      },
      { keys: ['list', 0], value: 'C:\\bob\n', expected: '/home/alice/a' },
    ]);
    const byHand = RICH.replace("'/home/alice/b'", "'/home/bob\\'s/b'")
      .replace("'/home/alice/it\\'s'", '\'/home/bob/"it"\'')
      .replace('"/home/alice/a"', '"C:\\\\bob\\n"');
    expect(edited).toBe(byHand);
  });

  it.each<[string, string, KeyPath]>([
    ['another value', '{"a": "y"}', ['a']],
    ['a number', '{"a": 1}', ['a']],
    ['an object', '{"a": {}}', ['a']],
    ['no such key', '{"b": "x"}', ['a']],
    ['a broken text', '{"a": "x"', ['a']],
    ['one value only', '"x"', []],
  ])('refuses: %s', (_, text, keys) => {
    expect(() => replaceString(text, keys, 'z', 'x')).toThrow(EditRefused);
  });

  it('refuses two changes of the same value', () => {
    const edit = { keys: ['a'], value: 'z', expected: 'x' };
    expect(() => replaceStrings('{"a": "x"}', [edit, edit])).toThrow(EditRefused);
  });

  it('refuses where the two parsers could disagree', () => {
    const deep = `{"a": "x", "b": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(() => replaceString(deep, ['a'], 'z', 'x')).toThrow(EditRefused);
    expect(() => replaceString("{𝐀: 1, a: 'x'}", ['a'], 'z', 'x')).toThrow('in two ways');
  });

  it('never shows a value in its reason', () => {
    const secret = 'fake-token-123'; // fake
    let message = '';
    try {
      replaceString(JSON.stringify({ a: secret }), ['a'], 'z', 'x');
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    expect(message).not.toContain(secret);
  });

  it('changes exactly one value, whatever the strings and the quotes are', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.dictionary(jsonKey, fc.oneof(anyText, fc.double(), fc.array(anyText))),
        anyText,
        anyText,
        fc.constantFrom("'", '"'),
        fc.constantFrom('', '\t', '  '),
        (rest, before, after, quote, space) => {
          const value = { ...rest, target: [before, before] };
          const text = `/* it's "here" */${JSON5.stringify(value, { quote, space })}`;
          const edited = replaceString(text, ['target', 1], after, before);
          expect(JSON5.parse(edited)).toEqual({ ...JSON5.parse(text), target: [before, after] });
          const changed = replaceString(edited, ['target', 1], before, after);
          expect(JSON5.parse(changed)).toEqual(JSON5.parse(text));
        },
      ),
      runs(150),
    );
  });

  it('adds a key behind a line of a million blanks as behind any other', () => {
    const blanks = ' '.repeat(1_000_000);
    const edited = replaceStrings(`{${blanks}\n}`, [{ keys: ['a'], value: 'b' }]);
    expect(edited).toBe(`{\n  "a": "b"${blanks}\n}`);
  });
});
