import { SEVERITIES } from '../engine/rule.ts';
import { notesBlock, stepsBlock, summaryBlock } from './pretty/ending.ts';
import { findingBlocks, undecidedBlock } from './pretty/findings.ts';
import { arrivedBlock, headerBlock } from './pretty/install.ts';
import { pendingBlock } from './pretty/pending-runs.ts';
import { fixesBlock, refusalBlock } from './pretty/repairs.ts';
import { type Pen, type PrettyOptions, penOf } from './pretty/style.ts';
import type { Report, ReportInstall } from './report.ts';

/** The report for a person at a terminal. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const pen = penOf(options);
  const blocks = [
    ...report.pendingRuns.map((run) => pendingBlock(run, pen)),
    ...report.installs.flatMap((install) => installBlocks(report, install, pen)),
    fixesBlock(report, pen),
    ...report.refusals.map((refusal) => refusalBlock(refusal, pen)),
    notesBlock(report.notes, pen),
    summaryBlock(report, pen),
    pen.quiet ? [] : stepsBlock(report, pen),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function installBlocks(report: Report, install: ReportInstall, pen: Pen): string[][] {
  const findings = report.findings.filter((finding) => finding.install === install.stateDir);
  const rules = report.rules.filter((rule) => rule.install === install.stateDir);
  return [
    ...(pen.quiet && report.installs.length === 1 ? [] : [headerBlock(report, install, pen)]),
    ...(pen.quiet ? [] : [arrivedBlock(install, pen)]),
    ...[...SEVERITIES].reverse().flatMap((severity) => findingBlocks(findings, severity, pen)),
    undecidedBlock(rules, pen),
  ];
}
