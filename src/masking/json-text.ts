import { type Token, tokenize } from '@humanwhocodes/momoa';
import JSON5 from 'json5';
import { isKnownKey } from './known-keys.ts';
import { hasManyTokens } from './many-tokens.ts';
import { MASK } from './mask.ts';
import { reveal } from './reveal.ts';

/** A line with everything masked that may not be shown. */
export interface ShownLine {
  readonly text: string;
  /** The new column of something that began at a column: 1-based. */
  columnOf(column: number): number | undefined;
}

/** Returns the parts that may be shown of the value at a position. */
export type QuotedAt = (line: number, column: number) => readonly string[];

const LINE_END = /[\r\n\u2028\u2029]/;

/**
 * A JSON5 text that shows only the punctuation, OpenClaw's own keys, `true`, `false`, `null`, and
 * what is quoted. It is parsed once for all lines.
 */
export class JsonText {
  readonly #text: string;
  readonly #tokens: ReadonlyMap<number, readonly Part[]>;
  readonly #lines: number;

  private constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = partsByLine(tokens);
    this.#lines = tokens.at(-1)?.loc.end.line ?? 1;
  }

  /** @returns undefined where it cannot be read as JSON5, or has more parts than are kept */
  static read(text: string): JsonText | undefined {
    const tokens = tokensOf(text);
    return tokens && new JsonText(text, tokens);
  }

  /** A line by its number. A token that spans several lines is shown on its first one. */
  line(number: number, quotedAt: QuotedAt): ShownLine {
    const starts: { column: number; at: number }[] = [];
    let text = '';
    for (const { token, isKey, before } of this.#tokens.get(number) ?? []) {
      const [start, end] = token.range ?? [0, 0];
      const { line, column } = token.loc.start;
      text += this.#text.slice(before, start).split(LINE_END).at(-1) ?? '';
      starts.push({ column, at: text.length + 1 });
      text += shownToken(this.#text.slice(start, end), token, isKey, quotedAt(line, column));
    }
    return {
      text,
      columnOf: (column) => starts.findLast((start) => start.column <= column)?.at,
    };
  }

  /** All lines, as many as the text has. */
  lines(quotedAt: QuotedAt): string[] {
    return Array.from({ length: this.#lines }, (_, index) => this.line(index + 1, quotedAt).text);
  }
}

interface Part {
  readonly token: Token;
  readonly isKey: boolean;
  /** The end of the previous token. */
  readonly before: number;
}

function partsByLine(tokens: readonly Token[]): Map<number, Part[]> {
  const lines = new Map<number, Part[]>();
  let before = 0;
  for (const [index, token] of tokens.entries()) {
    const { line } = token.loc.start;
    const part = { token, isKey: isFollowedByColon(tokens, index), before };
    const known = lines.get(line);
    if (known === undefined) lines.set(line, [part]);
    else known.push(part);
    before = token.range?.[1] ?? before;
  }
  return lines;
}

function tokensOf(text: string): readonly Token[] | undefined {
  if (hasManyTokens(text)) return undefined;
  try {
    return tokenize(text, { mode: 'json5', ranges: true });
  } catch {
    return undefined;
  }
}

function isFollowedByColon(tokens: readonly Token[], index: number): boolean {
  for (let next = index + 1; next < tokens.length; next += 1) {
    const type = tokens[next]?.type;
    if (type?.endsWith('Comment') !== true) return type === 'Colon';
  }
  return false;
}

function shownToken(
  raw: string,
  { type }: Token,
  isKey: boolean,
  quoted: readonly string[],
): string {
  switch (type) {
    case 'LineComment':
      return `// ${MASK}`;
    case 'BlockComment':
      return `/* ${MASK} */`;
    case 'String':
      return isKey ? shownKey(raw) : shownString(raw, quoted);
    case 'Identifier':
      return isKey && isKnownKey(raw) ? raw : MASK;
    case 'Number':
      return MASK;
    default:
      return raw;
  }
}

function shownKey(raw: string): string {
  return isKnownKey(raw.slice(1, -1)) ? raw : `${raw[0]}${MASK}${raw[0]}`;
}

function shownString(raw: string, quoted: readonly string[]): string {
  const [quote = '"'] = raw;
  return quote + reveal(textOf(raw), quoted, (part) => escaped(part, quote)) + quote;
}

function textOf(raw: string): string {
  try {
    return String(JSON5.parse(raw));
  } catch {
    return MASK;
  }
}

function escaped(part: string, quote: string): string {
  const inner = JSON.stringify(part).slice(1, -1);
  return quote === "'" ? inner.replaceAll('\\"', '"').replaceAll("'", "\\'") : inner;
}
