import { counted } from '../engine/pluralize.ts';
import { CONSEQUENCES } from '../install/consequences.ts';
import { detailOf } from './inventory.ts';
import { docsUrl } from './links.ts';
import { code, codeBlock, link, prose } from './markdown/escape.ts';
import { placeText } from './place.ts';
import { remarksOf } from './remarks.ts';
import type { NextStep, Report, ReportFinding, ReportInstall, ReportSource } from './report.ts';
import { sourceLine } from './sources.ts';
import { HEADINGS } from './verdict.ts';

/** More than these nobody reads in a summary; a job summary has a limit as well. */
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
export function renderMarkdown(report: Report): string {
  const blocks = [
    ...verdictBlocks(report),
    ...report.installs.flatMap(inventoryBlocks),
    ...sourceBlocks(report.sources),
    ...stepBlocks(report.nextSteps),
    ...findingBlocks(report.findings),
    ...remarkBlocks(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdictBlocks({ error, verdict, label }: Report): string[] {
  const title = label === null ? '' : `${code(label)}: `;
  if (error !== null) return ['## ❌ OpenClaw could not be checked', prose(error)];
  const lines = verdict.consequences.map(
    ({ severity, sentence, rules }) =>
      `- ${SEVERITY_SIGNS[severity]} ${prose(sentence)} ${rules.map(code).join(', ')}`,
  );
  return [
    `## ${VERDICT_SIGNS[verdict.state]} ${title}${prose(verdict.headline)}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

function inventoryBlocks({ stateDir, inventory }: ReportInstall): string[] {
  const lines = inventory.map((item) => {
    const { what, status } = item;
    const detail = detailOf(item);
    const words = detail === '' ? '' : `: ${prose(detail)}`;
    return `- ${ITEM_SIGNS[status]} ${prose(what)}${words}`;
  });
  return [
    `### What arrived in ${code(stateDir)}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

function sourceBlocks(sources: readonly ReportSource[]): string[] {
  if (sources.length === 0) return [];
  return [
    '### What each source holds, and what is taken from it',
    sources.map((source) => `- ${prose(sourceLine(source))}`).join('\n'),
  ];
}

function stepBlocks(steps: readonly NextStep[]): string[] {
  if (steps.length === 0) return [];
  const items = steps.map(({ title, rules, commands }, index) => {
    const number = `${index + 1}. `;
    const about = rules.length === 0 ? '' : ` (${rules.map(code).join(', ')})`;
    const block = commands.length === 0 ? [] : ['', codeBlock(commands, ' '.repeat(number.length))];
    return [`${number}[ ] ${prose(title)}${about}`, ...block].join('\n');
  });
  return ['### What to do, in this order', items.join('\n')];
}

function findingBlocks(findings: readonly ReportFinding[]): string[] {
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const rest = findings.length - shown.length;
  return [
    ...CONSEQUENCES.flatMap((what) => {
      const own = shown.filter((finding) => finding.group === what);
      return own.length === 0 ? [] : [`### ${HEADINGS[what]}`, own.map(findingItem).join('\n')];
    }),
    ...(rest > 0 ? [`${counted(rest, 'more finding')} in the JSON report.`] : []),
  ];
}

function findingItem(finding: ReportFinding): string {
  const { severity, ruleId, message, remedy, alsoAt } = finding;
  const more = alsoAt.length - PLACES_SHOWN;
  const places = [finding, ...alsoAt.slice(0, PLACES_SHOWN)].map((place) => code(placeText(place)));
  return [
    `- ${SEVERITY_SIGNS[severity]} ${link(ruleId, docsUrl(ruleId))}: ${prose(message)}`,
    `  - at ${places.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
    `  - ${prose(remedy.text)}`,
  ].join('\n');
}

function remarkBlocks(report: Report): string[] {
  const remarks = report.error === null ? remarksOf(report) : [];
  if (remarks.length === 0) return [];
  const lines = remarks.map(({ severity, text }) => `- ${SEVERITY_SIGNS[severity]} ${prose(text)}`);
  return ['### Notes', lines.join('\n')];
}
