import { hostname } from 'node:os';
import { NAME, version } from '../migcheck/version.ts';
import { renderJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { verdictOf } from '../report/verdict.ts';
import type { Io } from './io.ts';

/** Commands that make no report. */
const OTHERS = new Set([
  'record',
  'rules',
  'explain',
  'schema',
  'undo',
  'runs',
  'help',
  'convert',
  'merge',
  'suppress',
  'init',
  'completion',
  'man',
]);

/** True where a command line asks for a report as JSON, even where the rest is wrong. */
function asksForJson(words: readonly string[]): boolean {
  if (words.some((word) => OTHERS.has(word))) return false;
  return words.some(
    (word, at) =>
      word === '--json' ||
      /^--format=json(?:=|$)/.test(word) ||
      (word === '--format' && /^json(?:=|$)/.test(words[at + 1] ?? '')),
  );
}

/**
 * Writes an empty report with the reason where a check that should end in JSON failed, so that a program can read it.
 * It goes to standard output, since the file of `--output` may be what is wrong.
 */
export function writeFailedReport(words: readonly string[], error: string, io: Io): void {
  if (asksForJson(words)) io.stdout.write(renderJson(failedReport(error)));
}

function failedReport(error: string): Report {
  return {
    schemaVersion: 1,
    tool: { name: NAME, version: version() },
    error,
    label: null,
    host: {
      name: hostname(),
      user: { name: null, uid: null, gid: null },
      home: '',
      platform: process.platform,
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
    plans: [],
    refusals: [],
    fixes: [],
    nextSteps: [],
    notes: [],
  };
}
