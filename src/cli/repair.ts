import type { Finding } from '../engine/finding.ts';
import {
  type ApplyOptions,
  applyPlan,
  type FixOutcome,
  type Plan,
  type PlanOptions,
  planFixes,
  refusalOf,
  renderPlan,
  runsDirectory,
  settleRuns,
  showPlan,
} from '../fix/index.ts';
import { lookAt } from '../install/files/tree.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';
import { printable } from '../report/printable.ts';
import type { ReportFix, ReportRefusal } from '../report/report.ts';
import { Chooser } from './choose.ts';
import type { Io } from './io.ts';
import type { CheckOptions } from './options.ts';
import { Prompt } from './prompt.ts';
import { undoCommandFor } from './repair-command.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import type { CheckedOne } from './run-checks.ts';

/** What is to be done in one install, and what its owner said no to. */
interface Repair {
  readonly install: Install;
  readonly plan: Plan;
  readonly declined: readonly FixOutcome[];
}

/** What to repair, and with which keys. */
export type How = PlanOptions & Pick<ApplyOptions, 'keys'>;

/** What became of one install. */
interface Done {
  readonly install: Install;
  readonly outcomes: readonly FixOutcome[];
}

/** Plans what is to be repaired, and does it unless it is only to be shown. */
export async function repair(
  checked: readonly CheckedOne[],
  how: How,
  options: CheckOptions,
  io: Io,
): Promise<Repaired> {
  const runs = runsDirectory(io.env);
  const repairs = options.interactive
    ? await choose(checked, how, options, io)
    : checked.map(({ findings, install }) => repairOf(findings, install, how));
  const shown = {
    plans: repairs.map(({ install, plan }) => ({ install: install.stateDir, ...showPlan(plan) })),
    text: textOf(repairs.map(({ plan }) => plan)),
  };
  if (options.dryRun) return { ...NOTHING_REPAIRED, ...shown };
  const done: Done[] = [];
  for (const { install, plan, declined } of repairs) {
    const outcomes = await applyPlan(plan, install, { runs, keys: how.keys });
    done.push({ install, outcomes: [...outcomes, ...declined] });
  }
  const outcomes = done.flatMap((one) => one.outcomes);
  return {
    ...shown,
    refusals: refusalsOf(done),
    isDone: true,
    moved: new Map(repairs.flatMap(({ install, plan }) => movedBy(plan, install))),
    fixes: (after) => toReportFixes(outcomes, after, io),
  };
}

function repairOf(
  findings: readonly Finding<Operation>[],
  install: Install,
  how: How,
  declined: readonly FixOutcome[] = [],
): Repair {
  return { install, plan: planFixes(findings, install, how), declined };
}

/** Where a state directory lies now that got another name. */
function movedBy({ steps }: Plan, { stateDir }: Install): [string, string][] {
  const step = steps.find(({ kind, path }) => kind === 'rename' && path === stateDir);
  return step?.kind === 'rename' && !lookAt(stateDir) ? [[stateDir, step.to]] : [];
}

/** Asks about each fix. Where everything would be refused nobody is asked: the refusal says why. */
async function choose(
  checked: readonly CheckedOne[],
  how: How,
  { color }: CheckOptions,
  io: Io,
): Promise<Repair[]> {
  const runs = runsDirectory(io.env);
  const prompt = new Prompt(io, color);
  const chooser = new Chooser((question) => prompt.ask(question), how);
  const repairs: Repair[] = [];
  try {
    for (const { findings, install } of checked) {
      const all = repairOf(findings, install, how);
      if (refusalOf(all.plan, install, { runs }) !== undefined) repairs.push(all);
      else {
        const chosen = await chooser.choose(findings, install);
        repairs.push(repairOf(chosen.findings, install, how, chosen.declined));
      }
    }
  } finally {
    prompt.close();
  }
  return repairs;
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

function refusalsOf(installs: readonly Done[]): ReportRefusal[] {
  return installs.flatMap(({ install, outcomes }) => {
    const refused = outcomes.find(({ isRefused }) => isRefused);
    return refused?.reason === undefined
      ? []
      : [{ install: install.stateDir, reason: refused.reason }];
  });
}

function toReportFixes(
  outcomes: readonly FixOutcome[],
  after: readonly CheckedOne[],
  io: Io,
): ReportFix[] {
  const left = new Set(after.flatMap(({ findings }) => findings.map((one) => one.fingerprint)));
  return outcomes.map(({ fingerprint, ruleId, title, status, runId, reason = null }) => ({
    fingerprint,
    ruleId,
    title,
    status: status === 'fixed' && left.has(fingerprint) ? 'still-there' : status,
    reason,
    undo: runId === undefined ? null : undoCommandFor(runId, io),
  }));
}
