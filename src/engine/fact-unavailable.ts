import { fillIn } from './message.ts';
import type { Text } from './rule.ts';

/** Thrown by a fact that cannot be had. The rule that asked becomes `skipped` with this reason. */
export class FactUnavailable extends Error {
  override readonly name = 'FactUnavailable';
  readonly reason: Text;

  constructor(reason: Text) {
    super(fillIn(reason.english, reason.values));
    this.reason = reason;
  }
}
