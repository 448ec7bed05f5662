import { counted } from '../../engine/pluralize.ts';
import { wrap } from '../layout.ts';
import type { Report, ReportVerdict } from '../report.ts';
import type { Pen } from './style.ts';

const SIGNS = {
  'will-not-work': '✗',
  incomplete: '✗',
  exposed: '✗',
  attention: '!',
  ready: '✓',
  unproven: '?',
} satisfies Record<ReportVerdict['state'], string>;

/** The answer first: one sentence, then what is broken, worst first. */
export function verdictBlock({ verdict, rules }: Report, pen: Pen): string[] {
  const { state, headline, consequences } = verdict;
  const paint =
    state === 'ready' ? pen.ink.green : SIGNS[state] === '✗' ? pen.ink.red : pen.ink.yellow;
  const broken = consequences.map(({ sentence }) => sentence).join(' ');
  const passed = rules.filter(({ status }) => status === 'passed').length;
  const proof = `${counted(passed, 'rule')} found nothing.`;
  return [
    paint(pen.ink.bold(`${SIGNS[state]} ${headline}`)),
    ...wrap('  ', broken === '' ? proof : broken, pen.width),
  ];
}
