import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/masking/printable.ts';
import { runs } from '../support/runs.ts';

const INTERPRETED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

describe('printable', () => {
  it.each([
    ['\u001b[31m', '\\x1b[31m'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u0085\u009b', '\\x85\\x9b'],
    ['\u202eevil', '\\u202eevil'],
    ['half \ud83d', 'half \\ud83d'],
    ['naïve 資料 🦞', 'naïve 資料 🦞'],
    ['##[set-output name=verdict]ready', '\\x23#[set-output name=verdict]ready'],
    ['a ##vso[task.setvariable]x', 'a \\x23#vso[task.setvariable]x'],
    ['::stop-commands::x', '\\x3a:stop-commands::x'],
    ['at ::set-output name=a::b', 'at \\x3a:set-output name=a::b'],
    ['# a ## b std::string ::1 ::ffff:1.2.3.4', '# a ## b std::string ::1 ::ffff:1.2.3.4'],
  ])('shows %j as %s', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves nothing that a terminal interprets, whatever it is given', () => {
    const any = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
    });
    fc.assert(
      fc.property(any, (text) => !INTERPRETED.test(printable(text))),
      runs(100),
    );
  });

  it('leaves nothing in JSON that a program takes for a command in its log', () => {
    const value = { '##[set-env name=A]': 'a ##vso[x]b \\##[c] ##' };
    const json = printableJson(JSON.stringify(value));
    expect(json).not.toMatch(/##\w*\[/);
    expect(JSON.parse(json)).toEqual(value);
  });

  it('leaves JSON the same value', () => {
    const any = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
    });
    fc.assert(
      fc.property(any, (text) => {
        const json = printableJson(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.replaceAll('\n', '')).not.toMatch(INTERPRETED);
      }),
      runs(100),
    );
  });
});
