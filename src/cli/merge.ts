import { parse } from 'node:path';
import type { Text } from '../engine/rule.ts';
import { reasoned } from '../engine/texts.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { NAME, version } from '../migcheck/version.ts';
import { phrase } from '../phrases/language.ts';
import { parseFleet } from '../report/fleet/parse.ts';
import { mergeReports, type NamedReport, nameReports } from '../report/fleet.ts';
import { NotAReport, parseReport } from '../report/parse.ts';
import type { Report } from '../report/report.ts';
import { uncheckedReport } from '../report/unchecked.ts';
import { EXIT } from './exit-codes.ts';
import type { FleetFormat } from './fleet-formats.ts';
import { renderFleet } from './fleet-renderers.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';
import { outputPath, writeOutput } from './output.ts';
import { type ReportRequest, refuseSharedPlaces } from './report-requests.ts';
import { readStored } from './stored-report.ts';

export interface MergeOptions extends LanguageOption {
  readonly reports?: readonly ReportRequest<FleetFormat>[];
  readonly baseline?: string;
  readonly expect?: readonly string[];
}

/**
 * Makes one report from the reports of many machines.
 * @returns the exit status: 1 where a host needs attention
 * @throws UsageError where a file cannot be read
 */
export async function merge(
  files: readonly string[],
  options: MergeOptions,
  io: Io,
): Promise<number> {
  const { reports = [{ format: 'markdown' }], baseline, expect = [] } = options;
  if (files.length + expect.length === 0) throw new UsageError(phrase('usage.merge-nothing'));
  refuseSharedPlaces(reports, io.cwd);
  const targets = reports.map(({ format, file }) => ({
    format,
    path: file === undefined ? undefined : outputPath(file, io.cwd, []),
  }));
  const before = baseline === undefined ? undefined : readStored(baseline, io.cwd, parseFleet);
  const fleet = mergeReports(tool(), named(files, expect, io), before);
  const language = await languageFor(options, io);
  for (const { format, path } of targets) {
    const text = await renderFleet(fleet, format, language, io);
    if (path === undefined) io.stdout.write(text);
    else writeOutput(path, text);
  }
  return fleet.summary.person > 0 ? EXIT.findings : EXIT.clean;
}

/** One report for each file, and one for each expected machine without a file. */
function named(files: readonly string[], expected: readonly string[], { cwd }: Io): NamedReport[] {
  const reports = nameReports(files.map((file) => reportOf(file, cwd)));
  const missing = expected.filter((machine) => !reports.some(({ name }) => name === machine));
  return [
    ...reports,
    ...[...new Set(missing)].map((name) => ({
      name,
      report: noReport(phrase('merge.no-report'), name),
    })),
  ];
}

/**
 * Catches the error, so that one damaged file, or one from another release, does not hide the other
 * machines.
 */
function reportOf(file: string, cwd: string): Report {
  return readStored(file, cwd, (text) => {
    try {
      return parseReport(text);
    } catch (error) {
      if (!(error instanceof NotAReport)) throw error;
      const { reason } = error;
      return noReport(phrase('merge.unusable', { reason }), parse(file).name);
    }
  });
}

function noReport(why: Text, machine: string): Report {
  return uncheckedReport(tool(), reasoned(why), { label: machine, machine });
}

function tool(): Report['tool'] {
  return { name: NAME, version: version() };
}
