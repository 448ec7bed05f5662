import type { FlatReason } from '../engine/rule.ts';
import { whyUnread } from '../install/files/read.ts';
import { phrase } from '../phrases/language.ts';

/** Why a file cannot be read, as the reason for refusing a step. */
export function unreadAs(error: unknown): FlatReason {
  return phrase('step.unread', { reason: whyUnread(error) });
}
