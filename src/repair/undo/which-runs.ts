import { phrase } from '../../phrases/language.ts';
import type { Run } from '../journal.ts';
import { concerns, firstOf, isBusy, stepsOfRun, undoOf } from '../run-status.ts';
import { UndoRefused } from './undo-refused.ts';

/**
 * What is taken back together, in that order: a run after those that went on from it.
 * @param id the run; without one the last repair of the install that was repaired last: never of another one
 * @throws UndoRefused where there is none, or it is still at work
 */
export function runsToUndo(all: readonly Run[], id: string | undefined): Run[] {
  const run = id === undefined ? lastOf(all) : all.find(({ header }) => header.id === id);
  if (!run) throw new UndoRefused(phrase('undo.unknown'));
  if (undoOf(run) === 'undone') throw new UndoRefused(phrase('undo.already'));
  const runs = withContinuations(run, all).filter((one) => undoOf(one) !== 'undone');
  if (runs.some(isBusy)) throw new UndoRefused(phrase('undo.running'));
  return runs.reverse();
}

function lastOf(all: readonly Run[]): Run {
  const repairs = all.filter((run) => stepsOfRun(run).length > 0);
  const last = repairs.at(-1);
  const left = repairs.filter((run) => undoOf(run) !== 'undone');
  const ofSame = left.filter((run) => last && areOfOneInstall(run, last));
  const run = ofSame.at(-1);
  if (run) return firstOf(run, left);
  throw new UndoRefused(
    last && left.length > 0
      ? phrase('undo.all-undone', { path: last.header.stateDir })
      : phrase('undo.none'),
  );
}

/** A state directory may have got another name by one of them. */
function areOfOneInstall(a: Run, b: Run): boolean {
  return concerns(a, b.header.stateDir) || concerns(b, a.header.stateDir);
}

function withContinuations(run: Run, all: readonly Run[]): Run[] {
  return [run, ...all.filter(({ header }) => header.continues === run.header.id)];
}
