/** Plain words in the comments of src, as far as a test can hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commentsIn } from './support/comments.ts';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** Phrases that readers have to decode, and what to write instead. */
const INSTEAD: readonly (readonly [banned: RegExp, instead: string])[] = [
  [/\banew\b/i, '"again"'],
  [/\bthe product\b/i, '"OpenClaw"'],
  [/\bwhoever\b/i, 'who it is: "the user", "the caller", "anybody who"'],
  [/\bexchang(?:e[ds]?|ing)\b/i, '"replace"'],
  [/\blies?\b(?! (?:to|about)\b)/i, '"is"'],
  [/\bis none\b/i, '"is not", "there is no …" or "empty"'],
  [/\b(?:is|are) told\b/i, 'what happens: "is called with", "is reported"'],
  [/\btells (?!tar\b)/i, '"says", "shows" or "returns"'],
  [/\bgo(?:es)? by\b/i, '"is decided by" or "uses"'],
  [/\bfor good\b/i, '"permanently"'],
  [/\bwholly\b/i, '"completely"'],
  [/\b(?:in|out)side of\b/i, '"inside" or "outside"'],
  [/\bso many\b/i, '"this many" or "at most …"'],
  [/\bbr(?:oke|eaks) off\b/i, '"is cut off", "stopped" or "was interrupted"'],
  [/\b(?:take|takes|taken|taking) (?:\w+ ){0,2}back\b/i, '"undo"'],
  [/\bwhat (?:comes?|came|becomes?|became) of\b/i, '"the result of" or what happens'],
];

/** The banned phrases in a source, with what to write instead. */
function faultsOf(name: string, source: string): string[] {
  // Parsing all of src takes seconds, and few files have such a phrase at all.
  const words = source.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  if (!INSTEAD.some(([banned]) => banned.test(words))) return [];
  return commentsIn(source).flatMap(({ line, text }) =>
    INSTEAD.flatMap(([banned, instead]) => {
      const [found] = banned.exec(text.replace(/`[^`]*`|"[^"]*"/g, 'code')) ?? [];
      return found === undefined
        ? []
        : [`${name}:${line} has "${found}" in a comment. Write ${instead}.`];
    }),
  );
}

describe('a comment', () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`src/${name}`, readFileSync(join(SOURCES, name), 'utf8')] as const);

  it('in src is plain', () => {
    expect(sources.length).toBeGreaterThan(600);
    expect(sources.flatMap(([name, source]) => faultsOf(name, source))).toEqual([]);
  });

  it('with a banned phrase is found with its line', () => {
    const source = [
      "const url = 'http://anew'; // made anew",
      '',
      '/**',
      ' * A file that',
      ' * is none.',
      ' */',
      'const pattern = /\\/\\* wholly /;',
    ].join('\n');
    expect(faultsOf('a.ts', source)).toEqual([
      'a.ts:1 has "anew" in a comment. Write "again".',
      'a.ts:3 has "is none" in a comment. Write "is not", "there is no …" or "empty".',
    ]);
  });

  it('may name a phrase as code', () => {
    expect(faultsOf('a.ts', '// The word `anew` and "the product".')).toEqual([]);
  });

  it('is no text', () => {
    expect(faultsOf('a.ts', `const text = \`\${"a"} // is none \${b} // anew\`;`)).toEqual([]);
  });
});
