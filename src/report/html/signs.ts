import type { Severity } from '../../engine/rule.ts';
import type { ReportInventoryItem, ReportVerdict } from '../report.ts';

/** A sign, and the class of its colour. Colour alone never carries meaning. */
export interface Look {
  readonly sign: string;
  readonly ink: 'error' | 'warning' | 'info' | 'good' | 'faint';
}

export const SEVERITY_SIGNS = { error: '✗', warning: '!', info: 'i' } satisfies Record<
  Severity,
  string
>;
export const SEVERITY_INK = { error: 'error', warning: 'warning', info: 'info' } satisfies Record<
  Severity,
  Look['ink']
>;

export const VERDICT_LOOKS = {
  'will-not-work': { sign: '✗', ink: 'error' },
  incomplete: { sign: '✗', ink: 'error' },
  exposed: { sign: '✗', ink: 'error' },
  attention: { sign: '!', ink: 'warning' },
  ready: { sign: '✓', ink: 'good' },
  unproven: { sign: '?', ink: 'warning' },
} satisfies Record<ReportVerdict['state'], Look>;

export const ITEM_LOOKS = {
  arrived: { sign: '✓', ink: 'good' },
  broken: { sign: '!', ink: 'warning' },
  missing: { sign: '✗', ink: 'error' },
  none: { sign: '–', ink: 'faint' },
  unknown: { sign: '?', ink: 'warning' },
} satisfies Record<ReportInventoryItem['status'], Look>;
