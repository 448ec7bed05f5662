import type { Text } from '../engine/rule.ts';
import { asLines, TextError } from '../engine/text-error.ts';
import { inEnglish, phraseOf, type Reasoned } from '../engine/texts.ts';
import { InstallNotFound } from '../install/locate/not-found.ts';
import { INTO_ENGLISH, type Language, phrase } from '../phrases/language.ts';
import type { Io } from './io.ts';

/** Errors that the user can do something about. */
const EXPECTED = /^(?:UsageError|SettingsError|InstallNotFound|UnknownUser|Interrupted|NoScratch)$/;

/**
 * The text of an error: what is wrong, and each place. Of an unexpected error, only the first line,
 * with names masked where they may not be shown.
 */
export async function textsOf(
  error: unknown,
  words: readonly string[],
  io: Io,
): Promise<readonly Text[]> {
  if (!(error instanceof Error)) return [phrase('error.unknown')];
  if (error instanceof InstallNotFound) return [phrase('error.reason', { reason: error.reason })];
  if (error instanceof TextError && EXPECTED.test(error.name)) {
    return [error.reason, ...error.details];
  }
  const { shownBy } = await import('../masking/shown.ts');
  const { ownPlaces } = await import('../migcheck/own-places.ts');
  const show = shownBy([...words, ...ownPlaces(io)]);
  const [line = ''] = error.message.split('\n', 1);
  return [phrase('error.unexpected', { error: show(line) })];
}

/** An error's text in a language, line by line. */
export function messageIn(texts: readonly Text[], { sayOf }: Language): string {
  return asLines(texts.map((text) => sayOf(text.messageId, text.values) ?? inEnglish(text)));
}

/** An error's text for a report. */
export function reasonIn(texts: readonly Text[]): Reasoned {
  return { reason: messageIn(texts, INTO_ENGLISH), reasons: texts.map(phraseOf) };
}
