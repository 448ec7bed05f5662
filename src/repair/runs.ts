import { join } from 'node:path';
import type { Phrase } from '../engine/rule.ts';
import { type Disk, realDisk } from './disk.ts';
import type { Run } from './journal.ts';
import { stateOf } from './path-state.ts';
import { findRun, readDamagedRuns, readRuns, readUnended, unbegunRuns } from './read-runs.ts';
import { removeRun } from './remove-run.ts';
import {
  concerns,
  isBusy,
  isHalfUndone,
  isPending,
  stepsOfRun,
  stepsThat,
  undoOf,
} from './run-status.ts';
import { runsDirectory, startOf } from './runs-directory.ts';

/** A run, described for a person. */
export interface RunSummary {
  readonly id: string;
  readonly startedAt: string;
  readonly stateDir: string;
  /** The first run of the same repair, where this one continued it. */
  readonly continues?: string;
  readonly status:
    | 'done'
    | 'undone'
    | 'partly-undone'
    | 'interrupted'
    | 'undo-interrupted'
    | 'running';
  /** The number of recorded steps. The last one may have been interrupted. */
  readonly stepsBegun: number;
  readonly stepsDone: number;
  readonly steps: number;
  /** What it set out to repair. */
  readonly titles: readonly string[];
  /** The phrases of the titles; empty where an older release wrote them. */
  readonly phrases: readonly Phrase[];
  /** The words of a command line that say what it repairs with. */
  readonly options: readonly string[];
}

export interface PendingRun extends RunSummary {
  readonly status: 'interrupted' | 'undo-interrupted';
  /** The run to name to undo the whole repair. */
  readonly undoId: string;
}

interface Where {
  readonly runs?: string;
  readonly disk?: Disk;
}

/** Every run of this user, oldest first. */
export function listRuns({ runs = runsDirectory() }: Where = {}): RunSummary[] {
  return readRuns(runs).map(summary);
}

/**
 * The interrupted runs. `--fix` undoes one and repairs from the beginning; `undo` only undoes it.
 * @param stateDir only those in this state directory
 */
export function pendingRuns({
  runs = runsDirectory(),
  stateDir,
}: Where & { readonly stateDir?: string } = {}): PendingRun[] {
  return readUnended(runs)
    .filter((run) => stateDir === undefined || concerns(run, stateDir))
    .flatMap((run) => {
      const { status, ...about } = summary(run);
      if (status !== 'interrupted' && status !== 'undo-interrupted') return [];
      const { continues } = about;
      const isPart = status === 'interrupted' && continues !== undefined;
      const first = isPart ? findRun(runs, continues) : undefined;
      return [{ ...about, status, undoId: (first ?? run).header.id }];
    });
}

/**
 * Deletes old runs and their backups, except those that are working or half undone.
 * @returns their ids
 */
export function pruneRuns(
  olderThan: Date,
  { runs = runsDirectory(), disk = realDisk }: Where = {},
): string[] {
  const old = readRuns(runs).filter(
    (run) =>
      Date.parse(run.header.startedAt) < olderThan.getTime() &&
      !isBusy(run) &&
      undoOf(run) !== 'undo',
  );
  for (const run of old) removeRun(disk, run.directory);
  for (const directory of unbegunRuns(runs, olderThan)) removeRun(disk, directory);
  const damaged = readDamagedRuns(runs).filter(({ id }) => startOf(id) < olderThan.getTime());
  for (const { directory } of damaged) removeRun(disk, directory);
  return [...old.map(({ header }) => header.id), ...damaged.map(({ id }) => id)];
}

function summary(run: Run): RunSummary {
  const { id, startedAt, stateDir, steps, titles, phrases, options = [], continues } = run.header;
  return {
    id,
    startedAt,
    stateDir,
    ...(continues !== undefined && { continues }),
    status: statusOf(run),
    stepsBegun: stepsOfRun(run).length,
    stepsDone: stepsThat(run, 'done').size,
    steps,
    titles,
    phrases: phrases ?? [],
    options,
  };
}

function statusOf(run: Run): RunSummary['status'] {
  if (isBusy(run)) return 'running';
  const undo = undoOf(run);
  if (undo === 'undone' || undo === 'partly-undone') return undo;
  if (isHalfUndone(run)) return 'undo-interrupted';
  return isPending(run) ? 'interrupted' : 'done';
}

/** How far each run was, by its id. */
export type RunsMark = ReadonlyMap<string, number>;

/**
 * Made before an install is read, so that {@link changedSince} can find what happened in between.
 */
export function markRuns(runs: string): RunsMark {
  return new Map(readRuns(runs).map((run) => [run.header.id, lengthOf(run)]));
}

/** A run that was written to since. Then what was read of its install may be out of date. */
export function changedSince(mark: RunsMark, runs: readonly Run[]): Run | undefined {
  return runs.find((run) => mark.get(run.header.id) !== lengthOf(run));
}

function lengthOf({ directory }: Run): number {
  const state = stateOf(join(directory, 'journal.jsonl'));
  return state.kind === 'file' ? state.size : 0;
}
