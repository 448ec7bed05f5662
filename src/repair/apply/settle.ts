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
  /** Where runs are kept. */
  readonly runs?: string;
  /** What opens a backup again whose original went. */
  readonly keys?: AgeKeys | undefined;
}

export interface Settled {
  /** Why the runs could not be taken back now, or not all of what they did. */
  readonly refused?: Text;
  /** Where the state directory is by now: a run may have given it another name. */
  readonly stateDir: string;
}

/**
 * Takes back what the runs of an install did that were killed. No check understands the half of a repair: a workspace of
 * which two files came is none that is missing. So the repair is done from the start, and the install has to be checked
 * again before that.
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

/** The runs in a state directory that were killed. */
export function pendingOf(runs: string, stateDir: string): Run[] {
  return readRuns(runs).filter((run) => concerns(run, stateDir) && isPending(run));
}

/** Said once: the run then is partly undone, and no longer in the way. */
function notAllOf({ header: { id } }: Run, { path, reasons: [reason] = [] }: UndoOutcome): Text {
  return phrase('refused.left', { id, path, reason: reason ?? '' });
}
