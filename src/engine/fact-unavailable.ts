import type { FlatData } from './rule.ts';
import { TextError } from './text-error.ts';

/** Thrown by a fact that cannot be determined. The rule that asked for it becomes `skipped`, with this reason. */
export class FactUnavailable extends TextError<FlatData> {
  override readonly name = 'FactUnavailable';
}
