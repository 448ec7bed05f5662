import type { Report, ReportPendingRun, ReportRule } from './report.ts';

/** What a report says beside its findings, in the words that every list of messages uses. */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'info';
  /** The rule that could not decide; null for what is about the whole run. */
  readonly ruleId: string | null;
  readonly text: string;
}

/** Rules that could not decide everything, refused and interrupted repairs, and notes. */
export function remarksOf(report: Report): Remark[] {
  return [
    ...(report.error === null ? [] : [about('error', report.error)]),
    ...report.rules.filter(({ reason }) => reason !== null).map(undecided),
    ...report.refusals.map(({ install, reason }) =>
      about('error', `Nothing was repaired in ${install}: ${reason}`),
    ),
    ...report.pendingRuns.map(pending),
    ...report.notes.map((note) => about('info', note)),
  ];
}

function about(severity: Remark['severity'], text: string): Remark {
  return { severity, ruleId: null, text };
}

function undecided({ id, status, reason }: ReportRule): Remark {
  const word = status === 'findings' ? 'checked in part' : status;
  const severity = status === 'crashed' ? 'error' : 'info';
  return { severity, ruleId: id, text: `${id} ${word}: ${reason}` };
}

function pending({ id, install, finish, undo }: ReportPendingRun): Remark {
  const offers = [finish, undo].filter((command) => command !== null).join(', or ');
  return about('warning', `Run ${id} in ${install} was interrupted: ${offers}`);
}
