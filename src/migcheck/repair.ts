import { reasoned } from '../engine/texts.ts';
import type { Install } from '../install/install.ts';
import { type RunsMark, runsDirectory, settleRuns } from '../repair/index.ts';
import type { ReportRefusal } from '../report/report.ts';
import type { Context } from './context.ts';
import {
  chosenFor,
  type How,
  linesOf,
  notesOn,
  plannedFor,
  toReportPlan,
} from './planned-repairs.ts';
import { Course } from './repair-passes.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import type { Request } from './request.ts';
import type { CheckedOne } from './run-checks.ts';

/** Plans the repairs, and makes them unless they are only to be shown. */
export async function repair(
  checked: readonly CheckedOne[],
  request: Request,
  since: RunsMark,
  context: Context,
): Promise<Repaired> {
  const { how, plan } = request;
  const { options, show } = plan;
  const runs = runsDirectory(context.env);
  const planned = context.prompt
    ? await chosenFor(checked, how, { prompter: await context.prompt(), show }, runs)
    : checked.map(({ findings, install }) => plannedFor(findings, install, how));
  if (options.dryRun) {
    const plans = planned.map(toReportPlan);
    return {
      ...NOTHING_REPAIRED,
      plans,
      lines: linesOf(planned, show),
      notes: notesOn(planned, runs),
    };
  }
  const course = new Course(request, since, context);
  await course.perform(checked, planned);
  while (course.mayGoOn && !context.prompt) await course.goOn();
  return course.repaired();
}

/** The result of settling interrupted repairs. */
export interface Settled {
  /** The installs whose interrupted repair could not be undone, or only in part. */
  readonly refusals: readonly ReportRefusal[];
  /** The new path of each state directory that got its old name back, by its path before. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Undoes the interrupted repairs of these installs, so that everything is planned together again.
 */
export async function settle(
  installs: readonly Install[],
  keys: How['keys'],
  { env }: Context,
): Promise<Settled> {
  const runs = runsDirectory(env);
  const refusals: ReportRefusal[] = [];
  const moved = new Map<string, string>();
  for (const install of installs) {
    const { refused: reason, stateDir } = await settleRuns(install, { runs, keys });
    if (reason !== undefined) refusals.push({ install: stateDir, ...reasoned(reason) });
    if (stateDir !== install.stateDir) moved.set(install.stateDir, stateDir);
  }
  return { refusals, moved };
}
