import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathsTurnedBack } from '../../src/record/moved-paths.ts';
import { runs } from '../support/runs.ts';

const MOVES = [
  { here: '/home/bob/.openclaw', was: '/home/alice/.openclaw-work' },
  { here: '/home/bob', was: '/home/alice' },
];

/** @param lengths of the pieces that the text comes in; the last one has the rest */
function turned(text: string, lengths: readonly number[] = []): string {
  const turning = new PathsTurnedBack(MOVES);
  const bytes = Buffer.from(text);
  const parts: string[] = [];
  const take = (piece: Buffer, isLast: boolean) => {
    for (const part of turning.take(piece, isLast)) parts.push(part.toString('latin1'));
  };
  let from = 0;
  for (const length of lengths) {
    take(bytes.subarray(from, from + length), false);
    from += length;
  }
  take(bytes.subarray(from), false);
  take(Buffer.alloc(0), true);
  return Buffer.from(parts.join(''), 'latin1').toString();
}

describe('paths are turned back', () => {
  it.each([
    ['/home/bob', '/home/alice'],
    ['x /home/bob/notes y', 'x /home/alice/notes y'],
    ['"/home/bob/.openclaw/workspace"', '"/home/alice/.openclaw-work/workspace"'],
    ['/home/bobby /home/bob-2', '/home/bobby /home/bob-2'],
    ['/home/bob/home/bob', '/home/alice/home/alice'],
    ['nothing', 'nothing'],
  ])('%s', (here, was) => {
    expect(turned(here)).toBe(was);
  });

  it('in whatever pieces the text comes', () => {
    const text = fc
      .array(fc.constantFrom('/home/bob', '/.openclaw', '/home/', 'bob', 'by', '-', ' ', '\n', 'ü'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(7), { maxLength: 12 }), (words, lengths) => {
        expect(turned(words, lengths)).toBe(turned(words));
      }),
      runs(1000),
    );
  });
});
