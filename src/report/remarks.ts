import { INTO_ENGLISH, type Language } from '../phrases/language.ts';
import type { Report, ReportPendingRun, ReportRule } from './report.ts';

/** What a report says besides its findings, in words for every list of messages. */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'info';
  /** The rule that could not decide; null for a remark about the whole run. */
  readonly ruleId: string | null;
  readonly text: string;
}

/** Rules that could not decide everything, refused and interrupted repairs, and notes. */
export function remarksOf(report: Report, language = INTO_ENGLISH): Remark[] {
  return [
    ...(report.error === null ? [] : [about('error', report.error)]),
    ...report.rules.flatMap((rule) => undecided(rule, language)),
    ...report.refusals.map(({ install, reason }) =>
      about('error', language.say('remark.refused', { install, reason })),
    ),
    ...report.pendingRuns.map((run) => pending(run, language)),
    ...report.notes.map((note) => about('info', note)),
  ];
}

function about(severity: Remark['severity'], text: string): Remark {
  return { severity, ruleId: null, text };
}

const UNDECIDED = {
  findings: 'remark.in-part',
  passed: 'remark.skipped',
  skipped: 'remark.skipped',
  crashed: 'remark.crashed',
} as const satisfies Record<ReportRule['status'], string>;

function undecided({ id, status, reason }: ReportRule, { say }: Language): Remark[] {
  if (reason === null) return [];
  const severity = status === 'crashed' ? 'error' : 'info';
  return [{ severity, ruleId: id, text: say(UNDECIDED[status], { rule: id, reason }) }];
}

function pending({ id, install, finish, undo }: ReportPendingRun, { say }: Language): Remark {
  const text =
    finish === null
      ? say('remark.interrupted', { id, install, command: undo })
      : say('remark.interrupted-either', { id, install, command: finish, other: undo });
  return about('warning', text);
}
