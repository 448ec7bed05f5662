import { printable } from '../masking/printable.ts';
import type { Language } from '../phrases/language.ts';
import type { PlanLine } from '../repair/index.ts';

/**
 * The lines of a plan, each with a line end.
 * @param language with the texts of rules, which the titles of repairs come from
 */
export function planText(lines: readonly PlanLine[], language: Language): string {
  return lines
    .flatMap((line) => saidLine(line, language).split('\n'))
    .map((line) => `${printable(line)}\n`)
    .join('');
}

function saidLine(line: PlanLine, { sayOf }: Language): string {
  return typeof line === 'string' ? line : (sayOf(line.messageId, line.values) ?? line.messageId);
}
