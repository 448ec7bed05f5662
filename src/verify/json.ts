import { printableJson } from '../masking/printable.ts';
import type { Verification } from './verification.ts';

/** The checklist as JSON, safe to look at on a terminal. */
export function renderVerificationJson(verification: Verification): string {
  return `${printableJson(JSON.stringify(verification, null, 2))}\n`;
}
