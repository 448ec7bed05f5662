import type { Phrase } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';

/** One line of the inventory: something that a person looks for after a move. */
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
   * arrived: it is here; broken: it is here, but OpenClaw will not use it; missing: it is expected
   * but not here; none: nothing indicates that it ever existed.
   */
  readonly status: 'arrived' | 'broken' | 'missing' | 'none' | 'unknown';
  /** The number; undefined where counting would be expensive. */
  readonly count?: number;
  /** A few words: `3 transcripts`, `telegram, whatsapp`. */
  readonly detail: readonly Phrase[];
}

type What = InventoryItem['what'];

/** For something that probably never existed. */
export function none(what: What, detail = phrase('inventory.none')): InventoryItem {
  return { what, status: 'none', count: 0, detail: [detail] };
}

/** For something whose storage cannot be read. */
export function unknown(what: What, detail: Phrase): InventoryItem {
  return { what, status: 'unknown', detail: [detail] };
}

/** For something that is expected but not here. */
export function missing(what: What, detail: Phrase): InventoryItem {
  return { what, status: 'missing', count: 0, detail: [detail] };
}

/**
 * For something that is here.
 * @param count undefined where counting would be expensive
 */
export function arrived(
  what: What,
  count: number | undefined,
  ...detail: readonly Phrase[]
): InventoryItem {
  return { what, status: 'arrived', ...(count !== undefined && { count }), detail };
}
