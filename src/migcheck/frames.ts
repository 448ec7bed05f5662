import { basename } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import { maskLine } from '../install/config/secrets.ts';
import { readText } from '../install/files/read.ts';
import type { Frame } from '../report/report.ts';

/** A line longer than this is no line that a person wrote: to cut it could cut a secret from its name. */
const LONGEST_LINE = 2000;
const LARGEST_FILE = 4 * 1024 * 1024;
/** In these a line says nothing without the lines around it, or everything in it is private. */
const PRIVATE_FILE = /\.(?:jsonl|pem|key|sqlite)$/;

/** Makes a function that shows the masked line of a finding; each file is read once. */
export function frameReader(): (finding: Finding) => Frame | null {
  const files = new Map<string, readonly string[]>();
  return (finding) => {
    if (finding.line === undefined || PRIVATE_FILE.test(basename(finding.path))) return null;
    const lines = files.get(finding.path) ?? readLines(finding.path);
    files.set(finding.path, lines);
    const line = lines[finding.line - 1];
    if (line === undefined || line.trim() === '' || line.length > LONGEST_LINE) return null;
    const text = maskLine(line);
    return { line: finding.line, text, column: columnIn(text, line, finding.column) };
  };
}

/** A column still points at the same character where nothing before it was masked. */
function columnIn(masked: string, line: string, column: number | undefined): number | null {
  if (column === undefined || column > line.length) return null;
  return masked.slice(0, column - 1) === line.slice(0, column - 1) ? column : null;
}

function readLines(path: string): readonly string[] {
  const file = readText(path, LARGEST_FILE);
  return file.ok ? file.text.split(/\r\n|\n|\r/) : [];
}
