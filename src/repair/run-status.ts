import { isRunning } from '../install/host/processes.ts';
import type { JournalRecord, Run, StepRecord } from './journal.ts';

type UndoRecord = Extract<JournalRecord, { type: 'undo' | 'undone' | 'partly-undone' }>;

/** The state of a run's undo, if there was one. */
export function undoOf(run: Run): 'none' | UndoRecord['type'] {
  return run.records.findLast(isUndoRecord)?.type ?? 'none';
}

/** True where the user started an undo that has not finished. A repair has to wait for it. */
export function isHalfUndone(run: Run): boolean {
  const last = run.records.findLast(isUndoRecord);
  return last?.type === 'undo' && !last.isByRepair;
}

/** True where neither the run nor its undo finished, and its process is gone. */
export function isPending(run: Run): boolean {
  return isUnfinished(run) && !isBusy(run);
}

/** True where the process that repairs or undoes is still running. */
export function isBusy(run: Run): boolean {
  if (!isUnfinished(run)) return false;
  const undo = run.records.findLast((record) => record.type === 'undo');
  return isRunning(undo?.process ?? run.header.process);
}

/** True for a run in this state directory, even if the run itself gave the directory its name. */
export function concerns({ header }: Run, stateDir: string): boolean {
  return header.stateDir === stateDir || header.roots.files.includes(stateDir);
}

/**
 * The run that this one continues, with which it is undone. The run itself where it is the first.
 */
export function firstOf(run: Run, runs: readonly Run[]): Run {
  return runs.find(({ header }) => header.id === run.header.continues) ?? run;
}

/** The steps that a run recorded. */
export function stepsOfRun(run: Run): StepRecord[] {
  return run.records.filter((record) => record.type === 'step');
}

/** The paths that the last undo could not restore. Undefined where no undo finished. */
export function pathsLeft(run: Run): ReadonlySet<string> | undefined {
  const last = run.records.findLast((record) => record.type === 'partly-undone');
  // The journals of release 0.1 do not contain them.
  return last?.left && new Set(last.left);
}

/** The numbers of the steps that were done, or that failed. */
export function stepsThat(run: Run, became: 'done' | 'failed'): Set<number> {
  return new Set(run.records.flatMap((record) => (record.type === became ? [record.seq] : [])));
}

function isUndoRecord(record: JournalRecord): record is UndoRecord {
  return record.type === 'undo' || record.type === 'undone' || record.type === 'partly-undone';
}

function isUnfinished(run: Run): boolean {
  const undo = undoOf(run);
  return undo === 'undo' || (undo === 'none' && !run.records.some(({ type }) => type === 'end'));
}
