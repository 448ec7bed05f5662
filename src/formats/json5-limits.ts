import type { Reason } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';

/**
 * Limits for parsing JSON: far above what people have, far below what exhausts a parser's memory or
 * time.
 */
export const JSON_LIMITS = {
  /** Members and elements. 200,000 sessions have about 800,000. */
  values: 1_000_000,
  /** Objects and lists inside each other. */
  depth: 200,
  /** Characters of a text that is not plain JSON and therefore needs the slow parser. */
  json5Characters: 8 * 1024 * 1024,
  /** Members and elements of a text that is parsed with positions. */
  placedValues: 200_000,
} as const;

export type Measured =
  | { readonly ok: true; readonly values: number }
  | {
      readonly ok: false;
      readonly reason: Reason;
      readonly offset: number;
      /** True for too many values. */
      readonly isTooMany: boolean;
    };

const [NEWLINE, RETURN, LINE_SEPARATOR, PARAGRAPH_SEPARATOR] = [0x0a, 0x0d, 0x2028, 0x2029];
const [DOUBLE, SINGLE, SLASH, STAR, BACKSLASH] = [0x22, 0x27, 0x2f, 0x2a, 0x5c];
const [COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Counts the values of a JSON5 text and their nesting depth before any parser sees the text: one
 * step for each character, no memory. The result is exact up to the first syntax error, where any
 * parser stops.
 */
export function measure(
  text: string,
  limits: { values: number; depth: number } = JSON_LIMITS,
): Measured {
  let values = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE || code === SINGLE) at = endOfString(text, at, code);
    else if (code === SLASH) at = endOfComment(text, at);
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
    else if (code === COMMA) values += 1;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      values += 1;
      depth += 1;
    } else continue;
    if (depth > limits.depth) {
      return over(at, phrase('problem.nested', { count: limits.depth }), false);
    }
    if (values > limits.values) {
      return over(at, phrase('problem.many-values', { count: limits.values }), true);
    }
  }
  return { ok: true, values };
}

/** The line and column of a character, both from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

function over(offset: number, reason: Reason, isTooMany: boolean): Measured {
  return { ok: false, reason, offset, isTooMany };
}

/** The offset of the quote that closes a string. */
function endOfString(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

/**
 * The offset of the last character of a comment, or of the slash itself where it starts no comment.
 */
function endOfComment(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  const end =
    next === STAR
      ? text.indexOf('*/', start + 2) + 1
      : next === SLASH
        ? lineEnd(text, start)
        : start;
  return end > 0 ? end : text.length;
}

/** JSON5 has four line terminators. */
function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code === NEWLINE ||
      code === RETURN ||
      code === LINE_SEPARATOR ||
      code === PARAGRAPH_SEPARATOR
    )
      return at;
  }
  return text.length;
}
