import type { Message, Rule } from '../engine/rule.ts';
import type { Consequence } from '../install/consequences.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';

/** A rule over an install, with its message ids checked against what `check` yields. */
export interface InstallRule<MessageId extends string = string>
  extends Rule<Install, MessageId, Operation> {
  readonly breaks: readonly Consequence[];
  readonly messages: Readonly<Record<MessageId, InstallMessage>>;
}

interface InstallMessage extends Message {
  readonly breaks?: readonly Consequence[];
}

/** Types and freezes a rule. */
export function defineRule<MessageId extends string>(
  rule: InstallRule<MessageId>,
): InstallRule<MessageId> {
  return Object.freeze(rule);
}
