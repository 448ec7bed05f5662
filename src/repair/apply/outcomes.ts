import type { Titled } from '../../engine/finding.ts';
import type { FlatData, Text } from '../../engine/rule.ts';
import { type Reasoned, reasoned, reasonOf, titleOf } from '../../engine/texts.ts';
import { errnoOf } from '../../install/files/tree.ts';
import { isRefused } from '../../install/files/unseen.ts';
import { phrase } from '../../phrases/language.ts';
import type { PlannedFix } from '../plan/plan.ts';
import { StepRefused } from '../step-refused.ts';
import { Distrusted } from '../trust.ts';

/** The result of one fix. Only a new check can find that it is `still-there`. */
export interface FixOutcome extends Titled, Partial<Reasoned> {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly status: 'fixed' | 'still-there' | 'skipped' | 'failed';
  /** True where the repair was refused as a whole: nothing was changed. */
  readonly isRefused?: true;
  /** The run that did it, for `undo`. */
  readonly runId?: string;
}

/** @param failures why fixes failed, by their index in the plan */
export function outcomes(
  fixes: readonly PlannedFix[],
  failures: ReadonlyMap<number, Text>,
  runId?: string,
): FixOutcome[] {
  return fixes.map((fix, index) => {
    const { fingerprint, ruleId, isPlanned } = fix;
    const base = { fingerprint, ruleId, ...titleOf(fix) };
    if (!isPlanned) return { ...base, status: 'skipped', ...reasonOf(fix) };
    const failure = failures.get(index);
    const run = runId === undefined ? {} : { runId };
    if (failure !== undefined) return { ...base, status: 'failed', ...reasoned(failure), ...run };
    return { ...base, status: 'fixed', ...reasonOf(fix), ...run };
  });
}

/** The outcomes where nothing may be repaired, with the reason. */
export function refusedOutcomes(fixes: readonly PlannedFix[], reason: Text): FixOutcome[] {
  return outcomes(fixes, new Map()).map((outcome, index) =>
    fixes[index]?.isPlanned
      ? { ...outcome, status: 'skipped', ...reasoned(reason), isRefused: true }
      : outcome,
  );
}

/** Why a step failed. */
export function failureOf(error: unknown): Text {
  if (error instanceof StepRefused) return error.reason;
  const code = errnoOf(error);
  if (isRefused(code)) return phrase('step.not-allowed', { code });
  if (code === 'ENOSPC' || code === 'EDQUOT') return phrase('step.disk-full');
  return code === 'EROFS' ? phrase('step.read-only') : phrase('step.not-changed', { code });
}

/** Why nothing is repaired where the journal cannot be written. */
export function journalRefusal(runs: string, error: unknown): Text<FlatData> {
  if (error instanceof Distrusted) return error.reason;
  const code = errnoOf(error);
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const data = { path: runs, code };
  return isFull ? phrase('refused.no-journal', data) : phrase('refused.journal-elsewhere', data);
}
