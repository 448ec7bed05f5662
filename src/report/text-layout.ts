import stringWidth from 'fast-string-width';
import { printable } from '../masking/printable.ts';

/** ASCII, and the signs of the report itself. */
const PLAIN = /^[ -~✓✗–…•]*$/;

/** The number of columns that a text takes on a terminal: wide characters take two. */
export function widthOf(text: string): number {
  // Nearly everything that is printed is plain, and the tables of wide characters are slow to load.
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/**
 * Wraps prose to lines that begin with `first`, then with spaces of the same width. A word that is
 * wider than a line is not split, because it is a path, and people copy paths.
 */
export function wrap(first: string, text: string, width: number): string[] {
  const indent = widthOf(first);
  const room = Math.max(20, width - indent);
  return fill(printable(text), room).map(
    (line, index) => (index === 0 ? first : ' '.repeat(indent)) + line,
  );
}

/** A text padded with spaces to the width of a column. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function fill(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    // A space precedes only the first piece of a word.
    for (const [index, piece] of piecesOf(word).entries()) {
      const longer = line === '' ? piece : line + (index === 0 ? ' ' : '') + piece;
      if (line !== '' && widthOf(longer) > room) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return [...lines, line];
}

/**
 * Between Chinese or Japanese characters a line may break anywhere, except before a closing or
 * after an opening character.
 */
function piecesOf(word: string): string[] {
  return PLAIN.test(word) ? [word] : word.split(breaks());
}

let breakPattern: RegExp | undefined;

function breaks(): RegExp {
  const wide = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}';
  const closing = '，。、；：！？）」』】》…,.;:!?)\\]}"”’';
  const opening = '（「『【《(\\[{"“‘';
  breakPattern ??= new RegExp(
    `(?<=[${wide}])(?=[^${closing}])|(?<=[，。、；：！？）」』】》])(?=[^${closing}])|(?<=[^${opening}])(?=[${wide}（「『【《])`,
    'u',
  );
  return breakPattern;
}

/**
 * Cuts a line so that the character at `column` (1-based) can be seen.
 * @returns the visible part and the 0-based display column of that character in it.
 */
export function cutAround(
  text: string,
  column: number,
  room: number,
): { text: string; at: number } {
  const before = printable(text.slice(0, column - 1));
  const after = printable(text.slice(column - 1));
  const trimmed = before.trimStart();
  const skipped = Math.max(0, widthOf(trimmed) - Math.floor(room / 2));
  const head =
    skipped === 0 || widthOf(trimmed + after) <= room
      ? trimmed
      : `…${tail(trimmed, Math.floor(room / 2) - 1)}`;
  return { text: cut(head + after, room), at: widthOf(head) };
}

/** The beginning of a text that fits, with an ellipsis where it was cut. */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let fits = '';
  let width = 1;
  for (const character of text) {
    width += widthOf(character);
    if (width > room) break;
    fits += character;
  }
  return `${fits}…`;
}

function tail(text: string, room: number): string {
  let fits = '';
  let width = 0;
  for (const character of [...text].reverse()) {
    width += widthOf(character);
    if (width > room) break;
    fits = character + fits;
  }
  return fits;
}

/** Joins the blocks that have lines, with an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
