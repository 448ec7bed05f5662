import { printable } from '../../masking/printable.ts';

/**
 * A word without any meaning in any flavour of Markdown: no markup, mention, issue reference, or
 * address.
 */
const PLAIN_WORD = /^(?:["'(‘]*[\p{L}\p{N}][\p{L}\p{N}.,:;!?'’‘"()%…–-]*|[–…—]?)$/u;

/** The separator of two words. Not every language has spaces there. */
const BETWEEN = /([ 、。，：；！？（）“”]+)/u;
const ADDRESS = /^["'(]*www\.|:\/\//i;

/** Signs around a word that stay outside its code span. */
const AROUND = /^([("']*)(.*?)([)"'.,:;!?]*)$/su;

/** A sentence. Words that Markdown would interpret, such as paths and names with signs in them, are shown as code. */
export function prose(text: string): string {
  return printable(text)
    .split(BETWEEN)
    .map((part, index) => (index % 2 === 1 || isPlain(part) ? part : codeWord(part)))
    .join('');
}

function isPlain(word: string): boolean {
  return PLAIN_WORD.test(word) && !ADDRESS.test(word);
}

function codeWord(word: string): string {
  const [, before = '', inner = '', after = ''] = AROUND.exec(word) ?? [];
  return inner === '' ? code(word) : `${before}${code(inner)}${after}`;
}

/** A code span with any content. */
export function code(text: string): string {
  const shown = printable(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Commands to copy, each a line of its own. */
export function codeBlock(lines: readonly string[], indent: string): string {
  const shown = lines.map(printable);
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
  return [`${fence}sh`, ...shown, fence].map((line) => indent + line).join('\n');
}

/** A link with a code span as its text. An address with signs that could end the link is left out. */
export function link(text: string, url: string): string {
  return /^https:\/\/[\w./%#-]+$/.test(url) ? `[${code(text)}](${url})` : code(text);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
