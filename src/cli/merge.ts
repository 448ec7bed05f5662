import { printableJson } from '../masking/printable.ts';
import { NAME, version } from '../migcheck/version.ts';
import { parseFleet } from '../report/fleet/parse.ts';
import { type Fleet, mergeReports, nameReports } from '../report/fleet.ts';
import { parseReport } from '../report/parse.ts';
import { rules } from '../rules/index.ts';
import { checkoutOf } from './checkout.ts';
import { EXIT } from './exit-codes.ts';
import type { FleetFormat } from './fleet-formats.ts';
import type { Io } from './io.ts';
import { outputPath, writeOutput } from './output.ts';
import { readStored } from './stored-report.ts';

export interface MergeOptions {
  readonly format: FleetFormat;
  readonly output?: string;
  readonly baseline?: string;
}

/**
 * Makes one report of the reports of many machines.
 * @returns the exit status: 1 where a host needs a person
 * @throws UsageError where a file is no report
 */
export async function merge(
  files: readonly string[],
  { format, output, baseline }: MergeOptions,
  io: Io,
): Promise<number> {
  const path = output === undefined ? undefined : outputPath(output, io.cwd, []);
  const before = baseline === undefined ? undefined : readStored(baseline, io.cwd, parseFleet);
  const reports = files.map((file) => readStored(file, io.cwd, parseReport));
  const tool = { name: NAME, version: version() };
  const fleet = mergeReports(tool, nameReports(reports), before);
  const text = await renderFleet(fleet, format, io);
  if (path === undefined) io.stdout.write(text);
  else writeOutput(path, text);
  return fleet.summary.person > 0 ? EXIT.findings : EXIT.clean;
}

async function renderFleet(
  fleet: Fleet,
  format: MergeOptions['format'],
  { cwd }: Io,
): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('../report/fleet/html.ts')).renderFleetHtml(fleet);
    case 'markdown':
      return (await import('../report/fleet/markdown.ts')).renderFleetMarkdown(fleet);
    case 'sarif':
      return (await import('../report/fleet/sarif.ts')).renderFleetSarif(fleet, {
        rules,
        checkout: checkoutOf(cwd),
      });
    default:
      return `${printableJson(JSON.stringify(fleet, null, 2))}\n`;
  }
}
