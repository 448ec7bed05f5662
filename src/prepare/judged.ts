import type { PrepareItem, PrepareStatus } from './preparation.ts';

/** An item without its name. */
export type Judged = Omit<PrepareItem, 'id' | 'title'>;

/** An item of the list. Without `more`, it is needed and has no lines and no commands. */
export function judged(
  status: PrepareStatus,
  detail: string,
  more: Partial<Omit<Judged, 'status' | 'detail'>> = {},
): Judged {
  return { status, detail, isOptional: false, lines: [], commands: [], ...more };
}
