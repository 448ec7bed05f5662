import {
  applyPlan,
  type FixOutcome,
  type Plan,
  planFixes,
  renderPlan,
  runsDirectory,
  settleRuns,
  showPlan,
} from '../fix/index.ts';
import type { Install } from '../install/install.ts';
import { printable } from '../report/printable.ts';
import type { ReportFix, ReportRefusal } from '../report/report.ts';
import type { Io } from './io.ts';
import type { CheckOptions } from './options.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import type { CheckedOne } from './run-checks.ts';

/** Plans what is safe to repair, and does it unless it is only to be shown. */
export function repair(
  checked: readonly CheckedOne[],
  { dryRun = false }: CheckOptions,
  { env }: Io,
): Repaired {
  const repairs = checked.map(({ findings, install }) => ({
    install,
    plan: planFixes(findings, install, { unsafe: false }),
  }));
  const shown = {
    plans: repairs.map(({ install, plan }) => ({ install: install.stateDir, ...showPlan(plan) })),
    text: textOf(repairs.map(({ plan }) => plan)),
  };
  if (dryRun) return { ...NOTHING_REPAIRED, ...shown };
  const runs = runsDirectory(env);
  const done = repairs.map(({ install, plan }) => ({
    install,
    outcomes: applyPlan(plan, install, { runs }),
  }));
  const outcomes = done.flatMap((one) => one.outcomes);
  return {
    ...shown,
    refusals: refusalsOf(done),
    isDone: true,
    fixes: (after) => toReportFixes(outcomes, after),
  };
}

/** Ends the repairs of these installs that were killed. @returns where that may not be done now */
export function settle(installs: readonly Install[], { env }: Io): ReportRefusal[] {
  const runs = runsDirectory(env);
  return installs.flatMap((install) => {
    const reason = settleRuns(install, { runs });
    return reason === undefined ? [] : [{ install: install.stateDir, reason }];
  });
}

function textOf(plans: readonly Plan[]): string {
  const texts = plans.map(renderPlan).filter((text) => text !== '');
  if (texts.length === 0) return 'Nothing here can safely be repaired.\n';
  return texts
    .map((text) => `${text.trimEnd().split('\n').map(printable).join('\n')}\n`)
    .join('\n');
}

function refusalsOf(
  installs: readonly { readonly install: Install; readonly outcomes: readonly FixOutcome[] }[],
): ReportRefusal[] {
  return installs.flatMap(({ install, outcomes }) => {
    const refused = outcomes.find(({ isRefused }) => isRefused);
    return refused?.reason === undefined
      ? []
      : [{ install: install.stateDir, reason: refused.reason }];
  });
}

function toReportFixes(outcomes: readonly FixOutcome[], after: readonly CheckedOne[]): ReportFix[] {
  const left = new Set(after.flatMap(({ findings }) => findings.map((one) => one.fingerprint)));
  return outcomes.map(({ fingerprint, ruleId, title, status, reason = null }) => ({
    fingerprint,
    ruleId,
    title,
    status: status === 'fixed' && left.has(fingerprint) ? 'still-there' : status,
    reason,
  }));
}
