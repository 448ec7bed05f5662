import { SEVERITIES } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import { runsDirectory } from '../repair/journal.ts';
import { markRuns, type RunsMark } from '../repair/runs.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report, ReportRefusal } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { keysOf } from './age-keys.ts';
import { EXIT } from './exit-codes.ts';
import { frameReader } from './frames.ts';
import type { Io } from './io.ts';
import { refuseContradictions } from './option-conflicts.ts';
import type { CheckOptions } from './options.ts';
import { writeOutput } from './output.ts';
import { findPending, type Pending, settledNotes, toReportPending } from './pending.ts';
import type { How } from './planned.ts';
import { render, renderPlanText } from './render.ts';
import { repairCommand } from './repair-command.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import { type Installs, type Request, readRequest } from './request.ts';
import type { Restored } from './restore.ts';
import { type Checked, runChecks } from './run-checks.ts';
import { NAME, version } from './version.ts';

/**
 * Checks what the command line names, repairs it where asked to, and reports.
 * @returns the exit status.
 * @throws UsageError, SettingsError, InstallNotFound: what could not be done, in words to print.
 */
export async function check(
  path: string | undefined,
  options: CheckOptions,
  io: Io,
): Promise<number> {
  refuseContradictions(options, io);
  const how: How = { unsafe: options.unsafeFixes === true, keys: await keysOf(options, io) };
  const since = markRuns(runsDirectory(io.env));
  const request = await readRequest(path, options, io);
  const settled = await settleAsAsked(request, since, how, io);
  const before = await runChecks(settled.installs, request.plan);
  const restored = await restoringAsAsked(before, options, io);
  const repaired =
    settled.refusals.length > 0
      ? NOTHING_REPAIRED
      : await repairAsAsked(restored, how, { request, since: settled.since }, io);
  const checked = repaired.after ?? before;
  const pending = findPending(
    checked.installs.map(({ install }) => install),
    io,
  );
  const notes = [
    ...request.notes,
    ...(options.quiet ? [] : checked.installs.flatMap(({ install }) => targetNotes(install))),
    ...restored.notes,
    ...repaired.notes,
    ...settledNotes(settled.cut, pending),
  ];
  const report = toReport(
    nameOf(path, request, repaired),
    options,
    { checked, repaired, refusals: settled.refusals, pending, notes },
    io,
  );
  print(report, repaired, request, io);
  return statusOf(report, checked, options);
}

/** Contents that decide where an install will run can be old: that they did is said. */
function targetNotes({ inferredTarget, stateDir }: Install): string[] {
  return inferredTarget === undefined
    ? []
    : [
        `${stateDir} was checked as ${inferredTarget}, where its own paths lead. If it will run under another name, give that with --state-dir.`,
      ];
}

interface Settled {
  readonly installs: Installs;
  /** What had been killed. */
  readonly cut: readonly Pending[];
  /** How far all runs had got before the installs were read. */
  readonly since: RunsMark;
  /** Where it could not be ended either. */
  readonly refusals: readonly ReportRefusal[];
}

/** A repair that was killed is taken back before the check: half of it no rule would understand. */
async function settleAsAsked(
  { installs, reopen, plan: { options } }: Request,
  since: RunsMark,
  { keys }: How,
  io: Io,
): Promise<Settled> {
  const cut = findPending(installs, io);
  if (cut.length === 0 || !options.fix || options.dryRun) {
    return { installs, cut, since, refusals: [] };
  }
  const { settle } = await import('./repair.ts');
  const { refusals, moved } = await settle(installs, keys, io);
  const now = markRuns(runsDirectory(io.env));
  return { installs: await reopen(moved), cut, since: now, refusals };
}

/** What restores is not loaded for a repair of what is here. */
async function restoringAsAsked(
  { installs }: Checked,
  { from, unsafeFixes = false }: CheckOptions,
  io: Io,
): Promise<Restored> {
  if (from === undefined) return { installs, notes: [] };
  return (await import('./restore.ts')).restoring(installs, from, unsafeFixes, io);
}

/** What repairs is not loaded for a check that only reads. */
async function repairAsAsked(
  { installs }: Restored,
  how: How,
  { request, since }: { readonly request: Request; readonly since: RunsMark },
  io: Io,
): Promise<Repaired> {
  const { options, progress } = request.plan;
  if (!options.fix && !options.dryRun) return NOTHING_REPAIRED;
  const { repair } = await import('./repair.ts');
  if (options.fix && !options.interactive) progress.show('repairing');
  const repaired = await repair(installs, how, request, since, io);
  progress.clear();
  return repaired;
}

/** What the command line has to name to check the same again. */
function nameOf(
  path: string | undefined,
  { installs }: Request,
  { moved }: Repaired,
): string | undefined {
  const [only, another] = installs;
  return another ? path : (moved.get(only.stateDir) ?? path);
}

function print(
  report: Report,
  repaired: Repaired,
  { output, plan: { options } }: Request,
  io: Io,
): void {
  const isPlanOnly = options.dryRun && options.format === 'pretty';
  const text = isPlanOnly
    ? renderPlanText(report, repaired.text, options, io)
    : render(report, options, io);
  if (output === undefined) io.stdout.write(text);
  else writeOutput(output, text);
}

interface Told {
  readonly checked: Checked;
  readonly repaired: Repaired;
  /** Where a repair that was killed could not be ended either. */
  readonly refusals: readonly ReportRefusal[];
  readonly pending: readonly Pending[];
  readonly notes: readonly string[];
}

function toReport(
  path: string | undefined,
  options: CheckOptions,
  { checked, repaired, refusals, pending, notes }: Told,
  io: Io,
): Report {
  const command = repairCommand(path, options, io);
  return buildReport({
    tool: { name: NAME, version: version() },
    checked: checked.installs,
    suppressed: checked.suppressed,
    pendingRuns: toReportPending(pending, command, io),
    plans: repaired.plans,
    refusals: repaired.refusals.length > 0 ? repaired.refusals : refusals,
    fixes: repaired.fixes,
    notes: [...notes, ...checked.notes],
    restores: new Set(rules.filter((rule) => rule.step === 'restore').map((rule) => rule.id)),
    repairCommand: command,
    frameOf: frameReader(),
  });
}

/**
 * A crash or a limit outweighs findings: what was not looked at may be worse than what was found.
 * So does a repair that was asked for and refused.
 */
function statusOf(report: Report, checked: Checked, options: CheckOptions): number {
  const hasCrashed = report.rules.some(({ status }) => status === 'crashed');
  if (checked.isCutOff || hasCrashed || report.refusals.length > 0) return EXIT.unchecked;
  if (options.failOn !== 'never') {
    const least = SEVERITIES.indexOf(options.failOn);
    if (report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= least)) {
      return EXIT.findings;
    }
  }
  return checked.hasProblems ? EXIT.unchecked : EXIT.clean;
}
