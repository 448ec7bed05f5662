/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One `Key=value` of a unit, continuation lines joined. */
export interface Assignment {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  /** Where a character of the value is in the file. */
  positionOf(offset: number): Position;
}

/** A word of a value, and where it starts in it. */
export interface Word {
  readonly value: string;
  readonly offset: number;
}

interface Piece extends Position {
  readonly offset: number;
  readonly text: string;
}

/**
 * The assignments of a unit file by systemd.syntax(7). There are sections, comments, and lines
 * continued by a backslash, which stands for a space and may be followed by comment lines. Anything
 * else is ignored.
 */
export function parseUnit(text: string): Assignment[] {
  const found: Assignment[] = [];
  let section = '';
  for (const pieces of logicalLines(text)) {
    const whole = pieces.map((piece) => piece.text).join('');
    const header = /^\s*\[([^\]]*)\]\s*$/.exec(whole);
    if (header) section = header[1] ?? '';
    const assignment = header ? undefined : parseAssignment(section, whole, pieces);
    if (assignment) found.push(assignment);
  }
  return found;
}

function* logicalLines(text: string): Iterable<Piece[]> {
  let pieces: Piece[] = [];
  let offset = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (/^\s*[#;]/.test(line)) continue;
    const isContinued = /(?:^|[^\\])(?:\\\\)*\\$/.test(line);
    const content = isContinued ? `${line.slice(0, -1)} ` : line;
    pieces.push({ offset, text: content, line: index + 1, column: 1 });
    offset += content.length;
    if (isContinued) continue;
    yield pieces;
    pieces = [];
    offset = 0;
  }
  if (pieces.length > 0) yield pieces;
}

function parseAssignment(
  section: string,
  whole: string,
  pieces: readonly Piece[],
): Assignment | undefined {
  const equals = whole.indexOf('=');
  if (equals < 0) return undefined;
  const key = whole.slice(0, equals).trim();
  const raw = whole.slice(equals + 1);
  const start = equals + 1 + (raw.length - raw.trimStart().length);
  return { section, key, value: raw.trim(), positionOf: (offset) => place(start + offset) };

  function place(offset: number): Position {
    const piece = pieceAt(pieces, offset);
    return { line: piece?.line ?? 1, column: offset - (piece?.offset ?? 0) + 1 };
  }
}

/** A binary search: a hostile unit can have as many pieces as words. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return pieces[low];
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  s: ' ',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

const NUMERIC_ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/y;

/**
 * The words of a value, with quotes and C escapes resolved as systemd does.
 * @returns undefined where a quote is never closed: systemd then ignores the line.
 */
export function splitWords(value: string): Word[] | undefined {
  const words: Word[] = [];
  let word: { parts: string[]; offset: number } | undefined;
  let quote = '';
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index] ?? '';
    if (quote === '' && /\s/.test(character)) {
      if (word) words.push({ value: word.parts.join(''), offset: word.offset });
      word = undefined;
      continue;
    }
    word ??= { parts: [], offset: index };
    if (character === '\\') {
      const [text, length] = unescapeOne(value, index);
      word.parts.push(text);
      index += length - 1;
    } else if (quote === '' ? character === '"' || character === "'" : character === quote) {
      quote = quote === '' ? character : '';
    } else word.parts.push(character);
  }
  if (quote !== '') return undefined;
  if (word) words.push({ value: word.parts.join(''), offset: word.offset });
  return words;
}

function unescapeOne(value: string, index: number): [text: string, length: number] {
  NUMERIC_ESCAPE.lastIndex = index;
  const numeric = NUMERIC_ESCAPE.exec(value);
  if (numeric) {
    const [all, byte, short, long, octal] = numeric;
    const code = octal
      ? Number.parseInt(octal, 8)
      : Number.parseInt(byte ?? short ?? long ?? '', 16);
    if (code <= 0x10ffff) return [String.fromCodePoint(code), all.length];
  }
  const next = value[index + 1] ?? '';
  return [ESCAPES[next] ?? `\\${next}`, 1 + next.length];
}
