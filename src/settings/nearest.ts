import { closest, distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant: one that begins the same way, otherwise one with a similar
 * spelling.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word === '' || words.length === 0) return undefined;
  const longer = words.filter((candidate) => candidate.startsWith(word));
  const found = closest(word, longer.length > 0 ? longer : words);
  const far = distance(word, found);
  const isNear =
    longer.length > 0 || far < found.length / 2 || (far <= 2 && isSwapped(word, found));
  return isNear ? found : undefined;
}

/** True for the same letters in another order, a common typing error. */
function isSwapped(word: string, other: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  return sorted(word) === sorted(other);
}
