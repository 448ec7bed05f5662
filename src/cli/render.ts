import { shellQuote } from '../engine/message.ts';
import { counted } from '../engine/pluralize.ts';
import { printable } from '../masking/printable.ts';
import type { Format } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { localized } from '../report/localized.ts';
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
import type { ReportRequest } from './report-requests.ts';
import { withSigns } from './signs.ts';

/** How a report for people looks. */
type Looks = Pick<CommandOptions, 'color' | 'quiet' | 'verbose' | 'lang'>;

/** Programs read the others: they are in English. */
const FOR_PEOPLE: ReadonlySet<Format> = new Set(['pretty', 'markdown', 'html']);

const PIPE_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/** Renders the report in a format that was asked for. All but two are loaded only now. */
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

/** What `--dry-run` shows: how many repairs there are, each change, notes, and the command that does it. */
export function renderPlanText(
  report: Report,
  { plan, command }: { readonly plan: string; readonly command: string },
  request: ReportRequest,
  options: CommandOptions,
  io: Io,
): string {
  const count = plannedCount(report);
  const head =
    count > 0 ? `${counted(count, 'repair')}, nothing was changed.` : nothingToDo(report);
  const blocks = [
    `${head}\n`,
    renderSources(report, prettyOptions(request, options, io)),
    plan,
    report.notes.map((note) => `${printable(note)}\n`).join(''),
    count > 0 ? `To repair this:\n  $ ${printable(fixCommand(options, command))}\n` : '',
  ];
  const text = blocks.filter((block) => block !== '').join('\n');
  return withSigns(renderPendingRuns(report, prettyOptions(request, options, io)) + text, io.env);
}

/** How many repairs a plan has that will be done. */
export function plannedCount({ plans }: Report): number {
  return plans.flatMap(({ fixes }) => fixes).filter(({ status }) => status !== 'refused').length;
}

/** The check's own command, with what says which repairs to do. */
export function fixCommand(options: CommandOptions, command: string): string {
  const { unsafeFixes, from = [], against, ageRecipient = [], ageIdentity = [] } = options;
  // Beside a record the command of the check has it already.
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

/** Says what there is instead: a check without a repair can still have findings. */
function nothingToDo({ findings, complete }: Report): string {
  if (findings.length > 0) {
    const count = counted(findings.length, 'finding');
    return `--fix can repair nothing here. ${count} ${findings.length === 1 ? 'remains' : 'remain'}. Check without --dry-run to see what to do.`;
  }
  return complete
    ? 'Nothing is wrong, so there is nothing to repair.'
    : 'Nothing to repair was found, but not everything could be checked.';
}

/** How a report for people looks where it goes to. */
export function prettyOptions({ file }: ReportRequest, options: Looks, io: Io): PrettyOptions {
  const stream = file === undefined ? io.stdout : {};
  return {
    color: wantsColor(options.color, io.env, stream),
    width: widthOf(stream),
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  };
}

/** The columns to wrap at: those of the terminal, within what people can read. */
export function widthOf(stream: {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}): number {
  if (!stream.isTTY || !stream.columns) return PIPE_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, stream.columns));
}
