import { closest, distance } from 'fastest-levenshtein';

/** The one of some words that was probably meant: one that begins like it, else one that is nearly spelt like it. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word === '' || words.length === 0) return undefined;
  const longer = words.filter((candidate) => candidate.startsWith(word));
  const found = closest(word, longer.length > 0 ? longer : words);
  const isNear = longer.length > 0 || distance(word, found) < found.length / 2;
  return isNear ? found : undefined;
}
