import type { Phrase } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';

/** One line of the inventory: a thing that a person looks for after a move. */
export interface InventoryItem {
  readonly what:
    | 'configuration'
    | 'logins'
    | 'workspace'
    | 'memory'
    | 'conversations'
    | 'cron jobs'
    | 'channels'
    | 'plugins'
    | 'skills'
    | 'device identity';
  /**
   * arrived: it is here; broken: it is here, and OpenClaw will not use it; missing: it is expected and not here;
   * none: nothing says that there was any.
   */
  readonly status: 'arrived' | 'broken' | 'missing' | 'none' | 'unknown';
  /** How many; undefined where they cannot be counted cheaply. */
  readonly count?: number;
  /** A few words: `3 transcripts`, `telegram, whatsapp`. */
  readonly detail: readonly Phrase[];
}

type What = InventoryItem['what'];

/** Nothing says that there was any. */
export function none(what: What, detail = phrase('inventory.none')): InventoryItem {
  return { what, status: 'none', count: 0, detail: [detail] };
}

/** What it is kept in cannot be read. */
export function unknown(what: What, detail: Phrase): InventoryItem {
  return { what, status: 'unknown', detail: [detail] };
}

/** It is expected and not here. */
export function missing(what: What, detail: Phrase): InventoryItem {
  return { what, status: 'missing', count: 0, detail: [detail] };
}

/**
 * It is here.
 * @param count undefined where they cannot be counted cheaply
 */
export function arrived(
  what: What,
  count: number | undefined,
  ...detail: readonly Phrase[]
): InventoryItem {
  return { what, status: 'arrived', ...(count !== undefined && { count }), detail };
}
