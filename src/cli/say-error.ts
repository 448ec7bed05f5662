import { printable } from '../masking/printable.ts';
import { NAME } from '../migcheck/version.ts';
import { INTO_ENGLISH, type Language, phrase, sentences } from '../phrases/language.ts';
import { messageIn, reasonIn, textsOf } from './error-message.ts';
import { EXIT } from './exit-codes.ts';
import { writeFailedReport } from './failed-report.ts';
import { Interrupted } from './interrupted.ts';
import type { Io } from './io.ts';
import { languageIn } from './language.ts';
import { WrongCommandLine } from './spoken-command.ts';

/** An explanation of an error that the environment causes. */
export type Hint = 'error.deleted-directory';

/**
 * Prints why a command line could not be run: in the user's language, and in English in a JSON
 * report where one was requested.
 * @returns the exit code
 */
export async function sayError(
  error: unknown,
  words: readonly string[],
  io: Io,
  hint?: Hint,
): Promise<number> {
  const texts = await textsOf(error, words, io);
  const linesIn = (language: Language) => {
    const hints = hint === undefined ? [] : [messageIn([phrase(hint)], language)];
    return printableLines(sentences([messageIn(texts, language), ...hints], language));
  };
  const language = await languageIn(words, io);
  const lines = [`${NAME}: ${linesIn(language)}`];
  if (error instanceof WrongCommandLine) {
    lines.push(language.say('usage.help', { command: `${error.command} --help` }));
  }
  io.stderr.write(`${lines.join('\n')}\n`);
  writeFailedReport(words, { ...reasonIn(texts), reason: linesIn(INTO_ENGLISH) }, io);
  return error instanceof Interrupted ? EXIT.interrupted : EXIT.unchecked;
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
