import { MASK, maskSecrets } from './mask.ts';

const WORD = /[\p{L}\p{N}_]/u;

/**
 * Of a text only those parts that are among `quoted`, each as a whole word; what is between them is masked.
 * What is shown is itself masked where it looks like a secret.
 * @param spell how a part is written in the text, where it is written with escapes
 */
export function reveal(
  text: string,
  quoted: readonly string[],
  spell: (part: string) => string = (part) => part,
): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of placesOf(text, quoted)) {
    shown += gap(text.slice(done, start)) + spell(maskSecrets(text.slice(start, end)));
    done = end;
  }
  return shown + gap(text.slice(done));
}

/** Keeps what separates words, and never says how long something is. */
function gap(text: string): string {
  if (text.trim() === '') return text;
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return before + MASK + after;
}

/** Where the quoted parts are, the longest first where two are at the same place; no two overlap. */
function placesOf(text: string, quoted: readonly string[]): { start: number; end: number }[] {
  const found = quoted
    .filter((part) => part.length > 1)
    .flatMap((part) => occurrences(text, part))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}

function occurrences(text: string, part: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const end = at + part.length;
    const isWhole =
      !(WORD.test(text[at - 1] ?? '') && WORD.test(part[0] ?? '')) &&
      !(WORD.test(text[end] ?? '') && WORD.test(part.at(-1) ?? ''));
    if (isWhole) found.push({ start: at, end });
  }
  return found;
}
