import type { Phrase } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { InstallNotFound } from '../install/locate/not-found.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import type { Language } from '../phrases/language.ts';
import type { Io } from './io.ts';

/** Errors that somebody can do something about. */
const EXPECTED = /^(?:UsageError|SettingsError|InstallNotFound|UnknownUser|Interrupted|NoScratch)$/;

/** What to say of an error. Of one that nobody expected only the first line, with the names in it as far as they may be shown. */
export async function messageOf(
  error: unknown,
  words: readonly string[],
  io: Io,
  language: Language,
): Promise<string> {
  if (!(error instanceof Error)) return language.say('error.unknown');
  if (EXPECTED.test(error.name)) return inLanguage(error, language) ?? error.message;
  const { shownBy } = await import('../masking/shown.ts');
  const { ownPlaces } = await import('../migcheck/own.ts');
  const show = shownBy([...words, ...ownPlaces(io)]);
  return language.say('error.unexpected', { error: show(error.message.split('\n', 1)[0] ?? '') });
}

/** Undefined for a message that is English in all languages: of the command line, and of the settings. */
function inLanguage(error: Error, { say, sayOf }: Language): string | undefined {
  if (error instanceof InstallNotFound) return say('error.reason', { reason: error.reason });
  const reason: Phrase | undefined =
    error instanceof TextError || error instanceof UsageError ? error.reason : undefined;
  return reason && sayOf(reason.messageId, reason.values);
}
