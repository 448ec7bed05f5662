/** Repair: a plan as data, its application with a journal, and the way back. */
export { type AgeKeys, ageKeys, KeyRefused } from './age.ts';
export { type ApplyOptions, applyPlan, type FixOutcome, settleRuns } from './apply.ts';
export { runsDirectory } from './journal.ts';
export {
  byFix,
  type Fixable,
  type Plan,
  type PlannedFix,
  type PlanOptions,
  planFixes,
  type Step,
} from './plan.ts';
export { refusalOf } from './refuse.ts';
export {
  renderPlan,
  type ShownFix,
  type ShownPlan,
  type ShownStep,
  showPlan,
} from './render.ts';
export { listRuns, type PendingRun, pendingRuns, pruneRuns, type RunSummary } from './runs.ts';
export { type UndoOutcome, UndoRefused, type UndoResult, undoRun } from './undo.ts';
