import type { Message, Rule, Verdict } from '../engine/rule.ts';
import type { Consequence } from '../install/consequences.ts';
import type { Install } from '../install/install.ts';
import type { InventoryItem } from '../install/inventory/item.ts';
import type { Operation } from '../install/operation.ts';
import type { PhraseId } from '../phrases/english.ts';

/** An item of the checklist of `verify` or of `prepare`, as the phrase that is its title. */
export type ChecklistItem = Extract<PhraseId, `${'verify' | 'prepare'}.item.${string}`>;

/** A part of an install that a restore can bring, as the phrase for it. */
type Part = Extract<PhraseId, `part.${string}`>;

/** A rule over an install, with its message ids checked against what `check` yields. */
export interface InstallRule<MessageId extends string = string>
  extends Rule<Install, MessageId, Operation> {
  readonly breaks: readonly Consequence[];
  readonly lacks?: Part;
  readonly decides?: ChecklistItem;
  readonly messages: Readonly<Record<MessageId, InstallMessage>>;
  check(
    install: Install,
  ): Iterable<InstallVerdict<MessageId>> | AsyncIterable<InstallVerdict<MessageId>>;
}

/**
 * What a rule over an install yields: a fault that may have fixes, or why a part could not be
 * decided.
 */
export type InstallVerdict<MessageId extends string> = Verdict<MessageId, Operation> & {
  readonly unused?: readonly InventoryItem['what'][];
  readonly breaks?: readonly Consequence[];
};

/** A message of a rule over an install, which breaks one of the known consequences. */
interface InstallMessage extends Message {
  readonly breaks?: readonly Consequence[];
  readonly lacks?: Part;
}

/** The parts of a rule that are translated. */
export interface Texts<MessageId extends string> {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly messages: Readonly<
    Record<MessageId, { readonly text: string; readonly remedy: string }>
  >;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Types and freezes a rule. Its type contains its texts, so that the compiler can check translations against them. */
export function defineRule<
  MessageId extends string,
  const Own extends Texts<MessageId> = Texts<MessageId>,
>(
  rule: InstallRule<MessageId> & Own,
): Omit<InstallRule<MessageId>, 'texts'> & Pick<Own, Extract<keyof Own, keyof Texts<MessageId>>> {
  Object.freeze(rule);
  return rule;
}
