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

/** Which runs were undone, and the result for each path. */
export interface UndoResult {
  /** The runs that were undone, last one first. */
  readonly runIds: readonly string[];
  readonly outcomes: readonly UndoOutcome[];
}

/** Where the runs are stored, and what an undo needs to read and write. */
export interface UndoOptions {
  readonly disk?: Disk;
  /** The directory of the runs. */
  readonly runs?: string;
  /** The keys to decrypt a backup whose original was removed. */
  readonly keys?: AgeKeys | undefined;
  /** Called with the first run of the repair before it is undone. */
  readonly announce?: (run: Pick<RunHeader, 'id' | 'startedAt' | 'stateDir'>) => void;
}

/**
 * Restores what a run and its continuations changed: bytes, modes, owners, times, names. What
 * somebody changed since stays. An interrupted undo is finished by repeating it.
 * @param id the run; without it, the last one that is not undone yet, of the install that was
 * repaired last
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
      // One by one, because a call takes at most some hundred thousand arguments.
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
 * Without an id, the last repair is meant. If its header is damaged, an older one must not be
 * undone instead.
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
