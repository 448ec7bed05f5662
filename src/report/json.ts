import { printableJson } from '../masking/printable.ts';
import type { Report } from './report.ts';

/**
 * The report as JSON: the same in every run over the same install, and safe to look at on a
 * terminal.
 */
export function renderJson(report: Report): string {
  return `${printableJson(JSON.stringify(report, null, 2))}\n`;
}
