import type { Titled } from '../../engine/finding.ts';
import { titleOf } from '../../engine/texts.ts';
import { errnoOf } from '../../install/files/tree.ts';
import type { PlannedFix } from '../plan/plan.ts';
import { StepRefused } from '../step-refused.ts';
import { Distrusted } from '../trust.ts';

/** What became of one fix. Only a new check can say that it is `still-there`. */
export interface FixOutcome extends Titled {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly status: 'fixed' | 'still-there' | 'skipped' | 'failed';
  readonly reason?: string;
  /** True where the repair was refused as a whole: nothing was changed. */
  readonly isRefused?: true;
  /** The run that did it, for `undo`. */
  readonly runId?: string;
}

/** @param failures why fixes failed, by their index in the plan */
export function outcomes(
  fixes: readonly PlannedFix[],
  failures: ReadonlyMap<number, string>,
  runId?: string,
): FixOutcome[] {
  return fixes.map((fix, index) => {
    const { fingerprint, ruleId, isPlanned, reason } = fix;
    const base = { fingerprint, ruleId, ...titleOf(fix) };
    if (!isPlanned) return { ...base, status: 'skipped', ...(reason !== undefined && { reason }) };
    const failure = failures.get(index);
    const run = runId === undefined ? {} : { runId };
    if (failure !== undefined) return { ...base, status: 'failed', reason: failure, ...run };
    return { ...base, status: 'fixed', ...(reason !== undefined && { reason }), ...run };
  });
}

/** Where nothing may be repaired, and why. */
export function refusedOutcomes(fixes: readonly PlannedFix[], reason: string): FixOutcome[] {
  return outcomes(fixes, new Map()).map((outcome, index) =>
    fixes[index]?.isPlanned ? { ...outcome, status: 'skipped', reason, isRefused: true } : outcome,
  );
}

/** Why a step failed, in words. */
export function failureOf(error: unknown): string {
  if (error instanceof StepRefused) return error.message;
  const code = errnoOf(error);
  if (code === 'EACCES' || code === 'EPERM') return `this user may not change it (${code})`;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full';
  return code === 'EROFS'
    ? 'its file system is mounted for reading only'
    : `it could not be changed (${code})`;
}

/** Why nothing is repaired where the journal cannot be written. */
export function journalRefusal(runs: string, error: unknown): string {
  if (error instanceof Distrusted) return error.message;
  const code = errnoOf(error);
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const remedy = isFull
    ? 'make room there, or set XDG_STATE_HOME'
    : 'set XDG_STATE_HOME to a directory that you can write to and that stays';
  return `its journal cannot be written in ${runs} (${code}): ${remedy}`;
}
