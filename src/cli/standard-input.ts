import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import type { Io } from './io.ts';

/**
 * The bytes of standard input.
 * @param words the command line that reads it, for the example in the error
 * @throws UsageError at a terminal, where no input would come
 */
export function standardInput(
  { stdin }: Pick<Io, 'stdin'>,
  words: string,
): AsyncIterable<Uint8Array> {
  if (stdin.isTTY) {
    throw new UsageError(
      phrase('usage.terminal', {
        command: `ssh old-machine tar -cz .openclaw | openclaw-migcheck ${words}`,
      }),
    );
  }
  return stdin;
}
