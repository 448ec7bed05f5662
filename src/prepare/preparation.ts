/** Whether this machine has what the install needs. */
export type PrepareStatus = 'done' | 'not done' | 'cannot tell';

/** What is looked at, in the order in which it is to be done. */
export const PREPARE_ITEMS = [
  'node',
  'openclaw',
  'account',
  'disk',
  'time-zone',
  'services',
] as const;

/** The id of an item of the list. */
export type PrepareItemId = (typeof PREPARE_ITEMS)[number];

/** One thing that the install needs of the new machine. */
export interface PrepareItem {
  readonly id: PrepareItemId;
  /** What should be true, in a few words. */
  readonly title: string;
  readonly status: PrepareStatus;
  /** True where the move works without it, too. */
  readonly isOptional: boolean;
  /** A sentence that says what was seen. */
  readonly detail: string;
  /** More about it, one a line. */
  readonly lines: readonly string[];
  /** What does it, in order. */
  readonly commands: readonly string[];
}

/** What to do with the copy, once this machine is ready. */
export interface PrepareStep {
  readonly title: string;
  readonly commands: readonly string[];
}

/** What has to be done on the new machine, and the JSON output of `prepare` as it stands. What is not known is null. */
export interface Preparation {
  readonly schemaVersion: 1;
  readonly kind: 'preparation';
  readonly tool: { readonly name: string; readonly version: string };
  /** Why nothing could be prepared; then all else is empty. */
  readonly error: string | null;
  readonly moving: PreparedMove | null;
  /** not done, where an item is that is not optional; else cannot tell, where such an item is; else done. */
  readonly status: PrepareStatus;
  readonly items: readonly PrepareItem[];
  /** What has to come along and is not in a copy of the state directory. */
  readonly bring: readonly string[];
  readonly next: readonly PrepareStep[];
  readonly notes: readonly string[];
}

/** What is moved. */
export interface PreparedMove {
  /** As the old machine calls it. */
  readonly stateDir: string;
  readonly profile: string | null;
  /** The release that last wrote it. */
  readonly release: string | null;
  /** The release to install. */
  readonly openclaw: string | null;
  readonly files: number;
  readonly bytes: number;
}

/** The status of the whole: as bad as the worst item that is needed. */
export function prepareStatusOf(items: readonly PrepareItem[]): PrepareStatus {
  const needed = items.filter(({ isOptional }) => !isOptional);
  const has = (status: PrepareStatus) => needed.some((item) => item.status === status);
  if (has('not done')) return 'not done';
  return has('cannot tell') || items.length === 0 ? 'cannot tell' : 'done';
}
