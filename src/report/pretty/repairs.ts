import { wrap } from '../layout.ts';
import { printable } from '../printable.ts';
import type { Report, ReportFix, ReportRefusal } from '../report.ts';
import type { Pen } from './pen.ts';

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
    ...fixes.flatMap(({ title, ruleId, status, reason }) => {
      const [sign, words] = FIX_WORDS[status];
      const why = reason === null ? '' : `: ${reason}`;
      return wrap(`  ${sign} `, `${title} (${ruleId}): ${words}${why}`, pen.width);
    }),
    ...[...new Set(fixes.flatMap(({ undo }) => undo ?? []))].map(
      (undo) => `  undo $ ${pen.ink.cyan(printable(undo))}`,
    ),
  ];
}
