import type { Finding } from '../engine/finding.ts';
import { titleOf } from '../engine/texts.ts';
import { lookAt } from '../install/files/tree.ts';
import type { Operation } from '../install/operation.ts';
import {
  applyPlan,
  byFix,
  type FixOutcome,
  markRuns,
  type RunsMark,
  runsDirectory,
  uncovering,
} from '../repair/index.ts';
import type { ReportFix, ReportPlan, ReportRefusal } from '../report/report.ts';
import type { Context } from './context.ts';
import { type Planned, plannedFor, toReportPlan } from './planned-repairs.ts';
import { finishingOptions, undoCommandFor } from './repair-command.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import type { Request } from './request.ts';
import { type Checked, type CheckedOne, runChecks } from './run-checks.ts';

/** More than directories in an install are nested. A repair that still finds more is in a loop. */
const MOST_PASSES = 50;

/**
 * A repair in passes. Each pass applies the plan and checks again. If the check then sees more than
 * before, another pass repairs what is safe and was not tried before.
 */
export class Course {
  readonly #request: Request;
  readonly #runs: string;
  readonly #context: Context;
  readonly #plans: ReportPlan[] = [];
  readonly #refusals: ReportRefusal[] = [];
  readonly #outcomes = new Map<string, FixOutcome>();
  readonly #moved = new Map<string, string>();
  readonly #tried = new Set<string>();
  /** The first run in each install, with which all later ones are undone. */
  readonly #firstRuns = new Map<string, string>();
  /** How far all runs were before the installs were last read. */
  #since: RunsMark;
  #passes = 0;
  #hasUncovered = false;
  #after: Checked | undefined;

  constructor(request: Request, since: RunsMark, context: Context) {
    this.#request = request;
    this.#runs = runsDirectory(context.env);
    this.#since = since;
    this.#context = context;
  }

  get mayGoOn(): boolean {
    return this.#hasUncovered && this.#passes < MOST_PASSES;
  }

  /** Applies the plan, and checks again. */
  async perform(checked: readonly CheckedOne[], planned: readonly Planned[]): Promise<void> {
    for (const { findings } of checked) this.#noteTried(findings);
    this.#hasUncovered = false;
    for (const one of planned) await this.#apply(one);
    this.#passes += 1;
    this.#since = markRuns(this.#runs);
    const installs = await this.#request.reopen(this.#moved);
    this.#after = await runChecks(installs, this.#request.plan);
  }

  /** Plans what is new and safe, and applies it. */
  async goOn(): Promise<void> {
    const fresh = (this.#after?.installs ?? []).map((one) => ({
      ...one,
      findings: one.findings.flatMap(byFix).filter(({ fix }) => this.#isNew(fix.operations)),
    }));
    const planned = fresh
      .map(({ findings, install }) => plannedFor(findings, install, { unsafe: false }))
      .filter(({ plan }) => plan.steps.length > 0);
    this.#hasUncovered = false;
    if (planned.length > 0) await this.perform(fresh, planned);
  }

  repaired(): Repaired {
    const left = new Set(
      this.#after?.installs.flatMap(({ findings }) => findings.map((one) => one.fingerprint)),
    );
    return {
      ...NOTHING_REPAIRED,
      plans: this.#plans,
      refusals: this.#refusals,
      moved: this.#moved,
      fixes: [...this.#outcomes.values()].map((outcome) =>
        toReportFix(outcome, left, this.#context),
      ),
      ...(this.#after && { after: this.#after }),
    };
  }

  async #apply(planned: Planned): Promise<void> {
    const { install, plan, declined } = planned;
    const candidates = uncovering(plan.steps);
    this.#plans.push(toReportPlan(planned));
    const continues = this.#firstRuns.get(install.stateDir);
    const outcomes = await applyPlan(plan, install, {
      runs: this.#runs,
      keys: this.#request.how.keys,
      continues,
      options: finishingOptions(this.#request.plan.options, this.#context),
      since: this.#since,
    });
    const first = continues ?? outcomes.find(({ runId }) => runId !== undefined)?.runId;
    const place = this.#noteMove(planned);
    if (first !== undefined) this.#firstRuns.set(place, first);
    for (const outcome of [...outcomes, ...declined]) this.#noteOutcome(outcome, first);
    this.#noteRefusal(install.stateDir, outcomes);
    const isDone = (index: number) => outcomes[index]?.status === 'fixed';
    if (candidates.some(({ fixes }) => fixes.some(isDone))) this.#hasUncovered = true;
  }

  /** @returns where the state directory is now */
  #noteMove({ install: { stateDir }, plan: { steps } }: Planned): string {
    const step = steps.find(({ kind, path }) => kind === 'rename' && path === stateDir);
    if (step?.kind !== 'rename' || lookAt(stateDir)) return stateDir;
    this.#moved.set(stateDir, step.to);
    return step.to;
  }

  /** Of a fix that was continued in a later pass, the last outcome counts. */
  #noteOutcome(outcome: FixOutcome, first: string | undefined): void {
    const { runId, ...rest } = outcome;
    const key = JSON.stringify([outcome.fingerprint, outcome.title]);
    this.#outcomes.set(
      key,
      runId === undefined || first === undefined ? rest : { ...rest, runId: first },
    );
  }

  /**
   * The refusal of a later pass is reported with its fixes only, because something was repaired.
   */
  #noteRefusal(install: string, outcomes: readonly FixOutcome[]): void {
    const refused = outcomes.find(({ isRefused }) => isRefused);
    if (refused?.reason === undefined || this.#passes > 0) return;
    const { reason, reasons = [] } = refused;
    this.#refusals.push({ install, reason, reasons });
  }

  #noteTried(findings: readonly Finding<Operation>[]): void {
    for (const { fix } of findings.flatMap(byFix)) {
      for (const operation of fix.operations) this.#tried.add(JSON.stringify(operation));
    }
  }

  #isNew(operations: readonly Operation[]): boolean {
    return operations.some((operation) => !this.#tried.has(JSON.stringify(operation)));
  }
}

function toReportFix(outcome: FixOutcome, left: ReadonlySet<string>, context: Context): ReportFix {
  const { fingerprint, ruleId, status, runId, reason, reasons } = outcome;
  return {
    fingerprint,
    ruleId,
    ...titleOf(outcome),
    status: status === 'fixed' && left.has(fingerprint) ? 'still-there' : status,
    reason: reason ?? null,
    reasons: reasons ?? [],
    undo: runId === undefined ? null : undoCommandFor(runId, context),
  };
}
