import { shellQuote } from '../engine/message.ts';
import type { Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';
import type { PendingRun } from '../repair/runs.ts';
import { runsDirectory, trustedNamesIn } from '../repair/runs-directory.ts';
import type { ReportPendingRun } from '../report/report.ts';
import type { Context } from './context.ts';
import { undoCommandFor } from './repair-command.ts';

/** Repairs of an install, and undos, that were killed before their end. */
export type Pending = PendingRun & { readonly install: string };

/** Looks for them; changes nothing. Where nothing was repaired yet, it loads none of what reads journals. */
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

/** @param command the command that checks the same again */
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

/** The names of options are ours, and the paths in between are absolute. */
function asWord(word: string): string {
  return /^--[a-z-]+$/.test(word) ? word : shellQuote(word);
}

/** What to say of those that the repair just done has settled. */
export function settledNotes(before: readonly Pending[], after: readonly Pending[]): Text[] {
  const isLeft = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !isLeft.has(id)).map(settledNote);
}

function settledNote({ id, stepsBegun, stepsDone, steps }: Pending): Text {
  return stepsBegun === 0
    ? phrase('note.repair-not-begun', { id, steps })
    : phrase('note.repair-taken-back', { id, steps, done: stepsDone });
}
