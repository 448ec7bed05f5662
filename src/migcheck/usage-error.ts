import type { Text } from '../engine/rule.ts';
import { inEnglish } from '../engine/texts.ts';

/** Thrown where what was asked for cannot be done: the message says why, in words to print. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What the message is made of, where it is said in the language of the user. */
  readonly reason: Text | undefined;

  constructor(why: string | Text) {
    super(typeof why === 'string' ? why : inEnglish(why));
    this.reason = typeof why === 'string' ? undefined : why;
  }
}

/** Archives that were given together are not parts of one install: each can be checked alone. */
export class SeparateArchives extends UsageError {}
