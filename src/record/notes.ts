import type { FlatData, FlatReason, Item, Phrase } from '../engine/rule.ts';
import { inEnglish, phraseOf } from '../engine/texts.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { storedText } from '../phrases/language.ts';

/** What a record could not see, as it is stored: in English, and what that is made of. */
export function unreadOf(texts: readonly FlatReason[]) {
  return { unread: texts.map(inEnglish), unreadPhrases: texts.map(storedPhrase) };
}

/** What changed while a record was made, as it is stored. */
export function movingOf(texts: readonly FlatReason[]) {
  return { moving: texts.map(inEnglish), movingPhrases: texts.map(storedPhrase) };
}

/** The record with more that it could not see. */
export function withUnread(record: InstallRecord, more: readonly FlatReason[]): InstallRecord {
  const { unread, unreadPhrases } = unreadOf(more);
  // Those of the record are one for each, or there are none.
  const known = record.unreadPhrases ?? [];
  return {
    ...record,
    unread: [...unread, ...record.unread],
    unreadPhrases: [...unreadPhrases, ...known],
  };
}

/** What a record could not see, to say in any language. */
export function unreadIn({ unread, unreadPhrases = [] }: InstallRecord): Item[] {
  return unread.map((english, index) => storedText(unreadPhrases[index], english));
}

/** What changed while a record was made, to say in any language. */
export function movingIn({ moving, movingPhrases = [] }: InstallRecord): Item[] {
  return moving.map((english, index) => storedText(movingPhrases[index], english));
}

function storedPhrase(text: FlatReason): Phrase<FlatData> {
  return phraseOf(text) as Phrase<FlatData>;
}
