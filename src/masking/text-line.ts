import { MASK } from './mask.ts';
import { reveal } from './reveal.ts';
import { DIRECTIVES } from './service-words.ts';

/** A name and its assignment; several in a row, as in `Environment="HOME=`. */
const ASSIGNMENT = /^(\s*(?:export\s+|set\s+)?["']?)([A-Za-z_][\w.-]*)(\s*=\s*)/;
const TAG = /(<\/?(?:key|string|array|dict|plist|integer|true|false)\s*\/?>)/;

/**
 * A line of any text. It shows only the indentation, the names in {@link DIRECTIVES}, the tags of a
 * plist, and what is `quoted`.
 */
export function maskTextLine(line: string, quoted: readonly string[]): string {
  return line
    .split(TAG)
    .map((part, index) => (index % 2 === 1 ? part : maskPart(part, quoted)))
    .join('');
}

function maskPart(text: string, quoted: readonly string[]): string {
  let head = /^\s*/.exec(text)?.[0] ?? '';
  let rest = text.slice(head.length);
  for (let found = ASSIGNMENT.exec(rest); found; found = ASSIGNMENT.exec(rest)) {
    const [whole, before = '', name = '', sign = ''] = found;
    if (!DIRECTIVES.has(name) && !quoted.includes(name)) break;
    head += before + name + sign;
    rest = rest.slice(whole.length);
  }
  return DIRECTIVES.has(rest) ? head + rest : head + reveal(rest, quoted);
}

/** True where everything in a line that has a meaning is masked. */
export function isMasked(text: string): boolean {
  return text.replaceAll(MASK, '').replace(/[\s"'`{}[\],:;=/*]/g, '') === '';
}
