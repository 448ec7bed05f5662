import { TextError } from '../engine/text-error.ts';

/** Thrown where what was asked for cannot be done: the message says why, in words to print. */
export class UsageError extends TextError {
  override readonly name = 'UsageError';
}

/** Archives that were given together are not parts of one install: each can be checked alone. */
export class SeparateArchives extends UsageError {}
