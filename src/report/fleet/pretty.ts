import { printable } from '../../masking/printable.ts';
import { type Language, listed } from '../../phrases/language.ts';
import { type Fleet, fleetHeadline, type NamedReport } from '../fleet.ts';
import { type Pen, type PrettyOptions, penOf } from '../pretty/style.ts';
import { paintOf, signOf } from '../pretty/verdict.ts';
import { renderPretty } from '../pretty.ts';
import { wrap } from '../text-layout.ts';

/**
 * Several reports for a person at a terminal, in the order of the request, each below the name of
 * its install. The summary comes last, where a terminal shows it.
 */
export function renderSeveral(
  fleet: Fleet,
  reports: readonly NamedReport[],
  options: PrettyOptions,
): string {
  const pen = penOf(options);
  const texts = reports
    .map(({ name, report }) => ({ name, text: renderPretty(report, options) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${heading(name, pen)}\n${text}`);
  return [...texts, ...(pen.quiet ? [] : [ending(fleet, reports, pen)])].join('\n');
}

/** In the style of head and tail. */
function heading(name: string, { ink }: Pen): string {
  return ink.bold(`==> ${printable(name)} <==`);
}

function ending(fleet: Fleet, reports: readonly NamedReport[], pen: Pen): string {
  const { person, repair, findings } = fleet.summary;
  const paint = person > 0 ? pen.ink.red : repair > 0 ? pen.ink.yellow : pen.ink.green;
  const sign = person > 0 ? '✗' : repair > 0 ? '!' : '✓';
  const { say } = pen.language;
  const found = inBrackets([say('summary.findings', { count: findings })], pen.language);
  const headline = fleetHeadline(fleet, pen.language) + found;
  return [
    heading(say('fleet.all', { count: reports.length }), pen),
    ...reports.flatMap((one) => hostLines(one, pen)),
    ...wrap(`${sign} `, headline, pen.width).map((line) => paint(pen.ink.bold(line))),
    '',
  ].join('\n');
}

function hostLines({ name, report }: NamedReport, pen: Pen): string[] {
  const { error, warning } = report.summary;
  const { language } = pen;
  const counts = [
    language.say('summary.errors', { count: error }),
    language.say('summary.warnings', { count: warning }),
  ];
  const says = report.error ?? report.verdict.headline + inBrackets(counts, language);
  const text = language.say('verify.thing', { what: name, detail: says });
  return wrap(`${signOf(report)} `, text, pen.width).map(paintOf(report, pen));
}

function inBrackets(parts: readonly string[], language: Language): string {
  return ` (${listed(parts, language)})`;
}
