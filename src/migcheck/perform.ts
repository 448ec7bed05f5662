import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { Text } from '../engine/rule.ts';
import { realOrSame } from '../install/host/home.ts';
import { neededNode, oldestMajor } from '../install/host/node-support.ts';
import type { Install } from '../install/install.ts';
import type { Show } from '../masking/shown.ts';
import { phrase } from '../phrases/language.ts';
import type { RunsMark } from '../repair/runs.ts';
import { runsDirectory } from '../repair/runs-directory.ts';
import type { PlanLine } from '../repair/show/render.ts';
import { concernsGateway } from '../report/around-steps.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report, ReportFix, ReportRefusal } from '../report/report.ts';
import type { ReportInput } from '../report/report-input.ts';
import { archiveNotes } from './archives.ts';
import { frameReader } from './code-frames.ts';
import type { Context } from './context.ts';
import { NOTHING_ASKED, type RunOptions } from './options.ts';
import { findPending, type Pending, settledNotes, toReportPending } from './pending-runs.ts';
import { repairCommand } from './repair-command.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import { type Installs, type Request, readRequest } from './request.ts';
import type { Restored } from './restore.ts';
import { RESTORING_RULES } from './restoring-rules.ts';
import { type Checked, runChecks } from './run-checks.ts';
import { NAME, version } from './version.ts';

/** The report, and facts that it does not contain. */
export interface Performed {
  readonly report: Report;
  /** The plans for a person to read, where they are only shown. */
  readonly planLines: readonly (readonly PlanLine[])[];
  /** The command that repeats the check, to which `--fix` can be added. */
  readonly command: string;
  /** True where a limit was reached, so that there may be more than was seen. */
  readonly isCutOff: boolean;
  /** True where something could not be read. */
  readonly hasProblems: boolean;
  /** The installs in the report. */
  readonly installs: readonly Install[];
  /** Masks a text that may contain names from the copy. */
  readonly show: Show;
}

/**
 * Checks, repairs where requested, and reports. The library and the command line both call it.
 * @param onPerformed called while what was unpacked from an archive still exists
 * @throws UsageError, SettingsError, InstallNotFound: what could not be done, in words to print.
 */
export async function perform(
  options: RunOptions,
  context: Context,
  onPerformed?: (performed: Performed) => Promise<void>,
): Promise<Performed> {
  // Only a repair needs it, and there may be hundreds of old runs.
  const since: RunsMark = options.fix ? await markNow(context) : new Map();
  const request = await readRequest(options, context);
  try {
    const done = await performed(request, since, context);
    await onPerformed?.(done);
    return done;
  } finally {
    request.archives?.close();
  }
}

async function performed(request: Request, since: RunsMark, context: Context): Promise<Performed> {
  const outcome = await carriedOut(request, since, context);
  const { checked, repaired } = outcome;
  const { options, show } = request.plan;
  const path = nameOf(options.path, request, repaired);
  const { openclaw: _, ...installed } = options;
  const commands = {
    repairCommand: repairCommand(path, options, context),
    installedCommand: repairCommand(path, installed, context),
  };
  const report = await reportOf(outcome, commands, context);
  const { isCutOff, hasProblems } = checked;
  return {
    report,
    planLines: repaired.lines,
    command: commands.repairCommand,
    isCutOff,
    hasProblems,
    show,
    installs: checked.installs.map(({ install }) => install),
  };
}

/** The result of a request. */
interface Outcome {
  readonly request: Request;
  readonly settled: Settled;
  readonly restored: Restored;
  readonly repaired: Repaired;
  /** The last check. */
  readonly checked: Checked;
  readonly pending: readonly Pending[];
}

/** Settles, checks, restores and repairs, as far as requested. */
async function carriedOut(request: Request, since: RunsMark, context: Context): Promise<Outcome> {
  const settled = await settleAsAsked(request, since, context);
  const before = await runChecks(settled.installs, request.plan);
  const restored = await restoringAsAsked(before, request, context);
  const repaired =
    settled.refusals.length > 0
      ? NOTHING_REPAIRED
      : await repairAsAsked(restored, request, settled.since, context);
  const checked = repaired.after ?? before;
  const installs = checked.installs.map(({ install }) => install);
  const pending = await findPending(installs, context);
  return { request, settled, restored, repaired, checked, pending };
}

async function reportOf(
  outcome: Outcome,
  commands: Pick<ReportInput, 'repairCommand' | 'installedCommand'>,
  context: Context,
): Promise<Report> {
  const { request, settled, restored, repaired, checked, pending } = outcome;
  const { options, show } = request.plan;
  return buildReport({
    tool: { name: NAME, version: version() },
    checked: checked.installs,
    label: options.label ?? null,
    hostName: hostname(),
    pendingRuns: toReportPending(pending, commands.repairCommand, context),
    plans: repaired.plans,
    refusals: repaired.refusals.length > 0 ? repaired.refusals : settled.refusals,
    fixes: repaired.fixes,
    isRepaired: repaired.fixes.some((fix) => isOfGateway(fix, request)),
    notes: notesOn(outcome),
    restores: RESTORING_RULES,
    // A restore cannot write into an archive.
    backups: request.archives ? [] : await backupsFor(checked, context),
    sources: restored.sources,
    ...commands,
    ...commandsThere(checked, request, context),
    asked: askedFor(options, context),
    isRoot: process.getuid?.() === 0,
    nodeMajor: nodeMajorOf(checked),
    frameOf: frameReader(),
    show,
  });
}

/** Who can read a file is nothing that the gateway looks at. */
function isOfGateway({ ruleId, status }: ReportFix, { plan: { rules } }: Request): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  return status === 'fixed' && rule !== undefined && concernsGateway(rule);
}

