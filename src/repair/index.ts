/**
 * Repair: a plan as data, its application with a journal, and its undo.
 *
 * - plan: turns the fixes of findings into drafts, one for each path, and these into ordered steps
 * - show: a plan as text and as data, without secrets
 * - apply: performs the steps, each recorded in the journal first; undoes interrupted runs
 * - undo: goes back through the journal of a run, and keeps what somebody changed since
 *
 * These folders share the files beside them: what is on the disk (path-state), the calls that
 * change it (disk), where they may write (writable-roots, anchor), the journal of a run and its
 * status (journal, run-status, runs), and when nothing may be repaired (refuse, in-use).
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
