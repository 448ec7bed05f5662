import type { Io } from './io.ts';
import type { Hint } from './say-error.ts';

/**
 * Runs one command line, and loads only what its command needs.
 *
 * @param words the arguments, without the name of the program
 * @param hint explanation to add to an error that the environment causes
 * @returns the exit code. Never throws: an error is printed as a line on `io.stderr`, and as a JSON
 * report where one was requested
 */
export async function run(words: readonly string[], io: Io, hint?: Hint): Promise<number> {
  try {
    const { dispatch } = await import('./dispatch.ts');
    return await dispatch(words, io);
  } catch (error) {
    return (await import('./say-error.ts')).sayError(error, words, io, hint);
  }
}
