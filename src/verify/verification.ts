import { INTO_ENGLISH, type Language, phrase } from '../phrases/language.ts';

/** Whether something that a person looks for after a move is in order. */
export type VerifyStatus = 'done' | 'not done' | 'cannot tell';

/** The checklist, in the order in which a person goes through it. */
export const VERIFY_ITEMS = [
  'copy',
  'gateway',
  'service',
  'channels',
  'sessions',
  'workspace',
  'cron',
  'backups',
  'old-machine',
] as const;

/** The id of an item of the checklist, as `--skip` takes it. */
export type VerifyItemId = (typeof VERIFY_ITEMS)[number];

/** One line of the checklist. */
export interface VerifyItem {
  readonly id: VerifyItemId;
  /** What should be true, in a few words. */
  readonly title: string;
  readonly status: VerifyStatus;
  /** A sentence that says what was seen. */
  readonly detail: string;
  /** More of it, one a line: the next run of each cron job. */
  readonly lines: readonly string[];
  /** The one command that would mend it, or say what could not be seen; null where there is no such command. */
  readonly command: string | null;
  /** The rules of the check whose findings decided it. */
  readonly rules: readonly string[];
}

/** The result of the checklist, and the JSON output of `verify` as it stands. What is not known is null. */
export interface Verification {
  readonly schemaVersion: 1;
  readonly kind: 'verification';
  readonly tool: { readonly name: string; readonly version: string };
  /** Why nothing could be verified; then all else is empty. */
  readonly error: string | null;
  /** The state directory: absolute on this machine. */
  readonly install: string | null;
  readonly profile: string | null;
  /** The release that runs it. */
  readonly openclaw: string | null;
  /** When the record was made that it was compared with. */
  readonly recordedAt: string | null;
  /** not done, where any item is; else cannot tell, where any item is; else done. */
  readonly status: VerifyStatus;
  readonly summary: {
    readonly done: number;
    readonly notDone: number;
    readonly cannotTell: number;
  };
  readonly items: readonly VerifyItem[];
  /** About the check itself. */
  readonly notes: readonly string[];
}

/** What is certainly open counts before what may be. */
export function statusOf(items: readonly VerifyItem[]): VerifyStatus {
  const has = (status: VerifyStatus) => items.some((item) => item.status === status);
  if (has('not done')) return 'not done';
  return has('cannot tell') || items.length === 0 ? 'cannot tell' : 'done';
}

/** How many items there are of each status. */
export function summaryOf(items: readonly VerifyItem[]): Verification['summary'] {
  const count = (status: VerifyStatus) => items.filter((item) => item.status === status).length;
  return { done: count('done'), notDone: count('not done'), cannotTell: count('cannot tell') };
}

/** The answer in one sentence. */
export function headlineOf(
  { error, status, summary, items }: Verification,
  { say }: Language = INTO_ENGLISH,
): string {
  if (error !== null) return say('verify.nothing');
  const { notDone, cannotTell } = summary;
  const total = items.length;
  if (status === 'done') return say('verify.all-done', { count: total });
  const parts = [
    ...(notDone > 0 ? [phrase('verify.open-items', { count: notDone, total })] : []),
    ...(cannotTell > 0 ? [phrase('verify.unseen-items', { count: cannotTell, total })] : []),
  ];
  return say('verify.open', { parts });
}
