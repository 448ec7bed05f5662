import { listRuns, pruneRuns, type RunSummary, runsDirectory } from '../fix/index.ts';
import { printable } from '../report/printable.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import type { Io } from './io.ts';

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
export function runsCommand({ prune }: RunsOptions, { env, stdout }: Io): number {
  const runs = runsDirectory(env);
  if (prune !== undefined) {
    const removed = pruneRuns(new Date(Date.now() - daysOf(prune) * DAY), { runs });
    stdout.write(`${removed.length} removed, with their backups\n`);
    return EXIT.clean;
  }
  const list = listRuns({ runs });
  stdout.write(list.length === 0 ? 'There are no runs.\n' : list.map(describe).join(''));
  return EXIT.clean;
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
