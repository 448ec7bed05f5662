/** Thrown where what was asked for cannot be done: the message says why, in words to print. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
