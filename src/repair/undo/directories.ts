import { dirname } from 'node:path';
import { anchored } from '../anchor.ts';
import { bringDirectoryTimeBack, modifiedAt } from '../directory-times.ts';
import type { Disk } from '../disk.ts';
import type { Run, StepRecord } from '../journal.ts';
import { pathsLeft, stepsOfRun, stepsThat } from '../run-status.ts';
import type { Roots } from '../writable-roots.ts';
import type { UndoOutcomes } from './outcomes.ts';

/** A directory by a path in it that the run changed, with its time before the run. */
export interface DirectoryTime {
  readonly via: string;
  readonly time: string;
}

/**
 * The directories whose time is still that of before the run, and after an interruption or a failure
 * those it may not have brought back. In any other somebody changed something since.
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

/** Tells the directories of which an undo before this one could not bring something back. */
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

/** By directory; the first step in one has the time of before the run. */
function timesBefore(run: Run): Map<string, DirectoryTime> {
  const first = new Map<string, DirectoryTime>();
  for (const one of stepsOfRun(run).flatMap(timesOf)) {
    const directory = dirname(one.via);
    if (!first.has(directory)) first.set(directory, one);
  }
  return first;
}

/** Tells the directories whose times a run, or an undo of it that was cut off, may not have brought back. */
function doubtfulIn(run: Run): (directory: string) => boolean {
  const { records } = run;
  const wasEnded = records.some(({ type }) => type === 'end');
  if (!wasEnded || records.some(({ type }) => type === 'undo')) return () => true;
  const done = stepsThat(run, 'done');
  const notDone = stepsOfRun(run).filter(({ seq }) => !done.has(seq));
  const directories = new Set(notDone.flatMap(timesOf).map(({ via }) => dirname(via)));
  return (directory) => directories.has(directory);
}

/** Of the directories in which a step changes names. */
function timesOf({ path, parentTime, to, toParentTime }: StepRecord): DirectoryTime[] {
  return [
    { via: path, time: parentTime },
    { via: to, time: toParentTime },
  ].filter((one): one is DirectoryTime => one.via !== undefined && one.time !== undefined);
}
