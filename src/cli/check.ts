import { counted } from '../engine/pluralize.ts';
import { SEVERITIES } from '../engine/rule.ts';
import { printable } from '../masking/printable.ts';
import { isArchive } from '../migcheck/archives.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { type Performed, perform } from '../migcheck.ts';
import type { Report } from '../report/report.ts';
import { keysOf } from './age-keys.ts';
import { EXIT } from './exit-codes.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';
import { refuseContradictions } from './option-conflicts.ts';
import type { CommandOptions } from './options.ts';
import { outputPath, writeOutput } from './output.ts';
import { Progress } from './progress.ts';
import { render, renderPlanText } from './render.ts';
import type { ReportRequest } from './report-requests.ts';

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
  path: string | undefined,
  options: CommandOptions,
  io: Io,
): Promise<number> {
  refuseContradictions(options, io, path !== undefined && isArchive(path, io));
  const { reports = DEFAULT, interactive, color } = options;
  let targets: readonly Target[] = [];
  const { baseline: baselineFile, ...others } = options;
  const run = {
    ...others,
    ...(path !== undefined && { path }),
    ...(baselineFile !== undefined && {
      baselineFile,
      baseline: await readBaseline(baselineFile, io.cwd),
    }),
    keys: await keysOf(options, io),
  };
  const performed = await perform(run, {
    ...{ env: io.env, cwd: io.cwd, program: calledAs(io.env), progress: new Progress(io) },
    stdin: () => standardInput(io),
    // What asks is not loaded for a check that only reads.
    ...(interactive && {
      prompt: async () => new (await import('./prompt.ts')).Prompt(io, color),
    }),
    onOpened(directories) {
      targets = reports.map((request) => ({
        request,
        ...(request.file !== undefined && { path: outputPath(request.file, io.cwd, directories) }),
      }));
    },
  });
  for (const { request, path: output } of targets) {
    const text = await textOf(performed, request, options, io);
    if (output === undefined) io.stdout.write(text);
    else writeOutput(output, text);
  }
  const files = targets.flatMap(({ path: output }) => output ?? []);
  if (files.length > 0 && io.stderr.isTTY && !options.quiet) {
    io.stderr.write(writtenLine(performed.report, files));
  }
  return statusOf(performed, options);
}

/** @throws UsageError at a terminal, where nothing would come */
function standardInput({ stdin }: Io): AsyncIterable<Uint8Array> {
  if (stdin.isTTY) {
    throw new UsageError(
      'standard input is a terminal. Send an archive to it, for instance: ssh old-machine tar -cz .openclaw | openclaw-migcheck -',
    );
  }
  return stdin;
}

/** What reads a report is loaded only where one is given. */
async function readBaseline(file: string, cwd: string): Promise<Report> {
  const { parseReport } = await import('../report/parse.ts');
  const { readStored } = await import('./stored-report.ts');
  return readStored(file, cwd, parseReport);
}

/** Without it a check that wrote its report to a file would look at a terminal as if it had failed. */
function writtenLine({ findings }: Report, files: readonly string[]): string {
  return `${counted(findings.length, 'finding')}. The report is in ${files.map(printable).join(', ')}\n`;
}

async function textOf(
  { report, planText, command }: Performed,
  request: ReportRequest,
  options: CommandOptions,
  io: Io,
): Promise<string> {
  const isPlanOnly = options.dryRun && request.format === 'pretty';
  return isPlanOnly
    ? renderPlanText(report, { plan: planText, command }, request, options, io)
    : render(report, request, options, io);
}

/**
 * The exit status. A crash or a limit outweighs findings: the part that was not checked may be worse.
 * So does a repair that was asked for and refused.
 */
function statusOf({ report, isCutOff, hasProblems }: Performed, options: CommandOptions): number {
  const hasCrashed = report.rules.some(({ status }) => status === 'crashed');
  if (isCutOff || hasCrashed || report.refusals.length > 0) return EXIT.unchecked;
  if (options.failOn !== 'never') {
    const least = SEVERITIES.indexOf(options.failOn);
    if (report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= least)) {
      return EXIT.findings;
    }
  }
  return hasProblems ? EXIT.unchecked : EXIT.clean;
}
