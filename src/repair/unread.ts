import type { FlatData, PlainData, Text } from '../engine/rule.ts';
import { Unreadable } from '../install/files/read.ts';
import { errnoOf } from '../install/files/tree.ts';
import { known, phrase } from '../phrases/language.ts';

/** Why a file cannot be read. */
export function whyUnread(error: unknown): string | Text<PlainData> {
  return error instanceof Unreadable ? (known(error.message) as Text<PlainData>) : errnoOf(error);
}

/** The same as the reason why a step is refused. */
export function unreadAs(error: unknown): Text<FlatData> {
  return phrase('step.unread', { reason: whyUnread(error) });
}
