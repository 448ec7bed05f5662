import { shellQuote } from '../engine/message.ts';
import type { Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';
import type { PendingRun } from '../repair/runs.ts';
import { runsDirectory, trustedNamesIn } from '../repair/runs-directory.ts';
import type { ReportPendingRun } from '../report/report.ts';
import type { Context } from './context.ts';
import { undoCommandFor } from './repair-command.ts';

/** Repairs and undos of an install that were interrupted. */
export type Pending = PendingRun & { readonly install: string };

/**
 * Finds them, and changes nothing. Where nothing was ever repaired, the code that reads journals is
 * not loaded.
 */
export async function findPending(
  installs: readonly Install[],
  { env }: Context,
): Promise<Pending[]> {
  const runs = runsDirectory(env);
  if (trustedNamesIn(runs).length === 0) return [];
  const { pendingRuns } = await import('../repair/runs.ts');
  return installs.flatMap(({ stateDir }) =>
    pendingRuns({ runs, stateDir }).map((run) => ({ ...run, install: stateDir })),
  );
}

/** @param command the command that repeats the check */
export function toReportPending(
  pending: readonly Pending[],
  command: string,
  context: Context,
): ReportPendingRun[] {
  return pending.map(
    ({ id, install, status, startedAt, stepsDone, steps, titles, phrases, ...run }) => ({
      id,
      install,
      status,
      startedAt,
      stepsDone,
      steps,
      titles,
      titlePhrases: phrases,
      finish:
        status === 'interrupted' ? [command, '--fix', ...run.options.map(asWord)].join(' ') : null,
      undo: undoCommandFor(run.undoId, context),
    }),
  );
}

/** The names of options are this program's own, and the paths between them are absolute. */
function asWord(word: string): string {
  return /^--[a-z-]+$/.test(word) ? word : shellQuote(word);
}

/** The notes about interrupted runs that this repair has settled. */
export function settledNotes(before: readonly Pending[], after: readonly Pending[]): Text[] {
  const isLeft = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !isLeft.has(id)).map(settledNote);
}

function settledNote({ id, stepsBegun, stepsDone, steps }: Pending): Text {
  return stepsBegun === 0
    ? phrase('note.repair-not-begun', { id, steps })
    : phrase('note.repair-taken-back', { id, steps, done: stepsDone });
}
