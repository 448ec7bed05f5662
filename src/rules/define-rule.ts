import type { Rule } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';

/** A rule over an install, with its message ids checked against what `check` yields. */
export type InstallRule<MessageId extends string = string> = Rule<Install, MessageId, Operation>;

/** Types and freezes a rule. */
export function defineRule<MessageId extends string>(
  rule: InstallRule<MessageId>,
): InstallRule<MessageId> {
  return Object.freeze(rule);
}
