import { isScalar, LineCounter, parseDocument, Scalar } from 'yaml';
import type { KeyPath } from './json5-nodes.ts';

/** A YAML text, read by the parser that QMD uses. */
export interface YamlText {
  /** Without the nodes: plain objects, arrays and values. */
  readonly value: unknown;
  /** The string at a key path with its place; undefined where something else is there. */
  stringAt(keys: KeyPath): YamlString | undefined;
}

export interface YamlString {
  readonly value: string;
  /** 1-based, in characters. */
  readonly line: number;
  readonly column: number;
  /** Where its text begins, in characters. */
  readonly start: number;
  /** Its text with the quotes. */
  readonly text: string;
  /** Another value in the same kind of quotes; undefined for a block of lines. */
  spell(value: string): string | undefined;
}

/** A plain scalar that no reader takes for anything but this string. */
const PLAIN = /^[/\w][\w./@+ -]*[\w./@+-]$/;

/** Reads YAML. Undefined where the text is broken. Never throws. */
export function parseYaml(text: string): YamlText | undefined {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines });
    if (document.errors.length > 0) return undefined;
    // It refuses aliases that multiply.
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
