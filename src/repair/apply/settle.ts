import type { Install } from '../../install/install.ts';
import { type Disk, realDisk } from '../disk.ts';
import { Journal, type Run, readRuns, runsDirectory, type StepRecord } from '../journal.ts';
import { subjectOf } from '../live.ts';
import { refusal } from '../refuse.ts';
import type { Roots } from '../roots.ts';
import { concerns, isPending, unfinishedSteps } from '../run-status.ts';
import { clearTemporaries } from '../temporaries.ts';
import { journalRefusal } from './outcomes.ts';
import { performStep } from './perform.ts';

export interface SettleOptions {
  readonly disk?: Disk;
  /** Where runs are kept. */
  readonly runs?: string;
}

/**
 * Ends the runs of an install that were killed: what they left half made goes, moves and removals that they
 * had begun are ended, and all that they did can still be undone. The install has to be checked anew then.
 * @returns why that may not be done now, or undefined
 */
export function settleRuns(
  install: Install,
  { disk = realDisk, runs = runsDirectory() }: SettleOptions = {},
): string | undefined {
  const cut = pendingOf(runs, install.stateDir);
  const subject = subjectOf(install);
  try {
    for (const run of cut) {
      const plan = { roots: run.header.roots, steps: [] };
      const refused = refusal(plan, subject, runs);
      if (refused !== undefined) return refused;
      settle(disk, run);
    }
  } catch (error) {
    return journalRefusal(runs, error);
  }
  return undefined;
}

/** The runs in a state directory that were killed. */
export function pendingOf(runs: string, stateDir: string): Run[] {
  return readRuns(runs).filter((run) => concerns(run, stateDir) && isPending(run));
}

/** Ends one run. @throws what the disk throws where the journal cannot be written */
export function settle(disk: Disk, run: Run): void {
  clearTemporaries(disk, run);
  const journal = Journal.resume(disk, run);
  for (const record of unfinishedSteps(run)) {
    if (finish(disk, record, run.header.roots)) journal.note([{ type: 'done', seq: record.seq }]);
  }
  journal.promise([{ type: 'end', wasCut: true }]);
  journal.close();
}

/** @returns whether it could be done: somebody may have changed what is there since */
function finish(disk: Disk, record: StepRecord, roots: Roots): boolean {
  const { kind, path, before, to } = record;
  const about = { path, before, fixes: [] };
  try {
    if (kind === 'remove') performStep({ ...about, kind }, { disk, record, roots });
    if (kind === 'rename' && to) performStep({ ...about, kind, to }, { disk, record, roots });
    return true;
  } catch {
    return false;
  }
}
