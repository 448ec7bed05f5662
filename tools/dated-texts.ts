// What each text of a language was translated from, so that a change of the English is seen.
import { createHash } from 'node:crypto';
import type { Text } from '../src/languages/texts.ts';

/** By the id of a text: a digest of the English that it was translated from, and one of the translation. */
type Sources = Readonly<Record<string, string>>;

/**
 * A translation counts as made from the English of the day on which it was written or changed, which `known` remembers.
 *
 * @returns the sources of today, and the ids of the translations whose English has changed since.
 */
export function datedTexts(
  texts: readonly Text[],
  known: Sources,
): { sources: Sources; outdated: ReadonlySet<string> } {
  const sources: Record<string, string> = {};
  const outdated = new Set<string>();
  for (const { id, english, own } of texts) {
    if (own === undefined) continue;
    const now = { english: digest(english), own: digest(own) };
    const [from, as] = known[id]?.split(' ') ?? [];
    const isAsKnown = as === now.own;
    sources[id] = `${isAsKnown ? from : now.english} ${now.own}`;
    if (isAsKnown && from !== now.english) outdated.add(id);
  }
  return { sources, outdated };
}

/** Short, since it only has to differ from that of the text before. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
