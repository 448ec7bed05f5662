import type { FlatData, FlatReason, Item, Phrase } from '../engine/rule.ts';
import { inEnglish, phraseOf } from '../engine/texts.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { storedText } from '../phrases/language.ts';

/** What a record could not read, in the form for storage: English texts and their phrases. */
export function unreadOf(texts: readonly FlatReason[]) {
  return { unread: texts.map(inEnglish), unreadPhrases: texts.map(storedPhrase) };
}

/** What changed while a record was made, in the form for storage. */
export function movingOf(texts: readonly FlatReason[]) {
  return { moving: texts.map(inEnglish), movingPhrases: texts.map(storedPhrase) };
}

/** Adds to a record what it could not read. */
export function withUnread(record: InstallRecord, more: readonly FlatReason[]): InstallRecord {
  const { unread, unreadPhrases } = unreadOf(more);
  // The record has a phrase for each text, or none at all.
  const known = record.unreadPhrases ?? [];
  return {
    ...record,
    unread: [...unread, ...record.unread],
    unreadPhrases: [...unreadPhrases, ...known],
  };
}

/** What a record could not read, to say in any language. */
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
