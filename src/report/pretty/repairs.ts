import { printable } from '../../masking/printable.ts';
import { wrap } from '../layout.ts';
import type { Report, ReportFix, ReportRefusal } from '../report.ts';
import type { Pen } from './style.ts';

/** A sign and words for what came of a repair. */
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

/** Of a repair that was refused as a whole the reason is told once, and not for each fix. */
export function fixesBlock({ fixes: all, refusals }: Report, pen: Pen): string[] {
  const fixes = all.filter((fix) => !refusals.some(({ reason }) => reason === fix.reason));
  if (fixes.length === 0) return [];
  return [
    pen.ink.bold('Repairs'),
    ...[...countedWords(fixes)].flatMap(([words, { status, count }]) => {
      const times = count === 1 ? '' : ` (${count} times)`;
      return wrap(`  ${FIX_WORDS[status][0]} `, words + times, pen.width);
    }),
    ...[...new Set(fixes.flatMap(({ undo }) => undo ?? []))].map(
      (undo) => `  undo $ ${pen.ink.cyan(printable(undo))}`,
    ),
  ];
}

/** What is said of several places in the same words is said once. */
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
