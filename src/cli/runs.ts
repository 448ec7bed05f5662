import { listRuns, pruneRuns, type RunSummary } from '../fix/index.ts';
import { printable } from '../report/printable.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import type { Io } from './io.ts';
import { NAME } from './version.ts';

export interface RunsOptions {
  /** Remove runs older than so many days, with their backups; `true` for the usual number. */
  readonly prune?: string | true;
}

const USUAL_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Lists the repairs that were made, oldest first, or removes old ones: those cannot be undone any more.
 * @throws UsageError where the number of days is none
 */
export function runsCommand({ prune }: RunsOptions, io: Io): number {
  if (prune !== undefined) {
    const removed = pruneRuns(new Date(Date.now() - daysOf(prune) * DAY));
    io.stdout.write(`${removed.length} removed, with their backups\n`);
    return EXIT.clean;
  }
  const runs = listRuns();
  io.stdout.write(runs.length === 0 ? 'There are no runs.\n' : runs.map(describe).join(''));
  return EXIT.clean;
}

/** What to say before anything else where an earlier repair was cut off; nothing where none was. */
export function describePending(runs: readonly RunSummary[]): string {
  return runs
    .map(({ id, status, steps, stepsDone, stateDir }) => {
      const place = printable(stateDir);
      const undo = `${NAME} undo ${id}`;
      return status === 'undo-interrupted'
        ? `The undo of run ${id} in ${place} was interrupted. Finish it: ${undo}\n`
        : `The repair ${id} of ${place} was interrupted after ${stepsDone} of ${steps} steps. Finish it with --fix, or take it back: ${undo}\n`;
    })
    .join('');
}

function describe({ id, status, stateDir, steps, stepsDone, titles }: RunSummary): string {
  const head = `${id}  ${status}, ${stepsDone} of ${steps} steps  ${printable(stateDir)}`;
  return `${[head, ...titles.map((title) => `    ${printable(title)}`)].join('\n')}\n`;
}

function daysOf(prune: string | true): number {
  if (prune === true) return USUAL_DAYS;
  const days = Number(prune);
  if (!Number.isFinite(days) || days < 0) throw new UsageError('--prune takes a number of days.');
  return days;
}
