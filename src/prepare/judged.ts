import type { PrepareItem, PrepareStatus } from './preparation.ts';

/** An item without its name. */
export type Judged = Omit<PrepareItem, 'id' | 'title'>;

/** An item of the list: needed, and without lines and commands, where `more` does not say otherwise. */
export function judged(
  status: PrepareStatus,
  detail: string,
  more: Partial<Omit<Judged, 'status' | 'detail'>> = {},
): Judged {
  return { status, detail, isOptional: false, lines: [], commands: [], ...more };
}
