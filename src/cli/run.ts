import type { Io } from './io.ts';
import type { Hint } from './say-error.ts';

/**
 * Runs one command line, and loads no more than its command needs.
 *
 * @param words the arguments, without the name of the program
 * @param hint what to add to an error, where the surroundings explain it
 * @returns the exit code. Never throws: an error is a line on `io.stderr`, and a JSON report where one was asked for
 */
export async function run(words: readonly string[], io: Io, hint?: Hint): Promise<number> {
  try {
    const { dispatch } = await import('./dispatch.ts');
    return await dispatch(words, io);
  } catch (error) {
    return (await import('./say-error.ts')).sayError(error, words, io, hint);
  }
}
