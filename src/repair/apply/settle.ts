import type { Text } from '../../engine/rule.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { type Disk, realDisk } from '../disk.ts';
import { subjectOf } from '../in-use.ts';
import type { Run } from '../journal.ts';
import { stateOf } from '../path-state.ts';
import { readRuns } from '../read-runs.ts';
import { refusal } from '../refuse.ts';
import { concerns, isPending } from '../run-status.ts';
import { runsDirectory } from '../runs-directory.ts';
import type { UndoOutcome } from '../undo/outcomes.ts';
import { RunUndo } from '../undo/undo-run.ts';
import { journalRefusal } from './outcomes.ts';

export interface SettleOptions {
  readonly disk?: Disk;
  /** The directory of the runs. */
  readonly runs?: string;
  /** The keys to decrypt a backup whose original was removed. */
  readonly keys?: AgeKeys | undefined;
}

export interface Settled {
  /** Why the runs could not be undone now, or only in part. */
  readonly refused?: Text;
  /** Where the state directory is now: a run may have renamed it. */
  readonly stateDir: string;
}

/**
 * Undoes the interrupted repairs of an install. A half-done repair looks to a check like a complete
 * copy: a workspace with two of its files is not missing. So the repair starts again from the
 * beginning, after a new check.
 */
export async function settleRuns(
  install: Install,
  { disk = realDisk, runs = runsDirectory(), keys }: SettleOptions = {},
): Promise<Settled> {
  const subject = subjectOf(install);
  let { stateDir } = install;
  try {
    for (const run of pendingOf(runs, install.stateDir).reverse()) {
      const { roots } = run.header;
      const refused = refusal({ roots, steps: [] }, subject, runs);
      if (refused !== undefined) return { refused, stateDir };
      const all = readRuns(runs);
      const outcomes = await new RunUndo({ disk, run, all, keys, isByRepair: true }).perform();
      if (stateOf(stateDir).kind === 'absent') stateDir = run.header.stateDir;
      const left = outcomes.find(({ status }) => status !== 'restored');
      if (left) return { refused: notAllOf(run, left), stateDir };
    }
  } catch (error) {
    return { refused: journalRefusal(runs, error), stateDir };
  }
  return { stateDir };
}

/** The interrupted runs in a state directory. */
export function pendingOf(runs: string, stateDir: string): Run[] {
  return readRuns(runs).filter((run) => concerns(run, stateDir) && isPending(run));
}

/**
 * Reported once. After that, the run counts as partly undone and does not prevent other repairs.
 */
function notAllOf({ header: { id } }: Run, { path, reasons: [reason] = [] }: UndoOutcome): Text {
  return phrase('refused.left', { id, path, reason: reason ?? '' });
}
