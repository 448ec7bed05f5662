import type { PlainData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';

/** Somebody pressed Ctrl-C at a question. The message says what was done until then. */
export class Interrupted extends TextError<PlainData> {
  override readonly name = 'Interrupted';
}
