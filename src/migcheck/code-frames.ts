import { basename } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import { isNames, isPhrase } from '../engine/message.ts';
import type { MessageData, MessageValue } from '../engine/rule.ts';
import { readText } from '../install/files/read.ts';
import { JsonText } from '../masking/json-text.ts';
import { isMasked, maskTextLine } from '../masking/text-line.ts';
import type { Frame } from '../report/report.ts';

/** Nobody writes a longer line by hand. */
const LONGEST_LINE = 2000;
const LARGEST_FILE = 4 * 1024 * 1024;
/** Files in which a single line has no meaning, or everything is private. */
const PRIVATE_FILE = /\.(?:jsonl|pem|key|sqlite)$/;

interface SourceFile {
  readonly lines: readonly string[];
  /** Undefined for any other kind of text. */
  readonly json: JsonText | undefined;
}

/**
 * Makes a function that shows the line of a finding. Each file is read once. The line shows only
 * what the finding itself says, with the punctuation and the keys around it.
 */
export function frameReader(): (finding: Finding) => Frame | null {
  const files = new Map<string, SourceFile | undefined>();
  return (finding) => {
    const { path, line, data = {} } = finding;
    if (line === undefined || PRIVATE_FILE.test(basename(path))) return null;
    if (!files.has(path)) files.set(path, readSource(path));
    const file = files.get(path);
    const source = file?.lines[line - 1];
    if (file === undefined || source === undefined || source.trim() === '') return null;
    if (source.length > LONGEST_LINE) return null;
    const quoted = quotedBy(data);
    const shown = file.json
      ? jsonFrame(file.json, line, finding.column, quoted)
      : textFrame(source, finding.column, quoted);
    return isMasked(shown.text) ? null : { line, ...shown };
  };
}

function jsonFrame(
  json: JsonText,
  line: number,
  column: number | undefined,
  quoted: readonly string[],
) {
  const isAsked = (start: number) => column === undefined || start === column;
  const shown = json.line(line, (_, start) => (isAsked(start) ? quoted : []));
  const at = column === undefined ? undefined : shown.columnOf(column);
  return { text: shown.text, column: at ?? null };
}

/** A column still points at the same character where nothing before it was masked. */
function textFrame(line: string, column: number | undefined, quoted: readonly string[]) {
  const text = maskTextLine(line, quoted);
  const isSame =
    column !== undefined &&
    column <= line.length &&
    text.slice(0, column - 1) === line.slice(0, column - 1);
  return { text, column: isSame ? column : null };
}

/** A word that is not prose: a path, a host, a variable. */
const NOT_PROSE = /[\p{L}\p{N}_][/\\:.~][\p{L}\p{N}_]|^[/~\\]|\d|^[A-Z][A-Z_]+$/u;

/** The values in a finding, in the spellings that the line may have for them. */
function quotedBy(data: MessageData): string[] {
  const texts = Object.values(data).flatMap(textsOf);
  const words = texts
    .flatMap((text) => text.split(/[\s,;"'()]+/))
    .filter((word) => word.length <= LONGEST_LINE)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => NOT_PROSE.test(word));
  return [...new Set([...texts, ...words])].flatMap((part) => [part, `\${${part}}`, `$${part}`]);
}

function textsOf(value: MessageValue): readonly string[] {
  if (typeof value === 'number') return [];
  if (typeof value === 'string') return [value];
  if (isPhrase(value)) return Object.values(value.values).flatMap(textsOf);
  return (isNames(value) ? value.names : value).flatMap(textsOf);
}

function readSource(path: string): SourceFile | undefined {
  const file = readText(path, LARGEST_FILE);
  if (!file.ok) return undefined;
  const text = file.text.replace(/^\uFEFF/, '');
  const json = /^\s*[{[/]/.test(text) ? JsonText.read(text) : undefined;
  return { lines: text.split(/\r\n|\n|\r/), json };
}
