import { NAME } from '../migcheck/version.ts';
import { messageOf } from './error-message.ts';
import { EXIT, Interrupted } from './exit-codes.ts';
import type { Io } from './io.ts';

/**
 * Runs one command line, and loads no more than its command needs.
 *
 * @param words the arguments, without the name of the program
 * @param hint what to add to an error, where the surroundings explain it
 * @returns the exit code. Never throws: an error is a line on `io.stderr`, and a JSON report where one was asked for
 */
export async function run(words: readonly string[], io: Io, hint = ''): Promise<number> {
  try {
    const { dispatch } = await import('./dispatch.ts');
    return await dispatch(words, io);
  } catch (error) {
    const { printable } = await import('../masking/printable.ts');
    const lines = ((await messageOf(error, words, io)) + hint).split('\n').map(printable);
    io.stderr.write(`${NAME}: ${lines.join('\n')}\n`);
    (await import('./failed.ts')).writeFailedReport(words, lines.join('\n'), io);
    return error instanceof Interrupted ? EXIT.interrupted : EXIT.unchecked;
  }
}
