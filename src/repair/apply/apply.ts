import { basename } from 'node:path';
import type { Install } from '../../install/install.ts';
import type { AgeKeys } from '../age.ts';
import { realDisk } from '../disk.ts';
import { quietly } from '../ignore-errors.ts';
import { type HeaderGiven, Journal, readRuns, runsDirectory } from '../journal.ts';
import { type Subject, subjectOf } from '../live.ts';
import type { Plan } from '../plan/plan.ts';
import { refusal, refusalWhileBusy } from '../refuse.ts';
import { removeRun } from '../remove-run.ts';
import { Application } from './application.ts';
import { type FixOutcome, journalRefusal, outcomes, refusedOutcomes } from './outcomes.ts';
import { pendingOf, type SettleOptions, settle } from './settle.ts';

export interface ApplyOptions extends SettleOptions {
  /** What encrypts, and shows that it can be opened again. */
  readonly keys?: AgeKeys | undefined;
  /** The first run of the same repair: one undo takes back both. */
  readonly continues?: string | undefined;
}

/**
 * Does what the plan says, each step after the journal has it. Never throws: what cannot be done is told
 * in the outcomes, and everything else is done all the same, but where the journal cannot be written.
 */
export async function applyPlan(
  plan: Plan,
  install: Install,
  { disk = realDisk, runs = runsDirectory(), keys, continues }: ApplyOptions = {},
): Promise<FixOutcome[]> {
  const cut = pendingOf(runs, install.stateDir);
  if (plan.steps.length === 0 && cut.length === 0) return outcomes(plan.fixes, new Map());
  const subject = subjectOf(install);
  const refused = refusal(plan, subject, runs);
  if (refused !== undefined) return refusedOutcomes(plan.fixes, refused);
  let journal: Journal;
  try {
    for (const run of cut) settle(disk, run);
    if (plan.steps.length === 0) return outcomes(plan.fixes, new Map());
    journal = Journal.start(disk, runs, headerOf(plan, subject, continues));
  } catch (error) {
    return refusedOutcomes(plan.fixes, journalRefusal(runs, error));
  }
  const rivals = readRuns(runs).filter(({ directory }) => directory !== journal.directory);
  const busy = refusalWhileBusy(install.stateDir, rivals);
  // Two that began at the same time see each other only now: neither has changed anything.
  if (busy !== undefined) {
    quietly(() => {
      journal.close();
      removeRun(disk, journal.directory);
    });
    return refusedOutcomes(plan.fixes, busy);
  }
  const failures = await new Application({ disk, journal, plan, keys }).perform();
  return outcomes(plan.fixes, failures, basename(journal.directory));
}

function headerOf(plan: Plan, subject: Subject, continues: string | undefined): HeaderGiven {
  const { stateDir, configPath, port = 0 } = subject;
  return {
    stateDir,
    ...(configPath !== undefined && { configPath }),
    ...(continues !== undefined && { continues }),
    port,
    roots: plan.roots,
    steps: plan.steps.length,
    titles: plan.fixes.filter(({ isPlanned }) => isPlanned).map(({ title }) => title),
  };
}
