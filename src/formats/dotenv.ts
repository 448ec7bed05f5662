import { createRequire } from 'node:module';

type Dotenv = typeof import('dotenv');
let dotenv: Dotenv | undefined;

/** Loads the library for the first `.env` file, because most homes have none. */
function parse(text: string): Readonly<Record<string, string>> {
  dotenv ??= createRequire(import.meta.url)('dotenv') as Dotenv;
  return dotenv.parse(text);
}

/** An assignment of a `.env` file, and the line it starts on, from 1. */
export interface DotenvVariable {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const HEAD = /^\s*(?:export\s+)?[\w.-]+(?:\s*=\s*|:\s+)(["'`])?/;

/**
 * A private key in quotes has about fifty lines. A longer value means that a closing quote is
 * missing.
 */
const MAX_VALUE_LINES = 200;

/**
 * Reads a `.env` as OpenClaw does: with the same parser (`dotenv`, 17.4.2 in all releases). That
 * parser reports no line numbers, and its time is quadratic in the length of a hostile file, so it
 * gets one assignment at a time.
 */
export function parseDotenv(text: string): DotenvVariable[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const found: DotenvVariable[] = [];
  for (let index = 0; index < lines.length; ) {
    const length = lengthOfAssignment(lines, index);
    const chunk = lines.slice(index, index + length).join('\n');
    for (const [name, value] of Object.entries(length === 0 ? {} : parse(chunk))) {
      found.push({ name, value, line: index + 1 });
    }
    index += Math.max(1, length);
  }
  return found;
}

/**
 * The number of lines of an assignment. More than one only where a quote opens on the first line
 * and closes on a later one.
 */
function lengthOfAssignment(lines: readonly string[], index: number): number {
  const first = lines[index] ?? '';
  const head = HEAD.exec(first);
  if (!head) return 0;
  const quote = head[1];
  if (quote === undefined || closes(first.slice(head[0].length), quote)) return 1;
  const last = Math.min(lines.length, index + MAX_VALUE_LINES);
  for (let end = index + 1; end < last; end += 1) {
    if (closes(lines[end] ?? '', quote)) return isOneValue(lines, index, end) ? end - index + 1 : 1;
  }
  return 1;
}

function closes(line: string, quote: string): boolean {
  return line.replaceAll(`\\${quote}`, '').includes(quote);
}

/**
 * After the closing quote only a comment may follow. Otherwise the parser reads the first line
 * alone.
 */
function isOneValue(lines: readonly string[], index: number, end: number): boolean {
  const values = Object.values(parse(lines.slice(index, end + 1).join('\n')));
  return values.length === 1 && (values[0] ?? '').split('\n').length === end - index + 1;
}
