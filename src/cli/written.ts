import { counted } from '../engine/pluralize.ts';
import { printable } from '../masking/printable.ts';
import type { Report } from '../report/report.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';
import { fixCommand, plannedCount } from './render.ts';

/**
 * Says in one line where the reports are and what to run next: without it, it would look as if nothing had happened. A
 * check that writes a file by itself, at night, stays silent.
 */
export function sayWritten(
  files: readonly string[],
  line: () => string,
  { quiet, dryRun, fix }: Pick<CommandOptions, 'quiet' | 'dryRun' | 'fix'>,
  { stderr }: Pick<Io, 'stderr'>,
): void {
  if (files.length === 0 || quiet) return;
  if (stderr.isTTY || dryRun || fix) stderr.write(`${line()}\n`);
}

/** @param command the check's own command */
export function writtenLine(
  report: Report,
  files: readonly string[],
  command: string,
  options: CommandOptions,
): string {
  const { what, next } = outcomeOf(report, command, options);
  return [`${what}. ${whereOf(files)}`, ...next.map(printable)].join('. ');
}

/** What came of the check of several installs. */
export function severalLine(reports: readonly Report[], files: readonly string[]): string {
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  const installs = counted(reports.length, 'install');
  return `${counted(findings, 'finding')} in ${installs}. ${whereOf(files)}`;
}

function whereOf(files: readonly string[]): string {
  return `The report is in ${files.map(printable).join(', ')}`;
}

function outcomeOf(
  report: Report,
  command: string,
  options: CommandOptions,
): { readonly what: string; readonly next: readonly string[] } {
  const { findings, fixes, refusals, summary } = report;
  const found = counted(findings.length, 'finding');
  const toRepair = fixCommand(options, command);
  if (options.dryRun) {
    const planned = plannedCount(report);
    return {
      what: `${counted(planned, 'repair')}, nothing was changed`,
      next: planned > 0 ? [`To repair this: ${toRepair}`] : [],
    };
  }
  if (!options.fix) {
    return {
      what: found,
      next: summary.fixable > 0 ? [`To see the repairs: ${toRepair} --dry-run`] : [],
    };
  }
  const [refusal] = refusals;
  const done = fixes.filter(({ status }) => status === 'fixed');
  const undo = done.flatMap((fix) => fix.undo ?? []).at(-1);
  return {
    what: refusal
      ? `Nothing was repaired: ${printable(refusal.reason)}`
      : `${counted(done.length, 'repair')} done, ${found} left`,
    next: undo === undefined ? [] : [`To take it back: ${undo}`],
  };
}
