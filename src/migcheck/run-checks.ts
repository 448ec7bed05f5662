import type { Finding, RuleResult } from '../engine/finding.ts';
import { SEVERITIES, type Severity, type Text } from '../engine/rule.ts';
import { type RunResult, runRules } from '../engine/run.ts';
import { inEnglish, phraseOf } from '../engine/texts.ts';
import type { ArchiveFacts } from '../install/archive.ts';
import { isOfContainer } from '../install/container.ts';
import { letSignalsIn } from '../install/files/unfinished.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { dataOutside, spellCommand } from '../install/openclaw-commands.ts';
import type { Operation } from '../install/operation.ts';
import type { Comparison } from '../install/since-record.ts';
import { type Show, showValue } from '../masking/shown.ts';
import { INTO_ENGLISH } from '../phrases/language.ts';
import type { SuppressedFinding } from '../report/report-input.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import type { Settings } from '../settings/settings.ts';
import { suppress } from '../settings/suppress.ts';
import type { Progress } from './context.ts';
import { limitsOf, problemsOf, unseenIn } from './limits.ts';
import type { Baseline, RunOptions } from './options.ts';

export interface CheckPlan {
  readonly rules: readonly InstallRule[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly progress: Progress;
  /** Masks a text that may contain names from the copy. */
  readonly show: Show;
}

export interface CheckedOne {
  readonly install: Install;
  readonly findings: readonly Finding<Operation>[];
  readonly rules: readonly RuleResult[];
  readonly limits: readonly Text[];
  /** The findings that the settings or the baseline leave out. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The comparison with a record, where one was given and could be read. */
  readonly compared?: Comparison;
}

export interface Checked {
  readonly installs: readonly [CheckedOne, ...CheckedOne[]];
  readonly notes: readonly Text[];
  /** True where a limit was reached, so that there may be more than was seen. */
  readonly isCutOff: boolean;
  /** True where something could not be read. */
  readonly hasProblems: boolean;
}

/** Runs the selected rules over each install, and leaves out what the settings and options leave out. */
export async function runChecks(
  installs: readonly [Install, ...Install[]],
  plan: CheckPlan,
): Promise<Checked> {
  const [first, ...rest] = installs;
  const checked: [CheckedOne, ...CheckedOne[]] = [await checkOne(first, plan)];
  for (const install of rest) checked.push(await checkOne(install, plan));
  plan.progress.clear();
  const { leftOut, notes } = leftOutOf(
    checked.flatMap((one) => one.findings),
    plan,
  );
  const least = SEVERITIES.indexOf(plan.options.severityMin);
  const isVisible = (finding: Finding<Operation>) =>
    !leftOut.has(finding) && SEVERITIES.indexOf(finding.severity) >= least;
  const leave = (one: CheckedOne): CheckedOne => ({
    ...one,
    findings: one.findings.filter(isVisible),
    suppressed: one.findings.flatMap((finding) => leftOut.get(finding) ?? []),
  });
  return {
    installs: [leave(checked[0]), ...checked.slice(1).map(leave)],
    notes,
    isCutOff: installs.some((install) => limitsOf(install).length > 0),
    hasProblems: checked.some(({ install, findings }) => problemsOf(install, findings).length > 0),
  };
}

/** The findings that the settings and the baseline leave out, and notes about the settings. */
function leftOutOf(
  findings: readonly Finding<Operation>[],
  { options, settings }: CheckPlan,
): { readonly leftOut: ReadonlyMap<unknown, SuppressedFinding>; readonly notes: readonly Text[] } {
  const kept = suppress(findings, settings.suppressions, {
    today: new Date().toISOString().slice(0, 10),
    all: options.only.length === 0 && options.skip.length === 0,
  });
  const bySettings = kept.suppressed.map(({ finding, reason: justification }) => ({
    by: 'settings' as const,
    justification,
    finding,
  }));
  const byBaseline = knownFindings(kept.findings, options.baseline).map((finding) => ({
    by: 'baseline' as const,
    justification: null,
    finding,
  }));
  const leftOut = [...bySettings, ...byBaseline].map((one) => [one.finding, one] as const);
  return { leftOut: new Map(leftOut), notes: kept.notes };
}

/** The findings that are already in a baseline. */
function knownFindings(
  findings: readonly Finding<Operation>[],
  baseline: Baseline | undefined,
): readonly Finding<Operation>[] {
  if (baseline === undefined) return [];
  const known = new Set([
    ...baseline.findings.map(({ fingerprint }) => fingerprint),
    ...baseline.suppressed
      .filter(({ by }) => by === 'baseline')
      .map(({ finding }) => finding.fingerprint),
  ]);
  return findings.filter(({ fingerprint }) => known.has(fingerprint));
}

async function checkOne(install: Install, plan: CheckPlan): Promise<CheckedOne> {
  const findings: Finding<Operation>[] = [];
  const results: RuleResult[] = [];
  const unseen = unseenIn(install);
  for (const rule of plan.rules) {
    plan.progress.show(rule.id);
    // Before and between the rules, because most of them run synchronously and would delay Ctrl-C.
    await letSignalsIn();
    if (install.closedBy !== undefined && !rule.looksFromOutside) {
      results.push(unseen ? skipped(rule, unseen) : { id: rule.id, status: 'skipped' });
      continue;
    }
    const result = await runRule(rule, install, plan);
    for (const one of result.findings) findings.push(one);
    results.push(...result.rules.map((one) => afterUnseen(one, rule, unseen)));
  }
  const compared = await comparisonOf(install);
  return {
    install,
    findings,
    rules: results,
    ...(compared && { compared }),
    limits: [...limitsOf(install), ...problemsOf(install, findings)],
    suppressed: [],
  };
}

/** Runs a rule, and drops from its findings what is impossible in this install. */
async function runRule(
  rule: InstallRule,
  install: Install,
  { severities, show }: CheckPlan,
): Promise<RunResult<Operation>> {
  const { archive } = install;
  const { findings, rules } = await runRules([rule], install, {
    severities: withoutOff(severities),
    portablePath: (path) => portable(path, install),
    show: (value, placeholder) => showValue(show, placeholder, value),
    command: (command) => spellCommand(command, install),
    ...(isOfContainer(install) && {
      commandData: (command, data) => dataOutside(command, data, install),
    }),
  });
  const isSayable = install.isTargetKnown || !rule.writesTargetPaths;
  const sayable = isSayable ? findings : findings.map(withoutPaths);
  return { findings: archive ? sayable.map((one) => withoutFixes(one, archive)) : sayable, rules };
}

/** Undefined where it fails, because the rules that compare report the reason. */
async function comparisonOf(install: Install): Promise<Comparison | undefined> {
  if (install.closedBy !== undefined) return undefined;
  try {
    return await install.sinceRecord();
  } catch {
    return undefined;
  }
}

/** A rule without findings has not passed where a part could not be read. */
function afterUnseen(result: RuleResult, rule: InstallRule, unseen: Text | undefined): RuleResult {
  if (unseen === undefined || result.status !== 'passed' || rule.looksFromOutside) return result;
  return skipped(rule, unseen);
}

function skipped({ id }: InstallRule, reason: Text): RuleResult {
  return { id, status: 'skipped', reason: inEnglish(reason), reasons: [phraseOf(reason)] };
}

/** Drops fixes where the path of the state directory on the target is not known: each would be a guess. */
function withoutPaths(finding: Finding<Operation>): Finding<Operation> {
  return {
    ...finding,
    fixes: [],
    remedy: {
      text: INTO_ENGLISH.say('finding.target-unknown'),
      messageId: 'finding.target-unknown',
      commands: [],
    },
  };
}

/**
 * Drops fixes, because what was unpacked for the check is deleted again, and the archive is never
 * changed.
 */
function withoutFixes(
  finding: Finding<Operation>,
  { root }: Pick<ArchiveFacts, 'root'>,
): Finding<Operation> {
  const isFixableUnpacked =
    isInside(finding.path, root) && finding.fixes.some(({ safety }) => safety === 'safe');
  // Its fingerprint is computed on demand.
  return Object.defineProperties({} as Finding<Operation>, {
    ...Object.getOwnPropertyDescriptors(finding),
    fixes: { value: [], enumerable: true },
    ...(isFixableUnpacked && { isFixableUnpacked: { value: true, enumerable: true } }),
  });
}

function withoutOff(
  severities: Readonly<Record<string, Severity | 'off'>>,
): Record<string, Severity> {
  const kept: Record<string, Severity> = {};
  for (const [id, severity] of Object.entries(severities)) {
    if (severity !== 'off') kept[id] = severity;
  }
  return kept;
}

function portable(path: string, install: Install): string {
  const { here, there } = install.home;
  if (isInside(path, here)) return `~${path.slice(here.length)}`;
  const root = install.archive?.root;
  if (root !== undefined && isInside(path, root)) return path.slice(root.length);
  const target = install.there(path);
  return target.startsWith(`${there}/`) ? `~${target.slice(there.length)}` : path;
}
