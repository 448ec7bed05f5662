import type { PlainData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';

/** The user pressed Ctrl-C at a question. The message says what was done so far. */
export class Interrupted extends TextError<PlainData> {
  override readonly name = 'Interrupted';
}
