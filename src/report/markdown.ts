import { CONSEQUENCES } from '../install/consequences.ts';
import type { Language } from '../phrases/language.ts';
import { type FormatContext, NO_CONTEXT } from './format.ts';
import { detailOf, thingOf } from './inventory-words.ts';
import { docsUrl } from './links.ts';
import { code, codeBlock, link, prose } from './markdown/escape.ts';
import { placeText } from './place.ts';
import { remarksOf } from './remarks.ts';
import type { NextStep, Report, ReportFinding, ReportInstall, ReportSource } from './report.ts';
import { sourceLine } from './sources.ts';

/** Nobody reads more in a summary, and a job summary has a size limit. */
const FINDINGS_SHOWN = 100;
const PLACES_SHOWN = 8;

const VERDICT_SIGNS = {
  'will-not-work': '❌',
  incomplete: '❌',
  exposed: '❌',
  attention: '⚠️',
  ready: '✅',
  unproven: '❔',
} satisfies Record<Report['verdict']['state'], string>;
const ITEM_SIGNS = {
  arrived: '✅',
  broken: '⚠️',
  missing: '❌',
  none: '➖',
  unknown: '❔',
} satisfies Record<ReportInstall['inventory'][number]['status'], string>;
const SEVERITY_SIGNS = { error: '❌', warning: '⚠️', info: 'ℹ️' } satisfies Record<
  ReportFinding['severity'],
  string
>;

/** The report for a job summary, an issue or a chat: no HTML, no table, and no text of the copy that Markdown would interpret. */
export function renderMarkdown(
  report: Report,
  { language }: Pick<FormatContext, 'language'> = NO_CONTEXT,
): string {
  const blocks = [
    ...verdictBlocks(report, language),
    ...report.installs.flatMap((install) => inventoryBlocks(install, language)),
    ...sourceBlocks(report.sources, language),
    ...stepBlocks(report.nextSteps, language),
    ...findingBlocks(report.findings, language),
    ...remarkBlocks(report, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdictBlocks({ error, verdict, label }: Report, { say }: Language): string[] {
  const title = label === null ? '' : `${code(label)}: `;
  if (error !== null) return [`## ❌ ${prose(say('html.unchecked'))}`, prose(error)];
  const lines = verdict.consequences.map(
    ({ severity, sentence, rules }) =>
      `- ${SEVERITY_SIGNS[severity]} ${prose(sentence)} ${rules.map(code).join(', ')}`,
  );
  return [
    `## ${VERDICT_SIGNS[verdict.state]} ${title}${prose(verdict.headline)}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

function inventoryBlocks({ stateDir, inventory }: ReportInstall, language: Language): string[] {
  const lines = inventory.map((item) => {
    const { what, status } = item;
    const detail = detailOf(item, language);
    const words = detail === '' ? '' : `: ${prose(detail)}`;
    return `- ${ITEM_SIGNS[status]} ${prose(thingOf(what, language))}${words}`;
  });
  return [
    `### ${prose(language.say('inventory.title-of'))} ${code(stateDir)}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

function sourceBlocks(sources: readonly ReportSource[], language: Language): string[] {
  if (sources.length === 0) return [];
  return [
    `### ${prose(language.say('html.sources'))}`,
    sources.map((source) => `- ${prose(sourceLine(source, language))}`).join('\n'),
  ];
}

function stepBlocks(steps: readonly NextStep[], { say }: Language): string[] {
  if (steps.length === 0) return [];
  const items = steps.map(({ title, rules, commands }, index) => {
    const number = `${index + 1}. `;
    const about = rules.length === 0 ? '' : ` (${rules.map(code).join(', ')})`;
    const block = commands.length === 0 ? [] : ['', codeBlock(commands, ' '.repeat(number.length))];
    return [`${number}[ ] ${prose(title)}${about}`, ...block].join('\n');
  });
  return [`### ${prose(say('steps.title'))}`, items.join('\n')];
}

function findingBlocks(findings: readonly ReportFinding[], language: Language): string[] {
  const { say } = language;
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const rest = findings.length - shown.length;
  return [
    ...CONSEQUENCES.flatMap((what) => {
      const own = shown.filter((finding) => finding.group === what);
      const items = own.map((finding) => findingItem(finding, language)).join('\n');
      return own.length === 0 ? [] : [`### ${prose(say(`heading.${what}`))}`, items];
    }),
    ...(rest > 0 ? [prose(say('html.more-findings', { count: rest }))] : []),
  ];
}

function findingItem(finding: ReportFinding, { say }: Language): string {
  const { severity, ruleId, message, remedy, alsoAt } = finding;
  const more = alsoAt.length - PLACES_SHOWN;
  const places = [finding, ...alsoAt.slice(0, PLACES_SHOWN)].map((place) => code(placeText(place)));
  return [
    `- ${SEVERITY_SIGNS[severity]} ${link(ruleId, docsUrl(ruleId))}: ${prose(message)}`,
    `  - ${say('finding.at')} ${places.join(', ')}${more > 0 ? `, ${say('listed.and-more', { count: more })}` : ''}`,
    `  - ${prose(remedy.text)}`,
  ].join('\n');
}

function remarkBlocks(report: Report, language: Language): string[] {
  const remarks = report.error === null ? remarksOf(report, language) : [];
  if (remarks.length === 0) return [];
  const lines = remarks.map(({ severity, text }) => `- ${SEVERITY_SIGNS[severity]} ${prose(text)}`);
  return [`### ${prose(language.say('html.notes-alone'))}`, lines.join('\n')];
}
