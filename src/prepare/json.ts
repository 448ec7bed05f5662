import { printableJson } from '../masking/printable.ts';
import type { Preparation } from './preparation.ts';

/** The preparation as JSON, safe to look at on a terminal. */
export function renderPreparationJson(preparation: Preparation): string {
  return `${printableJson(JSON.stringify(preparation, null, 2))}\n`;
}
