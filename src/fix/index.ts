/** Repair: a plan as data, its application with a journal, and the way back. */
export { type AgeKeys, ageKeys, KeyRefused } from './age.ts';
export { type ApplyOptions, applyPlan } from './apply/apply.ts';
export type { FixOutcome } from './apply/outcomes.ts';
export { settleRuns } from './apply/settle.ts';
export { runsDirectory } from './journal.ts';
export {
  byFix,
  type Fixable,
  type Plan,
  type PlannedFix,
  type PlanOptions,
  planFixes,
} from './plan/plan.ts';
export { refusalOf } from './refuse.ts';
export { listRuns, type PendingRun, pendingRuns, pruneRuns, type RunSummary } from './runs.ts';
export {
  renderPlan,
  type ShownFix,
  type ShownPlan,
  type ShownStep,
  showPlan,
} from './show/render.ts';
export type { Step } from './step.ts';
export type { UndoOutcome } from './undo/outcomes.ts';
export { UndoRefused, type UndoResult, undoRun } from './undo/undo.ts';
