import { sentences } from '../../phrases/language.ts';
import type { Report, ReportVerdict } from '../report.ts';
import { wrap } from '../text-layout.ts';
import type { Pen } from './style.ts';

const SIGNS = {
  'will-not-work': '✗',
  incomplete: '✗',
  exposed: '✗',
  attention: '!',
  ready: '✓',
  unproven: '?',
} satisfies Record<ReportVerdict['state'], string>;

/** The sign of a report's verdict; ✗ for an install that could not be checked. */
export function signOf({ error, verdict }: Report): string {
  return error === null ? SIGNS[verdict.state] : '✗';
}

/** The colour of a report's verdict. */
export function paintOf(report: Report, { ink }: Pen): (text: string) => string {
  const sign = signOf(report);
  return sign === '✓' ? ink.green : sign === '✗' ? ink.red : ink.yellow;
}

/** The answer in one sentence, then what is broken, worst first. */
export function verdictBlock(report: Report, pen: Pen): string[] {
  const { verdict, rules, error } = report;
  const paint = paintOf(report, pen);
  const bold = (line: string) => paint(pen.ink.bold(line));
  if (error !== null)
    return wrap(
      `${signOf(report)} `,
      pen.language.say('verdict.unchecked', { error }),
      pen.width,
    ).map(bold);
  const { headline, consequences } = verdict;
  const broken = sentences(
    consequences.map(({ sentence }) => sentence),
    pen.language,
  );
  const passed = rules.filter(({ status }) => status === 'passed').length;
  const proof = passed === 0 ? '' : pen.language.say('verdict.passed', { count: passed });
  const detail = broken === '' ? proof : broken;
  return [
    ...wrap(`${signOf(report)} `, headline, pen.width).map(bold),
    ...(detail === '' ? [] : wrap('  ', detail, pen.width)),
  ];
}
