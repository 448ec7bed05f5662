import { counted } from '../../engine/pluralize.ts';
import { printable } from '../../masking/printable.ts';
import { wrap } from '../layout.ts';
import type { NextStep, Report } from '../report.ts';
import { type Pen, SEVERITY_SIGNS } from './style.ts';

export function notesBlock(notes: readonly string[], pen: Pen): string[] {
  return notes.flatMap((note) => wrap('note: ', note, pen.width));
}

export function summaryBlock(report: Report, pen: Pen): string[] {
  const { error, warning, info, suppressed } = report.summary;
  const total = error + warning + info;
  const hidden = suppressed === 0 ? '' : ` ${counted(suppressed, 'finding')} suppressed.`;
  if (total === 0) return hidden === '' ? [] : [hidden.trim()];
  const parts = [counted(error, 'error'), counted(warning, 'warning'), `${info} info`].join(', ');
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const paint = error > 0 ? pen.ink.red : pen.ink.yellow;
  const head = `${counted(total, 'finding')} (${parts})${hidden}`;
  return [
    ...wrap(`${SEVERITY_SIGNS[worst]} `, head, pen.width).map((line) => paint(pen.ink.bold(line))),
    ...offers(report).flatMap((offer) => wrap('  ', offer, pen.width)),
  ];
}

function share(part: number, total: number): string {
  if (part < total) return `${part} of them`;
  return total === 1 ? 'It' : 'All of them';
}

function offers({ summary, findings }: Report): string[] {
  const { fixable } = summary;
  const unsafe = findings
    .flatMap(({ fixes }) => fixes)
    .filter(({ safety }) => safety === 'unsafe').length;
  return [
    ...(fixable > 0
      ? [`${share(fixable, findings.length)} can safely be repaired with --fix.`]
      : []),
    ...(unsafe > 0
      ? [`${counted(unsafe, 'repair')} may change what you meant: --fix --unsafe-fixes.`]
      : []),
  ];
}

export function stepsBlock(report: Report, pen: Pen): string[] {
  if (report.nextSteps.length === 0) return [];
  return [
    pen.ink.bold('What to do, in this order'),
    ...report.nextSteps.flatMap((step, index) => [
      ...wrap(`${String(index + 1).padStart(3)}. `, titleOf(step), pen.width),
      ...step.commands.map((command) => `     $ ${pen.ink.cyan(printable(command))}`),
    ]),
  ];
}

/** What a step is about is said by the rules that ask for it. */
function titleOf({ title, rules }: NextStep): string {
  return rules.length === 0 ? title : `${title} (${rules.join(', ')})`;
}
