import { isArchive } from '../migcheck/archives.ts';
import { SeparateArchives } from '../migcheck/usage-error.ts';
import type { Performed } from '../migcheck.ts';
import type { Report } from '../report/report.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import { refuseContradictions } from './option-conflicts.ts';
import type { CommandOptions } from './options.ts';
import { outputPath, writeOutput } from './output.ts';
import { type Copy, performOn, statusOf } from './perform-on.ts';
import { render, renderPlanText } from './render.ts';
import type { ReportRequest } from './report-requests.ts';
import { sayWritten, writtenLine } from './written-reports.ts';

const DEFAULT: readonly ReportRequest[] = [{ format: 'pretty' }];

/** A report that was asked for, with the absolute path of its file. */
interface Target {
  readonly request: ReportRequest;
  readonly path?: string;
}

/**
 * Checks what the command line names, repairs it where asked to, and reports.
 * @returns the exit status.
 * @throws UsageError, SettingsError, InstallNotFound, with a message to print.
 */
export async function check(
  paths: readonly string[],
  options: CommandOptions,
  io: Io,
): Promise<number> {
  const archives = paths.filter((path) => isArchive(path, io));
  refuseContradictions(options, io, archives.length > 0);
  const several = async (copies: readonly Copy[]) =>
    (await import('./check-several.ts')).checkSeveral(copies, options, io);
  const copies = copiesIn(paths, archives);
  if (copies.length > 1) return several(copies);
  try {
    return await checkOne(paths, options, io);
  } catch (error) {
    if (error instanceof SeparateArchives) return several(paths.map((path) => [path]));
    throw error;
  }
}

/**
 * Each directory is a separate install. Archives are parts of one install, unless each has a
 * configuration.
 */
function copiesIn(paths: readonly string[], archives: readonly string[]): Copy[] {
  const copies: Copy[] = paths.map((path) => (archives.includes(path) ? archives : [path]));
  return copies.filter((copy, index) => copy !== archives || copies.indexOf(copy) === index);
}

async function checkOne(copy: Copy, options: CommandOptions, io: Io): Promise<number> {
  const { reports = DEFAULT, baseline } = options;
  let targets: readonly Target[] = [];
  const known = baseline === undefined ? undefined : await readBaseline(baseline, io.cwd);
  const performed = await performOn(copy, options, io, known, (directories) => {
    targets = reports.map((request) => ({
      request,
      ...(request.file !== undefined && { path: outputPath(request.file, io.cwd, directories) }),
    }));
  });
  for (const { request, path: output } of targets) {
    const text = await textOf(performed, request, options, io);
    if (output === undefined) io.stdout.write(text);
    else writeOutput(output, text);
  }
  const files = targets.flatMap(({ path: output }) => output ?? []);
  const line = async () => writtenLine(performed, files, options, await languageFor(options, io));
  await sayWritten(files, line, options, io);
  return statusOf(performed, options);
}

/** Imported here, because only `--baseline` needs it. */
async function readBaseline(file: string, cwd: string): Promise<Report> {
  const { parseReport } = await import('../report/parse.ts');
  const { readStored } = await import('./stored-report.ts');
  return readStored(file, cwd, parseReport);
}

async function textOf(
  performed: Performed,
  request: ReportRequest,
  options: CommandOptions,
  io: Io,
): Promise<string> {
  const isPlanOnly = options.dryRun && request.format === 'pretty';
  return isPlanOnly
    ? renderPlanText(performed, request, options, io)
    : render(performed.report, request, options, io);
}
