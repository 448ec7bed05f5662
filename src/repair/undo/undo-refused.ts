import type { FlatData } from '../../engine/rule.ts';
import { TextError } from '../../engine/text-error.ts';

/** The run cannot be undone at all. The message says why and what to do. */
export class UndoRefused extends TextError<FlatData> {
  override readonly name = 'UndoRefused';
}
