import { printable } from '../masking/printable.ts';
import { NAME } from '../migcheck/version.ts';
import { INTO_ENGLISH, type Language, sentences } from '../phrases/language.ts';
import { messageOf } from './error-message.ts';
import { EXIT } from './exit-codes.ts';
import { writeFailedReport } from './failed.ts';
import { Interrupted } from './interrupted.ts';
import type { Io } from './io.ts';
import { languageIn } from './language.ts';

/** What explains an error by its surroundings. */
export type Hint = 'error.deleted-directory';

/**
 * Says why a command line could not be run: in the language of the user, and in English in a JSON report where one was
 * asked for.
 * @returns the exit code
 */
export async function sayError(
  error: unknown,
  words: readonly string[],
  io: Io,
  hint?: Hint,
): Promise<number> {
  const linesIn = async (language: Language) => {
    const message = await messageOf(error, words, io, language);
    const hints = hint === undefined ? [] : [language.say(hint)];
    return sentences([message, ...hints], language)
      .split('\n')
      .map(printable)
      .join('\n');
  };
  io.stderr.write(`${NAME}: ${await linesIn(await languageIn(words, io))}\n`);
  writeFailedReport(words, await linesIn(INTO_ENGLISH), io);
  return error instanceof Interrupted ? EXIT.interrupted : EXIT.unchecked;
}
