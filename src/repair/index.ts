/**
 * Repair: a plan as data, its application with a journal, and the way back.
 *
 * - plan: from the fixes of findings to drafts, one for each path, and from these to steps in the order of doing
 * - show: a plan as text and as data, without secrets
 * - apply: goes through the steps, each recorded in the journal before it is done; takes back runs that were killed
 * - undo: goes back through the journal of a run, and leaves what somebody changed since
 *
 * Beside these folders stands what they share: what is on disk (state), the calls that change it (disk), where
 * they may (roots, anchor), the journal of a run and what it tells (journal, run-status, runs), and when
 * nothing may be repaired (refuse, live).
 */
export { type AgeKeys, ageKeys, KeyRefused } from './age.ts';
export { type ApplyOptions, applyPlan } from './apply/apply.ts';
export type { FixOutcome } from './apply/outcomes.ts';
export { type Settled, settleRuns } from './apply/settle.ts';
export {
  byFix,
  type Fixable,
  type Plan,
  type PlannedFix,
  type PlanOptions,
  planFixes,
} from './plan/plan.ts';
export { uncovering } from './plan/uncover.ts';
export { type DamagedRun, readDamagedRuns } from './read-runs.ts';
export { refusalOf } from './refuse.ts';
export {
  listRuns,
  markRuns,
  type PendingRun,
  pendingRuns,
  pruneRuns,
  type RunSummary,
  type RunsMark,
} from './runs.ts';
export { runsDirectory } from './runs-directory.ts';
export {
  type PlanLine,
  planLines,
  type ShownFix,
  type ShownPlan,
  type ShownStep,
  showPlan,
} from './show/render.ts';
export type { Step } from './step.ts';
export { distrustOf } from './trust.ts';
export type { UndoOutcome } from './undo/outcomes.ts';
export { type UndoOptions, type UndoResult, undoRun } from './undo/undo.ts';
export { UndoRefused } from './undo/undo-refused.ts';
