import { phrase } from '../../phrases/language.ts';
import type { Run } from '../journal.ts';
import { concerns, firstOf, isBusy, stepsOfRun, undoOf } from '../run-status.ts';
import { UndoRefused } from './undo-refused.ts';

/**
 * The runs to undo together, in order: continuations before the run that they continue.
 * @param id the run; without it, the last repair of the install that was repaired last, and never
 * one of another install
 * @throws UndoRefused where there is no such run, or it is still working
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

/** A run may have renamed the state directory. */
function areOfOneInstall(a: Run, b: Run): boolean {
  return concerns(a, b.header.stateDir) || concerns(b, a.header.stateDir);
}

function withContinuations(run: Run, all: readonly Run[]): Run[] {
  return [run, ...all.filter(({ header }) => header.continues === run.header.id)];
}
