import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/formats/yaml-strings.ts';

/** The text with the string at `a` replaced. */
function replaced(text: string, value: string): string | undefined {
  const found = parseYaml(text)?.stringAt(['a']);
  const spelled = found?.spell(value);
  if (!found || spelled === undefined) return undefined;
  return text.slice(0, found.start) + spelled + text.slice(found.start + found.text.length);
}

describe('parseYaml', () => {
  it.each([
    ['a: /old # kept\n', '/new', 'a: /new # kept\n'],
    ['a: "/old"\r\nb: 1\r\n', '/new', 'a: "/new"\r\nb: 1\r\n'],
    ["a: '/old'\n", "/it's", "a: '/it''s'\n"],
    ['a: /old\n', '/x: #y', 'a: "/x: #y"\n'],
    ['{a: /old, b: c}', '/x, y', '{a: "/x, y", b: c}'],
    ['a: &x /old\nb: *x\n', '/new', 'a: &x /new\nb: *x\n'],
  ])('replaces one string of %j', (text, value, outcome) => {
    expect(replaced(text, value)).toBe(outcome);
    expect(parseYaml(outcome)?.value).toMatchObject({ a: value });
  });

  it.each(['a: |\n  /old\n', 'a: 5\n', 'a: [x]\n', 'b: c\n', 'b: &x c\na: *x\n'])(
    'leaves %j alone',
    (text) => {
      expect(replaced(text, '/new')).toBeUndefined();
    },
  );

  it('says the place of a string', () => {
    const found = parseYaml('x:\n  - a: "q"\n')?.stringAt(['x', 0, 'a']);
    expect(found).toMatchObject({ value: 'q', line: 2, column: 8, start: 10, text: '"q"' });
  });

  it.each([
    ['broken', 'a: [\n'],
    ['nested deep', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`],
    ['nested deeper than the stack', '['.repeat(60_000)],
    ['nested deeper than the stack, in blocks', '- '.repeat(30_000)],
    [
      'an alias that multiplies',
      `${['a: &a [x,x,x,x,x,x,x,x,x,x]', ...[...'bcdefg'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(',')}]`)].join('\n')}\n`,
    ],
  ])('rejects what is %s', (_, text) => {
    expect(parseYaml(text)).toBeUndefined();
  });
});
