import { printable } from '../../masking/printable.ts';
import { listed } from '../../phrases/language.ts';
import { commandLine } from '../command-line.ts';
import type { NextStep, Report } from '../report.ts';
import { wrap } from '../text-layout.ts';
import { type Pen, SEVERITY_SIGNS } from './style.ts';

/** Notes about the check itself. */
export function notesBlock(notes: readonly string[], pen: Pen): string[] {
  return notes.flatMap((note) => wrap(`${pen.language.say('summary.note')} `, note, pen.width));
}

/** How many findings there are, and what can be repaired. */
export function summaryBlock(report: Report, pen: Pen): string[] {
  const { error, warning, info, suppressed } = report.summary;
  const total = error + warning + info;
  const { say } = pen.language;
  const hidden = suppressed === 0 ? [] : [say('summary.suppressed', { count: suppressed })];
  if (total === 0) return hidden;
  const parts = [
    ...(error > 0 ? [say('summary.errors', { count: error })] : []),
    ...(warning > 0 ? [say('summary.warnings', { count: warning })] : []),
    ...(info > 0 ? [say('summary.infos', { count: info })] : []),
  ];
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const paint = error > 0 ? pen.ink.red : pen.ink.yellow;
  const head = `${say('summary.findings', { count: total })} (${listed(parts, pen.language)})`;
  return [
    ...wrap(`${SEVERITY_SIGNS[worst]} `, head, pen.width).map((line) => paint(pen.ink.bold(line))),
    ...[...hidden, ...offers(report, pen)].flatMap((offer) => wrap('  ', offer, pen.width)),
  ];
}

function shareOf(part: number, total: number): 'some' | 'one' | 'all' {
  if (part < total) return 'some';
  return total === 1 ? 'one' : 'all';
}

/** What a person at a terminal reads first, because it is at the bottom. */
function offers({ summary, findings, nextSteps }: Report, { language, quiet }: Pen): string[] {
  const { say } = language;
  const steps = quiet ? [] : nextSteps;
  // What must be done first may be a command that a repair needs.
  const isStep = steps.length === 0 || steps.some(({ commands }) => commands.some(repairs));
  const fixable = isStep ? summary.fixable : 0;
  const unsafe = findings
    .flatMap(({ fixes }) => fixes)
    .filter(({ safety }) => safety === 'unsafe').length;
  return [
    ...(fixable > 0
      ? [say('summary.fixable', { share: shareOf(fixable, findings.length), count: fixable })]
      : []),
    ...(unsafe > 0 ? [say('summary.unsafe', { count: unsafe })] : []),
    ...(steps.length > 0 ? [say('summary.steps', { count: steps.length })] : []),
  ];
}

function repairs(command: string): boolean {
  return / --fix(?: |$)/.test(command) && !command.startsWith('openclaw doctor');
}

/** The next steps, numbered. */
export function stepsBlock(report: Report, pen: Pen): string[] {
  if (report.nextSteps.length === 0) return [];
  return [
    pen.ink.bold(pen.language.say('steps.title')),
    ...report.nextSteps.flatMap((step, index) => [
      ...wrap(`${String(index + 1).padStart(3)}. `, titleOf(step), pen.width),
      ...step.commands.map((command) => `     ${commandLine(printable(command), pen.ink.cyan)}`),
    ]),
  ];
}

/** The rules that require a step give its title. */
function titleOf({ title, rules }: NextStep): string {
  return rules.length === 0 ? title : `${title} (${rules.join(', ')})`;
}
