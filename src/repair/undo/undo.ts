import { join } from 'node:path';
import { errnoOf } from '../../install/files/tree.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { type Disk, realDisk } from '../disk.ts';
import { subjectOfRun } from '../in-use.ts';
import { expectTrusted, type Run, type RunHeader } from '../journal.ts';
import { readDamagedRuns, readRuns } from '../read-runs.ts';
import { refusalWhileBusy, refusalWhileInUse } from '../refuse.ts';
import { runsDirectory } from '../runs-directory.ts';
import { Distrusted } from '../trust.ts';
import type { UndoOutcome } from './outcomes.ts';
import { UndoRefused } from './undo-refused.ts';
import { RunUndo } from './undo-run.ts';
import { runsToUndo } from './which-runs.ts';

/** Which runs were undone, and what became of each path. */
export interface UndoResult {
  /** What was taken back, the last one first. */
  readonly runIds: readonly string[];
  readonly outcomes: readonly UndoOutcome[];
}

/** Where the runs are kept, and what an undo needs to read and write. */
export interface UndoOptions {
  readonly disk?: Disk;
  /** Where runs are kept. */
  readonly runs?: string;
  /** What opens a backup again whose original went. */
  readonly keys?: AgeKeys | undefined;
  /** Is told what is about to be taken back: the first run of the repair. */
  readonly announce?: (run: Pick<RunHeader, 'id' | 'startedAt' | 'stateDir'>) => void;
}

/**
 * Brings back what a run changed, and those that went on from it: bytes, modes, owners, times, names. What
 * somebody changed since stays. One that was interrupted is finished by doing it again.
 * @param id the run; without one the last that is not undone yet, of the install that was repaired last
 * @throws UndoRefused
 */
export async function undoRun(
  id: string | undefined,
  { disk = realDisk, runs = runsDirectory(), keys, announce }: UndoOptions = {},
): Promise<UndoResult> {
  try {
    expectTrusted(runs);
  } catch (error) {
    throw error instanceof Distrusted ? new UndoRefused(error.reason) : error;
  }
  expectWhole(id, runs);
  const all = readRuns(runs);
  const chosen = runsToUndo(all, id);
  for (const run of chosen) expectUnused(run, all);
  const first = chosen.at(-1);
  if (first) announce?.(first.header);
  const outcomes: UndoOutcome[] = [];
  for (const run of chosen) {
    try {
      // One by one: a call takes no more than some hundred thousand arguments.
      for (const one of await new RunUndo({ disk, run, all, keys }).perform()) outcomes.push(one);
    } catch (error) {
      if (errnoOf(error) === 'unknown error') throw error;
      throw new UndoRefused(
        phrase('undo.no-journal', { path: run.directory, code: errnoOf(error) }),
      );
    }
  }
  return { runIds: chosen.map(({ header }) => header.id), outcomes };
}

/**
 * The last repair is meant where none is named: an older one must not be taken for it because its header is damaged.
 * @throws UndoRefused
 */
function expectWhole(id: string | undefined, runs: string): void {
  const damaged = readDamagedRuns(runs);
  const last = readRuns(runs).at(-1)?.header.id ?? '';
  const found = damaged.findLast((run) => (id === undefined ? run.id > last : run.id === id));
  if (found === undefined) return;
  const { id: damagedId, directory, damage } = found;
  throw new UndoRefused(
    phrase('undo.damaged', {
      id: damagedId,
      damage,
      path: join(directory, 'run.json'),
      originals: join(directory, 'backups'),
    }),
  );
}

function expectUnused({ header }: Run, all: readonly Run[]): void {
  const refused = refusalWhileInUse(subjectOfRun(header)) ?? refusalWhileBusy(header.stateDir, all);
  if (refused !== undefined) throw new UndoRefused(refused);
}
