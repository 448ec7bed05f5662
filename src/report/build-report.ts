import type { RuleResult } from '../engine/finding.ts';
import type { Severity } from '../engine/rule.ts';
import { inEnglish, phraseOf } from '../engine/texts.ts';
import type { Install } from '../install/install.ts';
import { canSafelyBeFixed } from './fixable.ts';
import { nextSteps } from './next-steps.ts';
import type {
  Report,
  ReportFinding,
  ReportRule,
  ReportSummary,
  ReportSuppressed,
} from './report.ts';
import type { CheckedInstall, ReportInput } from './report-input.ts';
import { comparison, toFinding } from './reported-finding.ts';
import { toHost, toInstall } from './reported-install.ts';
import { shownReport } from './shown-report.ts';
import { type Reported, stepsInput } from './steps-input.ts';
import { countKnown, verdictOf } from './verdict.ts';

/**
 * Builds the report: a pure function of what was found, always in the same order. Names from the
 * copy that may be secrets are masked here, so that no format can show one.
 */
export function buildReport(input: ReportInput): Report {
  const { checked } = input;
  const [{ install: first }] = checked;
  const rules = checked.flatMap((one) => one.rules.map((rule) => toRule(rule, one.install)));
  const reported = checked.flatMap((one) => reportedOf(one, input));
  const findings = reported.map(({ finding }) => finding).sort(comparison(rules));
  const suppressed = checked.flatMap((one) => suppressedOf(one, input));
  const complete = isComplete(checked, rules);
  const notes = [...input.notes, ...checked.flatMap((one) => one.limits)];
  const report: Report = {
    schemaVersion: 1,
    tool: { name: input.tool.name, version: input.tool.version },
    error: null,
    errorPhrases: [],
    label: input.label,
    host: toHost(first, input.hostName),
    installs: checked.map(toInstall),
    verdict: verdictOf(findings, complete, countKnown(suppressed), isAnythingChecked(rules)),
    findings,
    rules,
    complete,
    summary: summarise(findings, suppressed.length),
    suppressed,
    pendingRuns: input.pendingRuns,
    sources: input.sources,
    plans: input.plans,
    refusals: input.refusals,
    fixes: input.fixes,
    nextSteps: nextSteps(stepsInput(input, reported, findings)),
    notes: notes.map(inEnglish),
    notePhrases: notes.map(phraseOf),
  };
  return shownReport(report, input.show);
}

function reportedOf({ findings, install }: CheckedInstall, input: ReportInput): Reported[] {
  return findings.map((made) => ({ made, finding: toFinding(made, install, input) }));
}

function suppressedOf(
  { suppressed, install }: CheckedInstall,
  input: ReportInput,
): ReportSuppressed[] {
  return suppressed.map(({ finding, ...why }) => ({
    ...why,
    finding: toFinding(finding, install, input),
  }));
}

function isComplete(checked: readonly CheckedInstall[], rules: readonly ReportRule[]): boolean {
  return (
    checked.every((one) => one.limits.length === 0) && rules.every((rule) => rule.reason === null)
  );
}

function isAnythingChecked(rules: readonly ReportRule[]): boolean {
  return (
    rules.length === 0 || rules.some(({ status }) => status === 'passed' || status === 'findings')
  );
}

function toRule(rule: RuleResult, install: Pick<Install, 'stateDir'>): ReportRule {
  return {
    id: rule.id,
    install: install.stateDir,
    status: rule.status,
    reason: rule.reason ?? null,
    reasons: rule.reasons ?? [],
  };
}

function summarise(findings: readonly ReportFinding[], suppressed: number): ReportSummary {
  const of = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    suppressed,
    fixable: findings.filter(canSafelyBeFixed).length,
  };
}
