import { TextError } from '../engine/text-error.ts';

/** Thrown where a request cannot be carried out. The message says why, in words to print. */
export class UsageError extends TextError {
  override readonly name = 'UsageError';
}

/** Archives that were given together are not parts of one install. Each can be checked alone. */
export class SeparateArchives extends UsageError {}
