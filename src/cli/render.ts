import { counted } from '../engine/pluralize.ts';
import { printable } from '../masking/printable.ts';
import { renderGithub } from '../report/github.ts';
import { renderJson } from '../report/json.ts';
import { renderPendingRuns } from '../report/pretty/pending-runs.ts';
import type { PrettyOptions } from '../report/pretty/style.ts';
import { renderPretty } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import { wantsColor } from './colour.ts';
import type { Io } from './io.ts';
import type { CommandOptions } from './options.ts';

const PIPE_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/** Renders the report in the format that was asked for. */
export function render(report: Report, options: CommandOptions, io: Io): string {
  if (options.format === 'json') return renderJson(report);
  if (options.format === 'github') return renderGithub(report);
  return renderPretty(report, prettyOptions(options, io));
}

/** The plan alone, as `--dry-run` shows it, after what has to be known before it, and what it leaves out. */
export function renderPlanText(
  report: Report,
  plan: string,
  options: CommandOptions,
  io: Io,
): string {
  const notes = report.notes.map((note) => `${printable(note)}\n`).join('');
  const about = notes === '' ? '' : `\n${notes}`;
  const text = plan === '' ? `${nothingToDo(report)}\n` : plan;
  return renderPendingRuns(report, prettyOptions(options, io)) + text + about;
}

/** With what there is all the same: no plan is no clean bill of health. */
function nothingToDo({ findings, complete }: Report): string {
  if (findings.length > 0) {
    const count = counted(findings.length, 'finding');
    return `There is nothing here that --fix can repair. ${count} ${findings.length === 1 ? 'remains' : 'remain'}: a check without --dry-run says what to do.`;
  }
  return complete
    ? 'Nothing was found: there is nothing to repair.'
    : 'Nothing was found, but not everything could be checked: there is nothing to repair yet.';
}

function prettyOptions(options: CommandOptions, io: Io): PrettyOptions {
  const stream = options.output === undefined ? io.stdout : {};
  return {
    color: wantsColor(options.color, io.env, stream),
    width: widthOf(stream),
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  };
}

function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (!stream.isTTY || !stream.columns) return PIPE_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, stream.columns));
}
