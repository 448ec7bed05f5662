import { hostname } from 'node:os';
import type { Reasoned } from '../engine/texts.ts';
import type { Report } from './report.ts';
import { verdictOf } from './verdict.ts';

/**
 * The report of an install that could not be checked: only the reason.
 * @param label the name of the report
 * @param machine the machine, where it is another one
 */
export function uncheckedReport(
  tool: Report['tool'],
  { reason, reasons }: Reasoned,
  { label, machine }: { readonly label: string | null; readonly machine?: string },
): Report {
  return {
    schemaVersion: 1,
    tool,
    error: reason,
    errorPhrases: reasons,
    label,
    host: {
      name: machine ?? hostname(),
      user: { name: null, uid: null, gid: null },
      home: '',
      platform: machine === undefined ? process.platform : '',
      openclaw: { version: null, source: 'unknown' },
    },
    installs: [],
    verdict: verdictOf([], false),
    findings: [],
    rules: [],
    complete: false,
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, fixable: 0 },
    suppressed: [],
    pendingRuns: [],
    sources: [],
    plans: [],
    refusals: [],
    fixes: [],
    nextSteps: [],
    notes: [],
    notePhrases: [],
  };
}
