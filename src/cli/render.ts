import { shellQuote } from '../engine/message.ts';
import { printable } from '../masking/printable.ts';
import type { Performed } from '../migcheck.ts';
import type { Language } from '../phrases/language.ts';
import type { Format } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { localized, withRules } from '../report/localized.ts';
import { renderPendingRuns } from '../report/pretty/pending-runs.ts';
import { shortenPaths } from '../report/pretty/short-paths.ts';
import { renderSources } from '../report/pretty/sources.ts';
import type { PrettyOptions } from '../report/pretty/style.ts';
import { renderPretty } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { checkoutOf } from './checkout.ts';
import { wantsColor } from './colour.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import type { CommandOptions } from './options.ts';
import { planText } from './plan-text.ts';
import type { ReportRequest } from './report-requests.ts';
import { withSigns } from './signs.ts';

/** The options for how a report for people looks. */
type Looks = Pick<CommandOptions, 'color' | 'quiet' | 'verbose' | 'lang'>;

/** The other formats are for programs, so they are in English. */
const FOR_PEOPLE: ReadonlySet<Format> = new Set(['pretty', 'markdown', 'html']);

const PIPE_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/**
 * Renders the report in a requested format. All formats but two are loaded here, when they are
 * needed.
 */
export async function render(
  report: Report,
  request: ReportRequest,
  options: Looks,
  io: Io,
): Promise<string> {
  const { format } = request;
  if (format === 'json') return renderJson(report);
  const language = await languageFor(options, io);
  const shown = FOR_PEOPLE.has(format) ? localized(report, language, rules) : report;
  if (format === 'pretty') {
    const looks = { ...prettyOptions(request, options, io), language };
    return withSigns(renderPretty(shortenPaths(shown, io.env.HOME), looks), io.env);
  }
  const { renderers } = await import('./renderers.ts');
  const renderer = await renderers[format]();
  return renderer(shown, { rules, checkout: checkoutOf(io.cwd), language });
}

/**
 * The output of `--dry-run`: how many repairs there are, each change, notes, and the command that
 * makes the changes.
 */
export async function renderPlanText(
  { report, planLines, command }: Pick<Performed, 'report' | 'planLines' | 'command'>,
  request: ReportRequest,
  options: CommandOptions,
  io: Io,
): Promise<string> {
  const language = withRules(await languageFor(options, io), rules);
  const { say } = language;
  const shown = localized(report, language, rules);
  const looks = { ...prettyOptions(request, options, io), language };
  const count = plannedCount(report);
  const blocks = [
    `${count > 0 ? say('plan.count', { count }) : nothingToDo(report, language)}\n`,
    renderSources(shown, looks),
    planLines.map((lines) => planText(lines, language)).join('\n'),
    shown.notes.map((note) => `${printable(note)}\n`).join(''),
    count > 0 ? `${say('plan.to-repair')}\n  $ ${printable(fixCommand(options, command))}\n` : '',
  ];
  const text = blocks.filter((block) => block !== '').join('\n');
  return withSigns(renderPendingRuns(shown, looks) + text, io.env);
}

/** How many repairs of a plan will be made. */
export function plannedCount({ plans }: Report): number {
  return plans.flatMap(({ fixes }) => fixes).filter(({ status }) => status !== 'refused').length;
}

/** The command of the check, with options that select the repairs to make. */
export function fixCommand(options: CommandOptions, command: string): string {
  const { unsafeFixes, from = [], against, ageRecipient = [], ageIdentity = [] } = options;
  // With `--against`, the command of the check contains the identities already.
  const identities = against === undefined ? ageIdentity : [];
  return [
    command,
    '--fix',
    ...(unsafeFixes ? ['--unsafe-fixes'] : []),
    ...ageRecipient.map((key) => `--age-recipient ${shellQuote(key)}`),
    ...identities.map((file) => `--age-identity ${shellQuote(file)}`),
    ...from.map((path) => `--from ${shellQuote(path)}`),
  ].join(' ');
}

/** Says what the user can do instead: a check without a repair can still have findings. */
function nothingToDo({ findings, complete }: Report, { say }: Language): string {
  if (findings.length > 0) return say('plan.nothing-possible', { count: findings.length });
  return say(complete ? 'plan.nothing-wrong' : 'plan.nothing-found');
}

/** How to print a report for people to its destination. */
export function prettyOptions({ file }: ReportRequest, options: Looks, io: Io): PrettyOptions {
  const stream = file === undefined ? io.stdout : {};
  return {
    color: wantsColor(options.color, io.env, stream),
    width: widthOf(stream),
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  };
}

/** The columns to wrap at: the width of the terminal, within readable limits. */
export function widthOf(stream: {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}): number {
  if (!stream.isTTY || !stream.columns) return PIPE_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, stream.columns));
}
