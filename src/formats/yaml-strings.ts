import { type CST, isScalar, LineCounter, Parser, parseDocument, Scalar } from 'yaml';
import type { KeyPath } from './json5-nodes.ts';

/** A YAML text, read with the parser that QMD uses. */
export interface YamlText {
  /** Plain objects, arrays and values, without the parser's nodes. */
  readonly value: unknown;
  /** The string at a key path, with its place. Undefined where the value is not a string. */
  stringAt(keys: KeyPath): YamlString | undefined;
}

export interface YamlString {
  readonly value: string;
  /** 1-based, in characters. */
  readonly line: number;
  readonly column: number;
  /** Where the string begins in the text, in characters. */
  readonly start: number;
  /** The string as written, with its quotes. */
  readonly text: string;
  /** Another value in the same style of quotes. Undefined for a block of lines. */
  spell(value: string): string | undefined;
}

/** A plain scalar that every reader reads as this string. */
const PLAIN = /^[/\w][\w./@+ -]*[\w./@+-]$/;

/**
 * The deepest nesting of maps and lists: more than anybody has, and less than would exhaust the
 * stack.
 */
const DEEPEST = 50;

/**
 * Reads YAML. Undefined where the text is invalid, or nested too deeply. Never throws.
 * @param text a few kilobytes at most, possibly hostile: the time for a map is quadratic in the
 * number of its keys
 */
export function parseYaml(text: string): YamlText | undefined {
  const lines = new LineCounter();
  try {
    if (isDeep(text)) return undefined;
    // Pretty errors would take a step for each line and error.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    // This refuses aliases that multiply.
    const value: unknown = document.toJS();
    return {
      value,
      stringAt(keys) {
        const node = document.getIn(keys, true);
        if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
        const [start, end] = node.range;
        const { line, col } = lines.linePos(start);
        const { type } = node;
        return {
          value: node.value,
          line,
          column: col,
          start,
          text: text.slice(start, end),
          spell: (other) => spelled(other, type),
        };
      },
    };
  } catch {
    return undefined;
  }
}

function spelled(value: string, type: Scalar['type']): string | undefined {
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return undefined;
  if (type === Scalar.QUOTE_SINGLE && !/\n/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return type === Scalar.PLAIN && PLAIN.test(value) ? value : JSON.stringify(value);
}

/**
 * Refuses deep nesting here, because V8 ends the process where it compiles a pattern at the end of
 * the stack.
 */
function isDeep(text: string): boolean {
  const left: [token: CST.Token | null | undefined, depth: number][] = [];
  for (const token of new Parser().parse(text)) left.push([token, 0]);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [token, depth] = next;
    if (depth > DEEPEST) return true;
    if (token?.type === 'document') left.push([token.value, depth]);
    if (!token || !('items' in token)) continue;
    for (const { key, value } of token.items) left.push([key, depth + 1], [value, depth + 1]);
  }
  return false;
}
