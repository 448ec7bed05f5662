import { counted } from '../../engine/pluralize.ts';
import { printable } from '../../masking/printable.ts';
import { outcomeOf } from '../fix-words.ts';
import { wrap } from '../layout.ts';
import type { Report, ReportFinding, ReportFix, ReportRefusal } from '../report.ts';
import type { Pen } from './style.ts';

const FIX_SIGNS = {
  fixed: '✓',
  'still-there': '!',
  skipped: '–',
  failed: '✗',
} satisfies Record<ReportFix['status'], string>;

export function refusalBlock({ install, reason }: ReportRefusal, { ink, width }: Pen): string[] {
  return [
    ...wrap('✗ ', `NOTHING WAS REPAIRED in ${install}`, width).map((line) =>
      ink.red(ink.bold(line)),
    ),
    ...wrap('  ', reason, width),
  ];
}

/** What the repairs changed. The reason for refusing a whole repair is in its refusal, not with each fix. */
export function fixesBlock({ fixes: all, refusals, findings }: Report, pen: Pen): string[] {
  const fixes = all.filter((fix) => !refusals.some(({ reason }) => reason === fix.reason));
  if (fixes.length === 0) return [];
  const fixed = fixes.filter(({ status }) => status === 'fixed').length;
  return [
    pen.ink.bold(fixed === 0 ? 'Repairs' : 'What is different now'),
    ...[...countedWords(fixes, findings)].flatMap(([words, { status, count }]) => {
      const times = count === 1 ? '' : ` (${count} times)`;
      return wrap(`  ${FIX_SIGNS[status]} `, words + times, pen.width);
    }),
    ...(fixed === 0 ? [] : wrap('  ', countsOf(fixed, findings.length), pen.width)),
    ...[...new Set(fixes.flatMap(({ undo }) => undo ?? []))].map(
      (undo) => `  undo $ ${pen.ink.cyan(printable(undo))}`,
    ),
  ];
}

function countsOf(fixed: number, left: number): string {
  const rest =
    left === 0
      ? 'No finding is left'
      : `${counted(left, 'finding')} ${left === 1 ? 'is' : 'are'} left`;
  return `${counted(fixed, 'repair')} done. ${rest}.`;
}

/** The same words for several places are one line. */
function countedWords(
  fixes: readonly ReportFix[],
  findings: readonly ReportFinding[],
): Map<string, { readonly status: ReportFix['status']; readonly count: number }> {
  const counts = new Map<string, { status: ReportFix['status']; count: number }>();
  for (const fix of fixes) {
    const words = `${fix.title} (${fix.ruleId}): ${outcomeOf(fix, findings)}`;
    counts.set(words, { status: fix.status, count: (counts.get(words)?.count ?? 0) + 1 });
  }
  return counts;
}
