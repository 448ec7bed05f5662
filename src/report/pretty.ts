import { CONSEQUENCES } from '../install/consequences.ts';
import { notesBlock, stepsBlock, summaryBlock } from './pretty/ending.ts';
import { findingBlocks, type StepNumbers, undecidedBlock } from './pretty/findings.ts';
import { headerBlock, inventoryBlock } from './pretty/install.ts';
import { pendingBlock } from './pretty/pending-runs.ts';
import { fixesBlock, refusalBlock } from './pretty/repairs.ts';
import { sourcesBlock } from './pretty/sources.ts';
import { type Pen, type PrettyOptions, penOf } from './pretty/style.ts';
import { verdictBlock } from './pretty/verdict.ts';
import type { Report, ReportFinding, ReportInstall } from './report.ts';
import { joinBlocks } from './text-layout.ts';

/**
 * The report for a person at a terminal: the answer, what arrived, what to do, and then the findings. What a repair
 * changed comes last, where a terminal shows it.
 */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const pen = penOf(options);
  const isOne = report.installs.length === 1;
  const steps = stepNumbers(report);
  return joinBlocks([
    ...report.pendingRuns.map((run) => pendingBlock(run, pen)),
    ...report.refusals.map((refusal) => refusalBlock(refusal, pen)),
    ...(isOne ? report.installs.map((install) => introBlock(report, install, pen)) : []),
    pen.quiet ? [] : verdictBlock(report, pen),
    ...(isOne && !pen.quiet ? report.installs.map((install) => inventoryBlock(install, pen)) : []),
    pen.quiet ? [] : stepsBlock(report, pen),
    ...report.installs.flatMap((install) => [
      ...(isOne ? [] : [headerBlock(report, install, pen)]),
      ...(isOne || pen.quiet ? [] : [inventoryBlock(install, pen)]),
      ...installBlocks(report, install, steps, pen),
    ]),
    pen.quiet ? [] : sourcesBlock(report.sources, pen),
    notesBlock(report.notes, pen),
    summaryBlock(report, pen),
    fixesBlock(report, pen),
  ]);
}

function introBlock(report: Report, install: ReportInstall, pen: Pen): string[] {
  return pen.quiet ? [] : headerBlock(report, install, pen);
}

/** The findings by what they break, worst first. */
function installBlocks(
  report: Report,
  install: ReportInstall,
  steps: StepNumbers,
  pen: Pen,
): string[][] {
  const findings = report.findings.filter((finding) => finding.install === install.stateDir);
  const rules = report.rules.filter((rule) => rule.install === install.stateDir);
  const grouped = CONSEQUENCES.map((what) => ({
    heading: pen.language.say(`heading.${what}`),
    findings: findings.filter((finding) => finding.group === what),
  }));
  return [...findingBlocks(grouped, steps, pen), undecidedBlock(rules, pen)];
}

/** The number of the first step about each finding. */
function stepNumbers({ findings, nextSteps }: Report): StepNumbers {
  const numbers = new Map<ReportFinding, number>();
  for (const [index, step] of nextSteps.entries()) {
    for (const position of step.findings) {
      const finding = findings[position];
      if (finding !== undefined && !numbers.has(finding)) numbers.set(finding, index + 1);
    }
  }
  return numbers;
}
