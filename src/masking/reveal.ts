import { MASK, maskSecrets } from './mask.ts';

const WORD = /[\p{L}\p{N}_]/u;

/**
 * Shows only the parts of a text that are in `quoted`, each as a whole word, and masks everything
 * between them. What is shown is masked where it looks like a secret.
 * @param spell how a part is written in the text, where that has escapes
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

/** Keeps the separators of words, and hides the length of what is masked. */
function gap(text: string): string {
  if (text.trim() === '') return text;
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return before + MASK + after;
}

/**
 * The positions of the quoted parts, without overlaps. Of several at the same position, the
 * longest.
 */
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
