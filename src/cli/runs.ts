import { dirname } from 'node:path';
import { counted } from '../engine/pluralize.ts';
import { printable } from '../masking/printable.ts';
import { shownBy } from '../masking/shown.ts';
import { ownPlaces } from '../migcheck/own.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import {
  type DamagedRun,
  distrustOf,
  listRuns,
  pruneRuns,
  type RunSummary,
  readDamagedRuns,
  runsDirectory,
} from '../repair/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

export interface RunsOptions {
  /** Remove runs older than so many days, with their backups; `true` for the usual number. */
  readonly prune?: string | true;
}

const USUAL_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Lists the repairs that were made, oldest first, or removes old ones: those cannot be undone any more.
 * @throws UsageError where the number of days is none, or somebody else can write where they are kept
 */
export function runsCommand({ prune }: RunsOptions, io: Io): number {
  const { env, stdout } = io;
  const runs = runsDirectory(env);
  const reason = distrustOf(runs);
  if (reason !== undefined) throw new UsageError(`${reason}.`);
  if (prune !== undefined) {
    const removed = pruneRuns(new Date(Date.now() - daysOf(prune) * DAY), { runs });
    stdout.write(`${counted(removed.length, 'repair')} removed, with all kept originals\n`);
    return EXIT.clean;
  }
  const texts = [
    ...listRuns({ runs }).map((run) => describe(run, io)),
    ...readDamagedRuns(runs).map(describeDamaged),
  ];
  // The ids begin with the time.
  stdout.write(texts.length === 0 ? 'There are no repairs.\n' : texts.toSorted().join(''));
  return EXIT.clean;
}

function describeDamaged({ id, directory, damage }: DamagedRun): string {
  return `${id}  damaged: ${damage} in run.json\n    It cannot be taken back. The originals are in ${printable(directory)}/backups\n`;
}

function describe(run: RunSummary, io: Io): string {
  const { id, status, stateDir, steps, stepsDone, titles, continues } = run;
  const show = shownBy([...ownPlaces(io), dirname(stateDir)]);
  const head = `${id}  ${status}, ${stepsDone} of ${steps} steps  ${printable(show(stateDir))}`;
  const lines = [
    ...(continues === undefined ? [] : [`continues ${continues}, and is undone together with it`]),
    ...[...countedTitles(titles)].map(([title, count]) =>
      count > 1 ? `${title} (${count})` : title,
    ),
  ];
  return `${[head, ...lines.map((line) => `    ${printable(show(line))}`)].join('\n')}\n`;
}

function countedTitles(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

function daysOf(prune: string | true): number {
  if (prune === true) return USUAL_DAYS;
  const days = Number(prune);
  if (!Number.isFinite(days) || days < 0) throw new UsageError('--prune takes a number of days.');
  return days;
}
