import { basename } from 'node:path';
import type { Text } from '../../engine/rule.ts';
import { noteUnfinished } from '../../install/files/unfinished.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { type Disk, realDisk } from '../disk.ts';
import { quietly } from '../ignore-errors.ts';
import { type Subject, subjectOf } from '../in-use.ts';
import { type HeaderGiven, Journal, type Run } from '../journal.ts';
import type { Plan } from '../plan/plan.ts';
import { readRuns } from '../read-runs.ts';
import { refusal, refusalWhileBusy } from '../refuse.ts';
import { removeRun } from '../remove-run.ts';
import { concerns } from '../run-status.ts';
import { changedSince, type RunsMark } from '../runs.ts';
import { runsDirectory } from '../runs-directory.ts';
import { Application } from './application.ts';
import { type FixOutcome, journalRefusal, outcomes, refusedOutcomes } from './outcomes.ts';
import { pendingOf } from './settle.ts';

export interface ApplyOptions {
  readonly disk?: Disk;
  /** The directory of the runs. */
  readonly runs?: string;
  /** The keys that encrypt, and check that the copy can be decrypted. */
  readonly keys?: AgeKeys | undefined;
  /** The first run of the same repair: undoing one undoes both. */
  readonly continues?: string | undefined;
  /**
   * The words of a command line that say what to repair with, so that an interrupted repair can be
   * finished.
   */
  readonly options?: readonly string[];
  /** How far other runs were before the install was read. */
  readonly since?: RunsMark | undefined;
}

/**
 * Performs a plan. Each step is recorded in the journal first. Never throws: failures are reported
 * in the outcomes, and the other steps are done anyway, unless the journal cannot be written.
 */
export async function applyPlan(
  plan: Plan,
  install: Install,
  { disk = realDisk, runs = runsDirectory(), keys, since, ...given }: ApplyOptions = {},
): Promise<FixOutcome[]> {
  if (plan.steps.length === 0) return outcomes(plan.fixes, new Map());
  const subject = subjectOf(install);
  const [cut] = pendingOf(runs, install.stateDir);
  const refused = refusal(plan, subject, runs) ?? (cut && cameBetween(cut));
  if (refused !== undefined) return refusedOutcomes(plan.fixes, refused);
  let journal: Journal;
  try {
    journal = Journal.start(disk, runs, headerOf(plan, subject, given));
  } catch (error) {
    return refusedOutcomes(plan.fixes, journalRefusal(runs, error));
  }
  const busy = refusalByRivals(rivalsOf(journal, runs), install.stateDir, since);
  // Two runs that start at the same time see each other only here, before either has changed
  // anything.
  if (busy !== undefined) {
    quietly(() => {
      journal.close();
      removeRun(disk, journal.directory);
    });
    return refusedOutcomes(plan.fixes, busy);
  }
  const runId = given.continues ?? basename(journal.directory);
  noteUnfinished({ what: 'repair', runId });
  const application = new Application({ disk, journal, plan, keys });
  const failures = await application.perform();
  noteUnfinished({ what: 'repaired', runId });
  if (!application.hasChanged) {
    quietly(() => removeRun(disk, journal.directory));
    return outcomes(plan.fixes, failures);
  }
  return outcomes(plan.fixes, failures, basename(journal.directory));
}

function rivalsOf(journal: Journal, runs: string): Run[] {
  return readRuns(runs).filter(({ directory }) => directory !== journal.directory);
}

/** Why another run on the same install prevents this one, if one does. */
function refusalByRivals(
  rivals: readonly Run[],
  stateDir: string,
  since: RunsMark | undefined,
): Text | undefined {
  const busy = refusalWhileBusy(stateDir, rivals);
  if (busy !== undefined || since === undefined) return busy;
  const changed = changedSince(
    since,
    rivals.filter((run) => concerns(run, stateDir)),
  );
  return changed && cameBetween(changed);
}

/** Another repair or an undo changed the install while it was read, so the plan may be wrong. */
function cameBetween({ header: { id } }: Run): Text {
  return phrase('refused.between', { id });
}

function headerOf(
  plan: Plan,
  subject: Subject,
  { continues, options = [] }: Pick<ApplyOptions, 'continues' | 'options'>,
): HeaderGiven {
  const { stateDir, configPath, port = 0 } = subject;
  const planned = plan.fixes.filter(({ isPlanned }) => isPlanned);
  return {
    stateDir,
    ...(configPath !== undefined && { configPath }),
    ...(continues !== undefined && { continues }),
    port,
    roots: plan.roots,
    steps: plan.steps.length,
    titles: planned.map(({ title }) => title),
    phrases: planned.map(({ messageId, data }) => ({ messageId, values: data })),
    ...(options.length > 0 && { options }),
  };
}