function notesOn({ request, settled, restored, repaired, checked, pending }: Outcome): Text[] {
  return [
    ...request.notes,
    ...(request.plan.options.quiet ? [] : notesOnTarget(checked, request)),
    ...restored.notes,
    ...repaired.notes,
    ...nothingRepaired({ request, settled, repaired, checked }),
    ...settledNotes(settled.cut, pending),
    ...checked.notes,
  ];
}

/** A repair that changes nothing looks like a check, and a person would wait for what it did. */
function nothingRepaired({
  request: { plan },
  settled,
  repaired,
  checked,
}: Pick<Outcome, 'request' | 'settled' | 'repaired' | 'checked'>): Text[] {
  const { fix, dryRun, quiet } = plan.options;
  const isAsked = fix === true && !dryRun && !quiet;
  const isWrong = checked.installs.some(({ findings }) => findings.length > 0);
  const isSaid =
    repaired.fixes.length + repaired.refusals.length + settled.refusals.length > 0 ||
    settled.cut.length > 0;
  return isAsked && isWrong && !isSaid ? [phrase('note.nothing-repaired')] : [];
}

function notesOnTarget({ installs }: Checked, { archives }: Request): Text[] {
  return archives === undefined
    ? installs.flatMap(({ install }) => targetNotes(install))
    : archiveNotes(archives);
}

/**
 * Says where the target was inferred from the install's own paths, because they can be out of date.
 */
function targetNotes({ inferredTarget, stateDir }: Install): Text[] {
  return inferredTarget === undefined
    ? []
    : [phrase('note.target', { path: stateDir, target: inferredTarget })];
}

interface Settled {
  readonly installs: Installs;
  /** The repairs that were interrupted. */
  readonly cut: readonly Pending[];
  /** The runs that existed before the installs were read. */
  readonly since: RunsMark;
  /** The installs whose interrupted repair could not be undone. */
  readonly refusals: readonly ReportRefusal[];
}

/**
 * Undoes an interrupted repair before the check, because rules cannot recognise a half-done one.
 */
async function settleAsAsked(
  { installs, reopen, plan: { options }, how }: Request,
  since: RunsMark,
  context: Context,
): Promise<Settled> {
  const cut = await findPending(installs, context);
  if (cut.length === 0 || !options.fix || options.dryRun) {
    return { installs, cut, since, refusals: [] };
  }
  const { settle } = await import('./repair.ts');
  const { refusals, moved } = await settle(installs, how.keys, context);
  const now = await markNow(context);
  return { installs: await reopen(moved), cut, since: now, refusals };
}

async function markNow({ env }: Context): Promise<RunsMark> {
  const { markRuns } = await import('../repair/runs.ts');
  return markRuns(runsDirectory(env));
}

/** Loads the code that restores only where `--from` needs it. */
async function restoringAsAsked(
  { installs }: Checked,
  { how, plan: { options } }: Request,
  context: Context,
): Promise<Restored> {
  const { from } = options;
  if (from === undefined || from.length === 0) return { installs, notes: [], sources: [] };
  return (await import('./restore.ts')).restoring(installs, from, how, context);
}

/** Loads the code that repairs only where it is needed. */
async function repairAsAsked(
  { installs }: Restored,
  request: Request,
  since: RunsMark,
  context: Context,
): Promise<Repaired> {
  const { options, progress } = request.plan;
  if (!options.fix && !options.dryRun) return NOTHING_REPAIRED;
  const { repair } = await import('./repair.ts');
  if (options.fix && !context.prompt) progress.show(phrase('progress.repairing'));
  const repaired = await repair(installs, request, since, context);
  progress.clear();
  return repaired;
}

/** The path with which a command line checks the same install again. */
function nameOf(
  path: string | undefined,
  { installs }: Request,
  { moved }: Repaired,
): string | undefined {
  const [only, another] = installs;
  return another ? path : (moved.get(only.stateDir) ?? path);
}

/** The backups that contain something that is missing here. */
async function backupsFor({ installs }: Checked, context: Context): Promise<readonly string[]> {
  const findings = installs.flatMap((one) => one.findings);
  const found = findings
    .filter(({ isBackup }) => isBackup)
    .flatMap(({ path, alsoAt = [] }) => [path, ...alsoAt.map((place) => place.path)]);
  if (found.length === 0 || !findings.some(({ ruleId }) => RESTORING_RULES.has(ruleId))) {
    return [];
  }
  return (await import('./restore.ts')).helpfulBackups(installs, found, context);
}

/**
 * The commands that check the install in its final place: after an archive is unpacked, or a copy
 * is put there.
 */
function commandsThere(
  { installs }: Checked,
  { archives }: Request,
  context: Context,
): { readonly placedCommand: string; readonly unpackedCommand: string | undefined } {
  const [{ install }] = installs;
  const placedCommand = repairCommand(install.there(install.stateDir), NOTHING_ASKED, context);
  return { placedCommand, unpackedCommand: archives === undefined ? undefined : placedCommand };
}

/**
 * The Node that the release needs which last wrote the install. If that release is installed, it
 * has its Node already.
 */
function nodeMajorOf({ installs: [{ install }] }: Checked): number | undefined {
  const needed = neededNode(install.host.release);
  return needed === undefined ? undefined : oldestMajor(needed);
}

function askedFor({ path }: Pick<RunOptions, 'path'>, { cwd }: Pick<Context, 'cwd'>) {
  return path === undefined ? undefined : { path, real: realOrSame(resolve(cwd, path)) };
}
