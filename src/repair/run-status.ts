import { isRunning } from '../install/host/processes.ts';
import type { JournalRecord, Run, StepRecord } from './journal.ts';

type UndoRecord = Extract<JournalRecord, { type: 'undo' | 'undone' | 'partly-undone' }>;

/** How far the undo of a run got, if there was one. */
export function undoOf(run: Run): 'none' | UndoRecord['type'] {
  return run.records.findLast(isUndoRecord)?.type ?? 'none';
}

/** True where an undo that somebody asked for was begun and is not ended: a repair has to wait for it. */
export function isHalfUndone(run: Run): boolean {
  const last = run.records.findLast(isUndoRecord);
  return last?.type === 'undo' && !last.isByRepair;
}

/** True where neither its end nor that of its undo was reached, and the process that did it is gone. */
export function isPending(run: Run): boolean {
  return isUnfinished(run) && !isBusy(run);
}

/** True where the process that repairs or undoes is still at it. */
export function isBusy(run: Run): boolean {
  if (!isUnfinished(run)) return false;
  const undo = run.records.findLast((record) => record.type === 'undo');
  return isRunning(undo?.process ?? run.header.process);
}

/** True for a run in this state directory, also where the run itself gave it that name. */
export function concerns({ header }: Run, stateDir: string): boolean {
  return header.stateDir === stateDir || header.roots.files.includes(stateDir);
}

/** The run that this one went on from, by which both are taken back; itself where it is the first. */
export function firstOf(run: Run, runs: readonly Run[]): Run {
  return runs.find(({ header }) => header.id === run.header.continues) ?? run;
}

/** The steps that a run was about to do. */
export function stepsOfRun(run: Run): StepRecord[] {
  return run.records.filter((record) => record.type === 'step');
}

/** The paths that the last undo could not bring back, or undefined where none came to its end. */
export function pathsLeft(run: Run): ReadonlySet<string> | undefined {
  const last = run.records.findLast((record) => record.type === 'partly-undone');
  // The journals of release 0.1 do not say which.
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
