import { printable } from '../masking/printable.ts';
import type { Performed } from '../migcheck.ts';
import { type Language, sentences } from '../phrases/language.ts';
import { localized } from '../report/localized.ts';
import type { Report } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';
import { fixCommand, plannedCount } from './render.ts';

/**
 * Says in one line where the reports are and what to run next. Without this line, the check would
 * seem to have done nothing. A check that writes a file without a terminal, for instance at night,
 * stays silent.
 */
export async function sayWritten(
  files: readonly string[],
  line: () => Promise<string>,
  { quiet, dryRun, fix }: Pick<CommandOptions, 'quiet' | 'dryRun' | 'fix'>,
  { stderr }: Pick<Io, 'stderr'>,
): Promise<void> {
  if (files.length === 0 || quiet) return;
  if (stderr.isTTY || dryRun || fix) stderr.write(`${await line()}\n`);
}

/** The result of checking one install. */
export function writtenLine(
  { report, command }: Pick<Performed, 'report' | 'command'>,
  files: readonly string[],
  options: CommandOptions,
  language: Language,
): string {
  const shown = localized(report, language, rules);
  const { what, next } = outcomeOf(shown, command, options, language);
  return sentences([what, whereOf(files, language), ...next.map(printable)], language);
}

/** The result of checking several installs. */
export function severalLine(
  reports: readonly Report[],
  files: readonly string[],
  language: Language,
): string {
  const count = reports.reduce((sum, report) => sum + report.findings.length, 0);
  const found = language.say('written.found-in', { count, installs: reports.length });
  return sentences([found, whereOf(files, language)], language);
}

function whereOf(files: readonly string[], { say }: Language): string {
  return say('written.report', { files: files.map(printable) });
}

interface Outcome {
  readonly what: string;
  readonly next: readonly string[];
}

function outcomeOf(
  report: Report,
  command: string,
  options: CommandOptions,
  { say }: Language,
): Outcome {
  const { findings, summary } = report;
  const toRepair = fixCommand(options, command);
  if (options.dryRun) {
    const count = plannedCount(report);
    const next = count > 0 ? [say('written.repair', { command: toRepair })] : [];
    return { what: say('plan.count', { count }), next };
  }
  if (options.fix) return repaired(report, say);
  const shown = `${toRepair} --dry-run`;
  return {
    what: say('written.found', { count: findings.length }),
    next: summary.fixable > 0 ? [say('written.repairs', { command: shown })] : [],
  };
}

function repaired({ findings, fixes, refusals }: Report, say: Language['say']): Outcome {
  const [refusal] = refusals;
  const done = fixes.filter(({ status }) => status === 'fixed');
  const undo = done.flatMap((fix) => fix.undo ?? []).at(-1);
  return {
    what: refusal
      ? say('written.refused', { reason: printable(refusal.reason) })
      : say('repairs.done', { count: done.length, left: findings.length }),
    next: undo === undefined ? [] : [say('written.undo', { command: undo })],
  };
}
