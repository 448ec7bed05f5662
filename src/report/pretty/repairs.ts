import { printable } from '../../masking/printable.ts';
import type { Language } from '../../phrases/language.ts';
import { outcomeOf } from '../fix-words.ts';
import type { Report, ReportFinding, ReportFix, ReportRefusal } from '../report.ts';
import { wrap } from '../text-layout.ts';
import type { Pen } from './style.ts';

const FIX_SIGNS = {
  fixed: '✓',
  'still-there': '!',
  skipped: '–',
  failed: '✗',
} satisfies Record<ReportFix['status'], string>;

/** Why nothing was changed in an install. */
export function refusalBlock({ install, reason }: ReportRefusal, pen: Pen): string[] {
  const { ink, width, language } = pen;
  const title = language.say('repairs.refused', { install });
  return [
    ...wrap('✗ ', title, width).map((line) => ink.red(ink.bold(line))),
    ...wrap('  ', reason, width),
  ];
}

/**
 * What the repairs changed. If a whole repair was refused, only the refusal has the reason, and not
 * each fix.
 */
export function fixesBlock({ fixes: all, refusals, findings }: Report, pen: Pen): string[] {
  const fixes = all.filter((fix) => !refusals.some(({ reason }) => reason === fix.reason));
  if (fixes.length === 0) return [];
  const { say } = pen.language;
  const fixed = fixes.filter(({ status }) => status === 'fixed').length;
  return [
    pen.ink.bold(say(fixed === 0 ? 'html.repairs' : 'repairs.changed')),
    ...[...countedWords(fixes, findings, pen.language)].flatMap(([words, { status, count }]) => {
      const all = count === 1 ? words : say('repairs.times', { words, count });
      return wrap(`  ${FIX_SIGNS[status]} `, all, pen.width);
    }),
    ...(fixed === 0
      ? []
      : wrap('  ', say('repairs.done', { count: fixed, left: findings.length }), pen.width)),
    ...[...new Set(fixes.flatMap(({ undo }) => undo ?? []))].map(
      (undo) => `  ${say('repairs.undo')} $ ${pen.ink.cyan(printable(undo))}`,
    ),
  ];
}

/** Equal words for several places become one line. */
function countedWords(
  fixes: readonly ReportFix[],
  findings: readonly ReportFinding[],
  language: Language,
): Map<string, { readonly status: ReportFix['status']; readonly count: number }> {
  const counts = new Map<string, { status: ReportFix['status']; count: number }>();
  for (const fix of fixes) {
    const words = `${fix.title} (${fix.ruleId}): ${outcomeOf(fix, findings, language)}`;
    counts.set(words, { status: fix.status, count: (counts.get(words)?.count ?? 0) + 1 });
  }
  return counts;
}
