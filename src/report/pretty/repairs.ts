import { counted } from '../../engine/pluralize.ts';
import { printable } from '../../masking/printable.ts';
import { wrap } from '../layout.ts';
import type { Report, ReportFix, ReportRefusal } from '../report.ts';
import type { Pen } from './style.ts';

/** A sign and words for the result of a repair. */
const FIX_WORDS = {
  fixed: ['✓', 'fixed'],
  'still-there': ['!', 'done, but the finding is still there'],
  skipped: ['–', 'not done'],
  failed: ['✗', 'failed'],
} satisfies Record<ReportFix['status'], readonly [sign: string, words: string]>;

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
    ...[...countedWords(fixes)].flatMap(([words, { status, count }]) => {
      const times = count === 1 ? '' : ` (${count} times)`;
      return wrap(`  ${FIX_WORDS[status][0]} `, words + times, pen.width);
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
): Map<string, { readonly status: ReportFix['status']; readonly count: number }> {
  const counts = new Map<string, { status: ReportFix['status']; count: number }>();
  for (const { title, ruleId, status, reason } of fixes) {
    const words = `${title} (${ruleId}): ${FIX_WORDS[status][1]}${reason === null ? '' : `: ${reason}`}`;
    counts.set(words, { status, count: (counts.get(words)?.count ?? 0) + 1 });
  }
  return counts;
}
