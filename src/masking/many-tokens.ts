/** Each token is kept with its position: a million of them take about 300 MB. */
const MOST = 1_000_000;

const SIGNS = new Set('[]{}:,');
const SPACE = ' ';

/**
 * True where a JSON5 text, valid or not, has more tokens (strings, words, comments and signs) than
 * may be kept. One step for each character, no memory.
 */
export function hasManyTokens(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count <= MOST; at = endOfToken(text, at)) {
    if ((text[at] ?? '') > SPACE) count += 1;
  }
  return count > MOST;
}

/** The end of the token that begins at a character. For a space, the next character. */
function endOfToken(text: string, start: number): number {
  const first = text[start] ?? '';
  if (first === '"' || first === "'") return endOfString(text, start, first);
  if (first === '/') return endOfComment(text, start);
  let at = start + 1;
  if (first <= SPACE || SIGNS.has(first)) return at;
  while (at < text.length && isInWord(text[at] ?? '')) at += 1;
  return at;
}

function isInWord(sign: string): boolean {
  return sign > SPACE && !SIGNS.has(sign) && sign !== '"' && sign !== "'" && sign !== '/';
}

function endOfString(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfComment(text: string, start: number): number {
  const closing = { '*': '*/', '/': '\n' }[text[start + 1] ?? ''];
  if (closing === undefined) return start + 1;
  const end = text.indexOf(closing, start + 2);
  return end < 0 ? text.length : end + closing.length;
}
