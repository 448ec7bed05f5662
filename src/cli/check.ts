import { SEVERITIES } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import { openInstalls } from '../install/open.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report, ReportRefusal } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { keysOf } from './age-keys.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import { findSettings, insideOf } from './find-settings.ts';
import { frameReader } from './frames.ts';
import type { Io } from './io.ts';
import { openOptions } from './open-options.ts';
import type { CheckOptions } from './options.ts';
import { outputPath, writeOutput } from './output.ts';
import { findPending, type Pending, settledNotes, toReportPending } from './pending.ts';
import { Progress } from './progress.ts';
import { render, renderPlanText } from './render.ts';
import type { How } from './repair.ts';
import { repairCommand } from './repair-command.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import type { Restored } from './restore.ts';
import { type Checked, runChecks } from './run-checks.ts';
import { selectRules } from './select-rules.ts';
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
  refuseContradictions(options);
  if (options.interactive) expectTerminal(io);
  const how: How = { unsafe: options.unsafeFixes === true, keys: await keysOf(options, io) };
  const found = await findSettings(path, options, io);
  let { settings } = found;
  const notes: string[] = [];
  const open: Open = async (at = path, which = options) =>
    openInstalls(await openOptions(at, which, settings, io));
  let installs = atLeastOne(await open());
  const owner = options.config === undefined ? insideOf(found.path, installs) : undefined;
  if (owner !== undefined) {
    notes.push(`${found.path} was not used: it lies in ${owner}, which is what is checked.`);
    settings = found.none;
    installs = atLeastOne(await open());
  }
  const severities = { ...settings.rules, ...options.rule };
  const selected = selectRules(rules, { ...options, severities, deep: options.deep === true });
  const output =
    options.output === undefined
      ? undefined
      : outputPath(options.output, io.cwd, installs.flatMap(placesOf));

  const progress = new Progress(io.stderr);
  const plan = { rules: selected, severities, settings, options, progress };
  const cut = await findPending(installs, io);
  const refusals = await settleAsAsked(cut, installs, options, io);
  if (cut.length > 0) installs = atLeastOne(await open());
  let checked = await runChecks(installs, plan);
  progress.clear();
  const repairable = await restoringAsAsked(checked, options, io);
  notes.push(...repairable.notes);
  if (options.fix && !options.interactive) progress.show('repairing');
  const repaired = await repairAsAsked(repairable, how, options, io);
  progress.clear();
  let placed = path;
  if (repaired.isDone) {
    const { moved } = repaired;
    if (installs.length === 1) placed = moved.get(installs[0].stateDir) ?? path;
    installs = atLeastOne(await reopen(installs, moved, open, options));
    checked = await runChecks(installs, plan);
    progress.clear();
  }
  const pending = await findPending(installs, io);
  notes.push(...settledNotes(cut, pending));
  const report = toReport(placed, options, { checked, repaired, refusals, pending, notes });
  const isPlanOnly = options.dryRun && options.format === 'pretty';
  const text = await (isPlanOnly
    ? renderPlanText(report, repaired.text, options, io)
    : render(report, options, io));
  if (output === undefined) io.stdout.write(text);
  else writeOutput(output, text);
  return statusOf(report, checked, options);
}

type Open = (at?: string, which?: CheckOptions) => Promise<Install[]>;

/** The same installs once more: each by its own path where one of them got another name. */
async function reopen(
  installs: readonly Install[],
  moved: ReadonlyMap<string, string>,
  open: Open,
  { profile: _, all: __, ...rest }: CheckOptions,
): Promise<Install[]> {
  if (moved.size === 0) return open();
  const places = installs.map(({ stateDir }) => moved.get(stateDir) ?? stateDir);
  return (await Promise.all(places.map((place) => open(place, rest)))).flat();
}

/** A repair that was killed is ended before the check: half of it no rule would understand. */
async function settleAsAsked(
  cut: readonly Pending[],
  installs: readonly Install[],
  options: CheckOptions,
  io: Io,
): Promise<ReportRefusal[]> {
  if (cut.length === 0 || !options.fix || options.dryRun) return [];
  return (await import('./repair.ts')).settle(installs, io);
}

/** What repairs is not loaded for a check that only reads. */
async function repairAsAsked(
  { installs }: Restored,
  how: How,
  options: CheckOptions,
  io: Io,
): Promise<Repaired> {
  if (!options.fix && !options.dryRun) return NOTHING_REPAIRED;
  return (await import('./repair.ts')).repair(installs, how, options, io);
}

/** What restores is not loaded for a repair of what is here. */
async function restoringAsAsked(
  { installs }: Checked,
  { from }: CheckOptions,
  io: Io,
): Promise<Restored> {
  if (from === undefined) return { installs, notes: [] };
  return (await import('./restore.ts')).restoring(installs, from, io);
}

function refuseContradictions(options: CheckOptions): void {
  if (options.from !== undefined && !options.fix && !options.dryRun) {
    throw new UsageError(
      '--from says where a repair takes from what is missing: it goes with --fix, or with --dry-run to look at it first.',
    );
  }
  if (options.dryRun && options.format === 'github') {
    throw new UsageError(
      '--dry-run shows changes as text or as JSON: it does not go with --format github.',
    );
  }
  if (options.interactive && (!options.fix || options.dryRun)) {
    throw new UsageError(
      '--interactive asks which repairs to do: it goes with --fix, and not with --dry-run.',
    );
  }
  if (options.unsafeFixes && !options.fix && !options.dryRun) {
    throw new UsageError(
      '--unsafe-fixes says which repairs to do: it goes with --fix, or with --dry-run to see them first.',
    );
  }
  if (!options.unsafeFixes && (options.ageRecipient ?? options.ageIdentity) !== undefined) {
    throw new UsageError(
      '--age-recipient and --age-identity go with --unsafe-fixes: they are for encrypting backups, which is one of those.',
    );
  }
  if (options.all && options.profile !== undefined) {
    throw new UsageError('--all is every profile: it does not go with --profile.');
  }
}

/** Before anything else: a repair that was killed is ended before the first question. */
function expectTerminal({ stdin, stderr }: Io): void {
  if (stdin.isTTY && stderr.isTTY) return;
  throw new UsageError(
    '--interactive asks at a terminal, and there is none here: look at the repairs with --dry-run, choose some with --only, do them with --fix.',
  );
}

function atLeastOne(installs: readonly Install[]): readonly [Install, ...Install[]] {
  // A user that does not exist is a wrong command line, and no fault of the first rule that asks for it.
  for (const install of installs) install.host;
  const [first, ...rest] = installs;
  if (!first) throw new UsageError('there is no OpenClaw install.');
  return [first, ...rest];
}

/** The directories on this machine that belong to an install. */
function placesOf(install: Install): string[] {
  return [
    install.stateDir,
    ...install.workspaces.flatMap(({ where }) => (where.kind === 'here' ? [where.path] : [])),
  ];
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
): Report {
  const command = repairCommand(path, options);
  return buildReport({
    tool: { name: NAME, version: version() },
    checked: checked.installs,
    suppressed: checked.suppressed,
    pendingRuns: toReportPending(pending, command),
    plans: repaired.plans,
    refusals: repaired.refusals.length > 0 ? repaired.refusals : refusals,
    fixes: repaired.fixes(checked.installs),
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
