/** A variable of an environment file, and the line it starts on, from 1. */
export interface FileVariable {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The characters that a backslash escapes inside double quotes (systemd, `env-file.c`). */
const QUOTED_ESCAPES = new Set(['"', '\\', '`', '$']);

/**
 * Parses a file of systemd's `EnvironmentFile=`. It has its own syntax, which is neither a shell's
 * nor dotenv's: a comment is a whole line, and a value may be quoted and may span several lines.
 * Linear in the length of the text.
 */
export function parseEnvironmentFile(text: string): FileVariable[] {
  const found: FileVariable[] = [];
  let line = 1;
  let index = 0;
  while (index < text.length) {
    const end = endOfLine(text, index);
    const head = text.slice(index, end);
    const equals = head.indexOf('=');
    const isComment = /^\s*(?:[#;]|$)/.test(head);
    if (isComment || equals < 0) {
      index = end + 1;
      line += 1;
      continue;
    }
    const value = readValue(text, index + equals + 1);
    const name = head.slice(0, equals).trim();
    if (NAME.test(name)) found.push({ name, value: value.text, line });
    line += value.lines;
    index = value.next;
  }
  return found;
}

interface Value {
  readonly text: string;
  readonly next: number;
  readonly lines: number;
}

function readValue(text: string, start: number): Value {
  const parts: string[] = [];
  let quote = '';
  let lines = 1;
  // Trailing blanks are dropped, unless they were quoted or escaped.
  let kept = 0;
  let index = start;
  for (; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '\n') lines += 1;
    if (quote !== '') {
      if (character === quote) quote = '';
      else if (character === '\\' && quote === '"') {
        const next = text[index + 1] ?? '';
        if (next === '\n') lines += 1;
        else parts.push(QUOTED_ESCAPES.has(next) ? next : `\\${next}`);
        index += 1;
      } else parts.push(character);
      kept = parts.length;
    } else if (character === '\n') {
      index += 1;
      lines -= 1;
      break;
    } else if (character === '\\') {
      const next = text[index + 1] ?? '';
      if (next === '\n') lines += 1;
      else parts.push(next);
      kept = parts.length;
      index += 1;
    } else if ((character === '"' || character === "'") && kept === 0 && parts.length === 0) {
      quote = character;
    } else if (/\s/.test(character)) {
      if (parts.length > 0) parts.push(character);
    } else {
      parts.push(character);
      kept = parts.length;
    }
  }
  return { text: parts.slice(0, kept).join(''), next: index, lines };
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}
