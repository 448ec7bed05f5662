import { errnoOf } from '../../install/files/tree.ts';
import type { AgeKeys } from '../age.ts';
import { type Disk, realDisk } from '../disk.ts';
import { type Run, readRuns, runsDirectory } from '../journal.ts';
import { refusalWhileInUse } from '../refuse.ts';
import { isBusy, stepsOfRun, undoOf } from '../run-status.ts';
import type { UndoOutcome } from './outcomes.ts';
import { WayBack } from './way-back.ts';

export interface UndoResult {
  readonly runId: string;
  readonly outcomes: readonly UndoOutcome[];
}

export interface UndoOptions {
  readonly disk?: Disk;
  /** Where runs are kept. */
  readonly runs?: string;
  /** What opens a backup again whose original went. */
  readonly keys?: AgeKeys | undefined;
}

/** The run cannot be undone at all; the message says why and what to do. */
export class UndoRefused extends Error {
  override readonly name = 'UndoRefused';
}

/**
 * Brings back what a run changed: bytes, modes, owners, times, names. What somebody changed since stays.
 * One that was interrupted is finished by doing it again.
 * @param id the run; without one the last that is not undone yet
 * @throws UndoRefused
 */
export async function undoRun(
  id: string | undefined,
  { disk = realDisk, runs = runsDirectory(), keys }: UndoOptions = {},
): Promise<UndoResult> {
  const all = readRuns(runs);
  const run = findRun(all, id);
  expectUnused(run);
  try {
    return {
      runId: run.header.id,
      outcomes: await new WayBack({ disk, run, all, keys }).perform(),
    };
  } catch (error) {
    throw new UndoRefused(
      `the journal of the run cannot be written in ${run.directory} (${errnoOf(error)}): make room there, or make it yours`,
    );
  }
}

function findRun(all: readonly Run[], id: string | undefined): Run {
  const run =
    id === undefined
      ? all.findLast((one) => undoOf(one) !== 'undone' && stepsOfRun(one).length > 0)
      : all.find(({ header }) => header.id === id);
  if (!run)
    throw new UndoRefused(id === undefined ? 'there is no run to undo' : 'there is no such run');
  if (undoOf(run) === 'undone') throw new UndoRefused('that run is undone already');
  if (isBusy(run)) throw new UndoRefused('that run is still at work: wait for its end');
  return run;
}

function expectUnused({ header: { stateDir, configPath, port } }: Run): void {
  const refused = refusalWhileInUse({
    stateDir,
    ...(configPath !== undefined && { configPath }),
    ...(port > 0 && { port }),
  });
  if (refused !== undefined) throw new UndoRefused(refused);
}
