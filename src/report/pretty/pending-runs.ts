import { printable } from '../../masking/printable.ts';
import type { Language } from '../../phrases/language.ts';
import type { Report, ReportPendingRun } from '../report.ts';
import { padded, widthOf, wrap } from '../text-layout.ts';
import { type Pen, type PrettyOptions, penOf } from './style.ts';

/** The interrupted runs, printed before a plan that is only shown. Empty where there are none. */
export function renderPendingRuns(report: Report, options: PrettyOptions): string {
  const pen = penOf(options);
  return report.pendingRuns
    .map((run) => [
      ...pendingBlock(run, pen),
      ...(run.finish === null ? [] : wrap('  ', pen.language.say('pending.taken-back'), pen.width)),
    ])
    .map((block) => `${block.join('\n')}\n\n`)
    .join('');
}

/** A repair that was interrupted, and how to finish or undo it. */
export function pendingBlock(run: ReportPendingRun, { ink, width, language }: Pen): string[] {
  const { titles, finish, undo } = run;
  const [label, other] = [language.say('pending.finish'), language.say('pending.or-undo')];
  const room = Math.max(widthOf(label), widthOf(other)) + 2;
  const offer = (word: string, command: string) =>
    `  ${padded(word, room)} $ ${ink.cyan(printable(command))}`;
  return [
    ...wrap('! ', whatWasCutOff(run, language), width).map((line) => ink.yellow(ink.bold(line))),
    ...titles.flatMap((title) => wrap('  - ', title, width)),
    ...(finish === null ? [offer(label, undo)] : [offer(label, finish), offer(other, undo)]),
  ];
}

function whatWasCutOff(run: ReportPendingRun, { say }: Language): string {
  const { id, install, status, stepsDone, steps } = run;
  if (status !== 'interrupted') return say('pending.undo', { id, install });
  return stepsDone === 0
    ? say('pending.first', { id, install, steps })
    : say('pending.after', { id, install, steps, done: stepsDone });
}
