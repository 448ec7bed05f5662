import type { Install } from '../install/install.ts';
import { runsDirectory, settleRuns } from '../repair/index.ts';
import type { ReportRefusal } from '../report/report.ts';
import type { Io } from './io.ts';
import { chosenFor, type How, notesOn, plannedFor, textOf, toReportPlan } from './planned.ts';
import { Prompt } from './prompt.ts';
import { Course } from './repair-passes.ts';
import { NOTHING_REPAIRED, type Repaired } from './repaired.ts';
import type { Request } from './request.ts';
import type { CheckedOne } from './run-checks.ts';

/** Plans what is to be repaired, and does it unless it is only to be shown. */
export async function repair(
  checked: readonly CheckedOne[],
  how: How,
  request: Request,
  io: Io,
): Promise<Repaired> {
  const { options } = request.plan;
  const runs = runsDirectory(io.env);
  const planned = options.interactive
    ? await chosenFor(checked, how, new Prompt(io, options.color), runs)
    : checked.map(({ findings, install }) => plannedFor(findings, install, how));
  if (options.dryRun) {
    const plans = planned.map(toReportPlan);
    return { ...NOTHING_REPAIRED, plans, text: textOf(planned), notes: notesOn(planned, runs) };
  }
  const course = new Course(how, request, runs, io);
  await course.perform(checked, planned);
  while (course.mayGoOn && !options.interactive) await course.goOn();
  return course.repaired();
}

/** Ends the repairs of these installs that were killed. @returns where that may not be done now */
export function settle(installs: readonly Install[], { env }: Io): ReportRefusal[] {
  const runs = runsDirectory(env);
  return installs.flatMap((install) => {
    const reason = settleRuns(install, { runs });
    return reason === undefined ? [] : [{ install: install.stateDir, reason }];
  });
}
