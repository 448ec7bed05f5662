import { isRunning } from '../install/host/processes.ts';
import type { JournalRecord, Run, StepRecord } from './journal.ts';
import { bytesOf, hashOf, nodeOf, stateOf } from './state.ts';

type UndoRecord = Extract<JournalRecord, { type: 'undo' | 'undone' | 'partly-undone' }>;

/** How far the undo of a run got, if there was one. */
export function undoOf(run: Run): 'none' | UndoRecord['type'] {
  return run.records.findLast(isUndoRecord)?.type ?? 'none';
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

/** The steps that an undo has to take back: after one that could not take back all of them those that were left. */
export function stepsToUndo(run: Run): StepRecord[] {
  const last = run.records.findLast((record) => record.type === 'partly-undone');
  const steps = stepsOfRun(run);
  // The journals of release 0.1 do not say which.
  if (!last?.left) return steps;
  const left = new Set(last.left);
  return steps.filter(({ path }) => left.has(path));
}

/** The numbers of the steps that were done, or that failed. */
export function stepsThat(run: Run, became: 'done' | 'failed'): Set<number> {
  return new Set(run.records.flatMap((record) => (record.type === became ? [record.seq] : [])));
}

/**
 * What a killed run had promised to move or to remove, had begun with and did not end. No check would find
 * the half of it again: it takes a halved install for another one, and an emptied directory for none of its business.
 */
export function unfinishedSteps(run: Run): StepRecord[] {
  const done = stepsThat(run, 'done');
  const failed = stepsThat(run, 'failed');
  return (['remove', 'rename'] as const).flatMap((kind) => {
    const steps = stepsOfRun(run).filter((step) => step.kind === kind);
    const left = steps.filter((step) => !done.has(step.seq) && isUntouched(step));
    const isBegun = left.length < steps.length && !steps.some(({ seq }) => failed.has(seq));
    return isBegun ? left : [];
  });
}

function isUntouched({ path, before, hash }: StepRecord): boolean {
  try {
    const node = nodeOf(stateOf(path));
    const isSame = node !== undefined && node === nodeOf(before);
    return isSame && (hash === undefined || hashOf(bytesOf(path)) === hash);
  } catch {
    return false;
  }
}

function isUndoRecord(record: JournalRecord): record is UndoRecord {
  return record.type === 'undo' || record.type === 'undone' || record.type === 'partly-undone';
}

function isUnfinished(run: Run): boolean {
  const undo = undoOf(run);
  return undo === 'undo' || (undo === 'none' && !run.records.some(({ type }) => type === 'end'));
}
