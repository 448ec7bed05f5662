import type { Finding } from '../engine/finding.ts';
import type { Text } from '../engine/rule.ts';
import { withoutEnglish, withTexts } from '../engine/texts.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';
import { type Show, showLines } from '../masking/shown.ts';
import { phrase } from '../phrases/language.ts';
import {
  type ApplyOptions,
  type FixOutcome,
  type Plan,
  type PlanLine,
  type PlanOptions,
  planFixes,
  planLines,
  refusalOf,
  showPlan,
  uncovering,
} from '../repair/index.ts';
import type { ReportPlan } from '../report/report.ts';
import { Chooser, type Question } from './choose-fixes.ts';
import type { Prompter } from './context.ts';
import type { CheckedOne } from './run-checks.ts';

/** What to repair, and the keys to use. */
export type How = PlanOptions & Pick<ApplyOptions, 'keys'>;

/** The plan for one install, and what its owner declined. */
export interface Planned {
  readonly install: Install;
  readonly plan: Plan;
  readonly declined: readonly FixOutcome[];
}

/**
 * Plans the fixes in an install's findings.
 * @param declined what its owner declined
 */
export function plannedFor(
  findings: readonly Finding<Operation>[],
  install: Install,
  how: PlanOptions,
  declined: readonly FixOutcome[] = [],
): Planned {
  return { install, plan: planFixes(findings, install, how), declined };
}

/**
 * Asks about each fix. If everything would be refused, nobody is asked, because the refusal says
 * why.
 */
export async function chosenFor(
  checked: readonly CheckedOne[],
  how: PlanOptions,
  { prompter, show }: { readonly prompter: Prompter; readonly show: Show },
  runs: string,
): Promise<Planned[]> {
  const chooser = new Chooser((question) => prompter.ask(shownQuestion(question, show)), how);
  const chosen: Planned[] = [];
  try {
    for (const { findings, install } of checked) {
      const all = plannedFor(findings, install, how);
      if (refusalOf(all.plan, install, { runs }) !== undefined) chosen.push(all);
      else {
        const { findings: kept, declined } = await chooser.choose(findings, install);
        chosen.push(plannedFor(kept, install, how, declined));
      }
    }
  } finally {
    prompter.close();
  }
  return chosen;
}

function shownQuestion(question: Question, show: Show): Question {
  const { fix, lines } = question;
  return {
    ...question,
    fix: { ...fix, title: show(fix.title), data: withTexts(fix.data, show) },
    lines: lines.map((line) => shownLine(line, show)),
  };
}

/** A plan as a report has it. */
export function toReportPlan({ install, plan }: Planned): ReportPlan {
  return { install: install.stateDir, ...showPlan(plan) };
}

/** The plans for a person to read; empty where nothing is planned. */
export function linesOf(all: readonly Planned[], show: Show): PlanLine[][] {
  return all
    .map(({ plan }) => planLines(plan).map((line) => shownLine(line, show)))
    .filter((lines) => lines.length > 0);
}

function shownLine(line: PlanLine, show: Show): PlanLine {
  if (typeof line === 'string') return showLines(line, show);
  return { messageId: line.messageId, values: withTexts(withoutEnglish(line.values), show) };
}

/** Notes on a plan that is only shown: it would be refused, or more may follow. */
export function notesOn(all: readonly Planned[], runs: string): Text[] {
  return all.flatMap(({ plan, install }) => {
    const refused = refusalOf(plan, install, { runs });
    const count = uncovering(plan.steps).length;
    return [
      ...(refused === undefined
        ? []
        : [phrase('note.would-be-refused', { install: install.stateDir, reason: refused })]),
      ...(count === 0 ? [] : [phrase('note.may-reveal', { count })]),
    ];
  });
}
