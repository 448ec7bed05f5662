import { CONSEQUENCES } from '../install/consequences.ts';
import type { Language } from '../phrases/language.ts';
import { outcomeOf } from './fix-words.ts';
import { type FormatContext, NO_CONTEXT } from './format.ts';
import { filterForm } from './html/filter.ts';
import { findingEntry } from './html/findings.ts';
import { comparisonTable, inventoryTable } from './html/installs.ts';
import { page, titleOf } from './html/page.ts';
import { commandBlock, lines, list, section } from './html/parts.ts';
import { SEVERITY_INK, SEVERITY_SIGNS, VERDICT_LOOKS } from './html/signs.ts';
import { html, type Markup } from './markup.ts';
import { remarksOf } from './remarks.ts';
import type { NextStep, Report, ReportFinding } from './report.ts';
import { sourceLine } from './sources.ts';

/** A browser takes too long to show more, and nobody reads more. */
const FINDINGS_SHOWN = 2000;

/** The report as a page for people: one file, which works without a network and without its script. */
export function renderHtml(
  report: Report,
  { language }: Pick<FormatContext, 'language'> = NO_CONTEXT,
): string {
  const { say } = language;
  const places = report.installs.map(({ stateDir }) => stateDir).join(', ');
  return page(
    titleOf(report.label, report.verdict.headline, places),
    html`${verdictHeader(report, language)}
<main id="main">
${inventorySection(report, language)}
${sourceSection(report, language)}
${stepSection(report.nextSteps, language)}
${fixSection(report, language)}
${findingSection(report.findings, language)}
${section(
  'machines',
  say('html.machines'),
  report.installs.map((install) => comparisonTable(report, install, language)),
)}
${remarkSection(report, language)}
${planSection(report, language)}
</main>
<footer>${say('html.footer', { tool: `${report.tool.name} ${report.tool.version}` })}</footer>`,
    language,
  );
}

function verdictHeader(
  { error, verdict, installs, summary, label }: Report,
  { say }: Language,
): Markup {
  if (error !== null) {
    return html`<header class="verdict error"><h1>✗ ${say('html.unchecked')}</h1><p>${error}</p></header>`;
  }
  const { sign, ink } = VERDICT_LOOKS[verdict.state];
  const total = summary.error + summary.warning + summary.info;
  const items = verdict.consequences.map(
    ({ severity, sentence, rules }) =>
      html`<li class="${severity}"><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${sentence} <span class="faint">${rules.join(', ')}</span></li>\n`,
  );
  return html`<header class="verdict ${ink}">
<h1><span aria-hidden="true">${sign}</span> ${verdict.headline}</h1>
<p>${label === null ? null : html`<strong>${label}</strong> `}${installs.map(({ stateDir }) => html`<code>${stateDir}</code> `)}<span class="faint">${say('summary.findings', { count: total })}${summary.suppressed === 0 ? '' : `, ${say('html.suppressed', { count: summary.suppressed })}`}</span></p>
${items.length === 0 ? null : html`<ul>\n${items}</ul>`}
</header>`;
}

function inventorySection({ installs }: Report, language: Language): Markup | null {
  return section(
    'inventory',
    language.say('inventory.title'),
    installs.map((install) => inventoryTable(install, installs.length > 1, language)),
  );
}

function sourceSection({ sources }: Report, language: Language): Markup | null {
  const items = sources.map((source) => html`${sourceLine(source, language)}`);
  return section('sources', language.say('html.sources'), [list(items)]);
}

function stepSection(steps: readonly NextStep[], { say }: Language): Markup | null {
  const items = steps.map(({ title, rules, commands }, index) => {
    const about =
      rules.length === 0 ? null : html` <span class="faint">(${rules.join(', ')})</span>`;
    return html`<li><label><input type="checkbox" data-step="${index + 1}"><span>${title}${about}</span></label>${commandBlock(commands)}</li>\n`;
  });
  return section('steps', say('steps.title'), [
    items.length === 0 ? null : html`<ol class="steps">\n${items}</ol>`,
  ]);
}

function findingSection(findings: readonly ReportFinding[], language: Language): Markup | null {
  if (findings.length === 0) return null;
  const { say } = language;
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const rest = findings.length - shown.length;
  const groups = CONSEQUENCES.map((what) => {
    const own = shown.filter((finding) => finding.group === what);
    if (own.length === 0) return null;
    return html`<div data-group="${what}">\n<h3>${say(`heading.${what}`)}</h3>\n${own.map((finding) => findingEntry(finding, language))}</div>\n`;
  });
  return section('findings', say('html.findings'), [
    filterForm(
      (['error', 'warning', 'info'] as const)
        .filter((severity) => shown.some((finding) => finding.severity === severity))
        .map((name) => ({ name, label: say(`severity.${name}`), ink: SEVERITY_INK[name] })),
      language,
    ),
    ...groups,
    rest > 0 ? html`<p>${say('html.more-findings', { count: rest })}</p>` : null,
  ]);
}

function remarkSection(report: Report, language: Language): Markup | null {
  const remarks = report.error === null ? remarksOf(report, language) : [];
  const items = remarks.map(
    ({ severity, text }) =>
      html`<span class="sign ${SEVERITY_INK[severity]}" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${text}`,
  );
  return section('notes', language.say('html.notes'), [list(items)]);
}

function fixSection({ fixes, findings }: Report, language: Language): Markup | null {
  const { say } = language;
  const items = fixes.map((fix) => {
    const { title, ruleId } = fix;
    return html`${title} <span class="faint">(${ruleId})</span>: ${outcomeOf(fix, findings, language)}`;
  });
  const undo = [...new Set(fixes.flatMap((fix) => fix.undo ?? []))];
  return section('repairs', say('html.repairs'), [
    list(items),
    undo.length === 0 ? null : html`<p>${say('html.undo')}</p>${commandBlock(undo)}`,
  ]);
}

function planSection({ plans }: Report, { say }: Language): Markup | null {
  return section(
    'plan',
    say('html.plan'),
    plans.flatMap(({ steps }) =>
      steps.map(({ text }) => html`<pre tabindex="0">${lines(text.split('\n'))}</pre>\n`),
    ),
  );
}
