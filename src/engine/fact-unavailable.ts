import type { FlatData } from './rule.ts';
import { TextError } from './text-error.ts';

/** Thrown by a fact that cannot be had. The rule that asked becomes `skipped` with this reason. */
export class FactUnavailable extends TextError<FlatData> {
  override readonly name = 'FactUnavailable';
}
