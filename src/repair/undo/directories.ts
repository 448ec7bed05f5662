import { dirname } from 'node:path';
import { anchored } from '../anchor.ts';
import { bringDirectoryTimeBack, modifiedAt } from '../directory-times.ts';
import type { Disk } from '../disk.ts';
import type { Run, StepRecord } from '../journal.ts';
import { pathsLeft, stepsOfRun, stepsThat } from '../run-status.ts';
import type { Roots } from '../writable-roots.ts';
import type { UndoOutcomes } from './outcomes.ts';

/** A path in a directory that the run changed, and the time of the directory before the run. */
export interface DirectoryTime {
  readonly via: string;
  readonly time: string;
}

/**
 * The directories whose times an undo restores: those that still have the time from before the run,
 * and after an interruption or a failure those whose time the run may not have restored. Any other
 * directory was changed by somebody since.
 */
export function directoriesToTime(run: Run, outcomes: UndoOutcomes): Map<string, DirectoryTime> {
  const isDoubtful = doubtfulIn(run);
  const times = new Map<string, DirectoryTime>();
  const isLeft = leftIn(run);
  for (const [directory, one] of timesBefore(run)) {
    if (!isLeft(directory)) continue;
    const now = outcomes.attempt(directory, () => modifiedAt(directory));
    if (now === one.time || isDoubtful(directory)) times.set(directory, one);
  }
  return times;
}

/** Makes a test for directories in which an earlier undo could not restore something. */
function leftIn(run: Run): (directory: string) => boolean {
  const paths = pathsLeft(run);
  if (!paths) return () => true;
  const steps = stepsOfRun(run).filter(({ path }) => paths.has(path));
  const directories = new Set(steps.flatMap(timesOf).map(({ via }) => dirname(via)));
  return (directory) => paths.has(directory) || directories.has(directory);
}

/**
 * Gives a directory the time that it had before the run.
 * @throws what `anchored` throws
 */
export function bringTimeBack(disk: Disk, { via, time }: DirectoryTime, roots: Roots): void {
  anchored(via, roots, (_, parent) => bringDirectoryTimeBack(disk, parent, time));
}

/** The time of each directory before the run, which its first step recorded. */
function timesBefore(run: Run): Map<string, DirectoryTime> {
  const first = new Map<string, DirectoryTime>();
  for (const one of stepsOfRun(run).flatMap(timesOf)) {
    const directory = dirname(one.via);
    if (!first.has(directory)) first.set(directory, one);
  }
  return first;
}

/**
 * Makes a test for directories whose times the run, or an interrupted undo, may not have restored.
 */
function doubtfulIn(run: Run): (directory: string) => boolean {
  const { records } = run;
  const wasEnded = records.some(({ type }) => type === 'end');
  if (!wasEnded || records.some(({ type }) => type === 'undo')) return () => true;
  const done = stepsThat(run, 'done');
  const notDone = stepsOfRun(run).filter(({ seq }) => !done.has(seq));
  const directories = new Set(notDone.flatMap(timesOf).map(({ via }) => dirname(via)));
  return (directory) => directories.has(directory);
}

/** The directories in which a step changes names. */
function timesOf({ path, parentTime, to, toParentTime }: StepRecord): DirectoryTime[] {
  return [
    { via: path, time: parentTime },
    { via: to, time: toParentTime },
  ].filter((one): one is DirectoryTime => one.via !== undefined && one.time !== undefined);
}
