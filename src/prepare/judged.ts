import type { PrepareItem, PrepareStatus } from './preparation.ts';

/** An item without its name. */
export type Judged = Omit<PrepareItem, 'id' | 'title'>;

export function judged(
  status: PrepareStatus,
  detail: string,
  more: Partial<Omit<Judged, 'status' | 'detail'>> = {},
): Judged {
  return { status, detail, isOptional: false, lines: [], commands: [], ...more };
}
