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
import { buildReport } from '../report/build-report.ts';
import type { Report, ReportRefusal } from '../report/report.ts';
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

/** The report, and what it does not say. */
export interface Performed {
  readonly report: Report;
  /** The plans for a person to read, where they are only shown. */
  readonly planLines: readonly (readonly PlanLine[])[];
  /** The command that checks the same again, to which `--fix` can be added. */
  readonly command: string;
  /** True where a limit was hit, so that there may be more than was seen. */
  readonly isCutOff: boolean;
  /** True where something could not be read. */
  readonly hasProblems: boolean;
  /** What the report is about. */
  readonly installs: readonly Install[];
  /** What is shown of a text that may have a name of the copy in it. */
  readonly show: Show;
}

/**
 * Checks, repairs where asked to, and reports: all that the functions of the library and the command line do.
 * @param onPerformed is called while what was unpacked from an archive is still there
 * @throws UsageError, SettingsError, InstallNotFound: what could not be done, in words to print.
 */
export async function perform(
  options: RunOptions,
  context: Context,
  onPerformed?: (performed: Performed) => Promise<void>,
): Promise<Performed> {
  // A check has no use for it, and there may be hundreds of old runs.
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
  const command = repairCommand(path, options, context);
  const report = await reportOf(outcome, path, context);
  const { isCutOff, hasProblems } = checked;
  return {
    report,
    planLines: repaired.lines,
    command,
    isCutOff,
    hasProblems,
    show,
    installs: checked.installs.map(({ install }) => install),
  };
}

/** What became of a request. */
interface Outcome {
  readonly request: Request;
  readonly settled: Settled;
  readonly restored: Restored;
  readonly repaired: Repaired;
  /** What was found in the end. */
  readonly checked: Checked;
  readonly pending: readonly Pending[];
}

/** Settles, checks, restores and repairs, as far as that is asked for. */
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
  path: string | undefined,
  context: Context,
): Promise<Report> {
  const { request, settled, restored, repaired, checked, pending } = outcome;
  const { options, show } = request.plan;
  const { openclaw: _, ...installed } = options;
  const command = repairCommand(path, options, context);
  return buildReport({
    tool: { name: NAME, version: version() },
    checked: checked.installs,
    label: options.label ?? null,
    hostName: hostname(),
    pendingRuns: toReportPending(pending, command, context),
    plans: repaired.plans,
    refusals: repaired.refusals.length > 0 ? repaired.refusals : settled.refusals,
    fixes: repaired.fixes,
    notes: notesOn(outcome),
    restores: RESTORING_RULES,
    // Nothing is restored into an archive.
    backups: request.archives ? [] : await backupsFor(checked, context),
    sources: restored.sources,
    repairCommand: command,
    installedCommand: repairCommand(path, installed, context),
    ...commandsThere(checked, request, context),
    asked: askedFor(options, context),
    isRoot: process.getuid?.() === 0,
    nodeMajor: nodeMajorOf(checked),
    frameOf: frameReader(),
    show,
  });
}

function notesOn({ request, settled, restored, repaired, checked, pending }: Outcome): Text[] {
  return [
    ...request.notes,
    ...(request.plan.options.quiet ? [] : notesOnTarget(checked, request)),
    ...restored.notes,
    ...repaired.notes,
    ...settledNotes(settled.cut, pending),
    ...checked.notes,
  ];
}

function notesOnTarget({ installs }: Checked, { archives }: Request): Text[] {
  return archives === undefined
    ? installs.flatMap(({ install }) => targetNotes(install))
    : archiveNotes(archives);
}

/** Says where the install's own paths decided where it will run: they can be old. */
function targetNotes({ inferredTarget, stateDir }: Install): Text[] {
  return inferredTarget === undefined
    ? []
    : [phrase('note.target', { path: stateDir, target: inferredTarget })];
}

interface Settled {
  readonly installs: Installs;
  /** The repairs that had been killed. */
  readonly cut: readonly Pending[];
  /** Which runs there were before the installs were read. */
  readonly since: RunsMark;
  /** Installs where the killed repair could not be taken back. */
  readonly refusals: readonly ReportRefusal[];
}

/** Takes back a repair that was killed before the check: no rule would understand half of one. */
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

/** Loads the code that restores only where `--from` asks for it. */
async function restoringAsAsked(
  { installs }: Checked,
  { how, plan: { options } }: Request,
  context: Context,
): Promise<Restored> {
  const { from } = options;
  if (from === undefined || from.length === 0) return { installs, notes: [], sources: [] };
  return (await import('./restore.ts')).restoring(installs, from, how, context);
}

/** Loads the code that repairs only where it is asked for. */
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

/** The backups that were found and have something of what is missing here. */
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

/** The commands that check the install where it will be: once an archive is unpacked, or a copy is put in its place. */
function commandsThere(
  { installs }: Checked,
  { archives }: Request,
  context: Context,
): { readonly placedCommand: string; readonly unpackedCommand: string | undefined } {
  const [{ install }] = installs;
  const placedCommand = repairCommand(install.there(install.stateDir), NOTHING_ASKED, context);
  return { placedCommand, unpackedCommand: archives === undefined ? undefined : placedCommand };
}

/** Of the release that wrote the install: what is installed already has its Node. */
function nodeMajorOf({ installs: [{ install }] }: Checked): number | undefined {
  const needed = neededNode(install.host.release);
  return needed === undefined ? undefined : oldestMajor(needed);
}

function askedFor({ path }: Pick<RunOptions, 'path'>, { cwd }: Pick<Context, 'cwd'>) {
  return path === undefined ? undefined : { path, real: realOrSame(resolve(cwd, path)) };
}
