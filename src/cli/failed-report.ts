import type { Reasoned } from '../engine/texts.ts';
import { NAME, version } from '../migcheck/version.ts';
import { renderPreparationJson } from '../prepare/json.ts';
import type { Preparation } from '../prepare/preparation.ts';
import { renderGithub } from '../report/github.ts';
import { renderJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { uncheckedReport } from '../report/unchecked.ts';
import { renderVerificationJson } from '../verify/json.ts';
import { summaryOf, type Verification } from '../verify/verification.ts';
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

/** The formats that `--format` names, also where the rest of the command line is wrong. */
function formatsIn(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word === '--json') return ['json'];
    if (word === '--format') return words.slice(at + 1, at + 2);
    return word.startsWith('--format=') ? [word.slice('--format='.length)] : [];
  });
}

/** The label of the report, also where the rest of the command line is wrong. */
function labelIn(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word === '--label' || word.startsWith('--label='));
  const [, joined] = /^--label=(.*)$/s.exec(words[at] ?? '') ?? [];
  return joined ?? (at < 0 ? null : (words[at + 1] ?? null));
}

/**
 * Writes an empty report with the reason where a check that should produce JSON failed, so that a
 * program can read it. It goes to standard output, because the file of `--output` may be the
 * problem. For GitHub it is an annotation. For people, the message on standard error is enough.
 */
export function writeFailedReport(words: readonly string[], error: Reasoned, io: Io): void {
  if (OTHERS.has(words[0] ?? '')) return;
  const tool = { name: NAME, version: version() };
  const formats = formatsIn(words);
  const isJson = formats.some((format) => /^json(?:=|$)/.test(format));
  const isForPeople = !formats.includes('json') && formats.some((format) => !format.includes('='));
  if (formats.includes('github') && !formats.includes('json')) {
    io.stdout.write(renderGithub(unchecked(words, tool, error)));
  } else if (isJson && !isForPeople) {
    io.stdout.write(failedText(words, tool, error));
  }
}

function failedText(words: readonly string[], tool: Verification['tool'], error: Reasoned): string {
  if (words[0] === 'verify') return renderVerificationJson(failedVerification(tool, error.reason));
  if (words[0] === 'prepare') return renderPreparationJson(failedPreparation(tool, error.reason));
  return renderJson(unchecked(words, tool, error));
}

function unchecked(words: readonly string[], tool: Report['tool'], error: Reasoned): Report {
  return uncheckedReport(tool, error, { label: labelIn(words) });
}

function failedPreparation(tool: Preparation['tool'], error: string): Preparation {
  return {
    schemaVersion: 1,
    kind: 'preparation',
    tool,
    error,
    moving: null,
    status: 'cannot tell',
    items: [],
    bring: [],
    next: [],
    notes: [],
  };
}

function failedVerification(tool: Verification['tool'], error: string): Verification {
  return {
    schemaVersion: 1,
    kind: 'verification',
    tool,
    error,
    install: null,
    profile: null,
    openclaw: null,
    recordedAt: null,
    status: 'cannot tell',
    summary: summaryOf([]),
    items: [],
    notes: [],
  };
}
