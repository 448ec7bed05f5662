import type { FlatData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';

/** What a user is called in a message: their name, where it is known. */
export function userName({
  name,
  uid,
}: {
  readonly name?: string | undefined;
  readonly uid: number;
}): string | Text<FlatData> {
  return name ?? (uid === 0 ? 'root' : phrase('install.user-id', { uid }));
}
