import { counted } from '../../engine/pluralize.ts';
import { printable } from '../../masking/printable.ts';
import { wrap } from '../layout.ts';
import type { Report, ReportPendingRun } from '../report.ts';
import { type Pen, type PrettyOptions, penOf } from './style.ts';

/** What is said before a plan that is only shown; nothing where no run was cut off. */
export function renderPendingRuns(report: Report, options: PrettyOptions): string {
  const pen = penOf(options);
  return report.pendingRuns
    .map((run) => [
      ...pendingBlock(run, pen),
      ...(run.finish === null
        ? []
        : wrap('  ', '--fix first takes this repair back, then plans again.', pen.width)),
    ])
    .map((block) => `${block.join('\n')}\n\n`)
    .join('');
}

export function pendingBlock(run: ReportPendingRun, { ink, width }: Pen): string[] {
  const { id, install, status, stepsDone, steps, titles, finish, undo } = run;
  const when =
    stepsDone === 0
      ? `at the first of ${counted(steps, 'step')}`
      : `after ${stepsDone} of ${steps} steps`;
  const what =
    status === 'interrupted'
      ? `The repair ${id} was interrupted ${when}`
      : `The undo of the repair ${id} was interrupted`;
  const offer = (label: string, command: string) =>
    `  ${label.padEnd(9)} $ ${ink.cyan(printable(command))}`;
  return [
    ...wrap('! ', `${what}, in ${install}`, width).map((line) => ink.yellow(ink.bold(line))),
    ...titles.flatMap((title) => wrap('  - ', title, width)),
    ...(finish === null
      ? [offer('finish', undo)]
      : [offer('finish', finish), offer('or undo', undo)]),
  ];
}
