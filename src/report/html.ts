import { counted } from '../engine/pluralize.ts';
import { CONSEQUENCES } from '../install/consequences.ts';
import { outcomeOf } from './fix-words.ts';
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
import { HEADINGS } from './verdict.ts';

/** More than these no browser shows in good time, and nobody reads. */
const FINDINGS_SHOWN = 2000;

/** The report as a page for people: one file, which works without a network and without its script. */
export function renderHtml(report: Report): string {
  const places = report.installs.map(({ stateDir }) => stateDir).join(', ');
  return page(
    titleOf(report.label, report.verdict.headline, places),
    html`${verdictHeader(report)}
<main id="main">
${inventorySection(report)}
${sourceSection(report)}
${stepSection(report.nextSteps)}
${fixSection(report)}
${findingSection(report.findings)}
${section(
  'machines',
  'Old machine and this one',
  report.installs.map((install) => comparisonTable(report, install)),
)}
${remarkSection(report)}
${planSection(report)}
</main>
<footer>${report.tool.name} ${report.tool.version}. Paths and commands are those of the machine that made this report.</footer>`,
  );
}

function verdictHeader({ error, verdict, installs, summary, label }: Report): Markup {
  if (error !== null) {
    return html`<header class="verdict error"><h1>✗ OpenClaw could not be checked</h1><p>${error}</p></header>`;
  }
  const { sign, ink } = VERDICT_LOOKS[verdict.state];
  const total = summary.error + summary.warning + summary.info;
  const items = verdict.consequences.map(
    ({ severity, sentence, rules }) =>
      html`<li class="${severity}"><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${sentence} <span class="faint">${rules.join(', ')}</span></li>\n`,
  );
  return html`<header class="verdict ${ink}">
<h1><span aria-hidden="true">${sign}</span> ${verdict.headline}</h1>
<p>${label === null ? null : html`<strong>${label}</strong> `}${installs.map(({ stateDir }) => html`<code>${stateDir}</code> `)}<span class="faint">${counted(total, 'finding')}${summary.suppressed === 0 ? '' : `, ${summary.suppressed} suppressed`}</span></p>
${items.length === 0 ? null : html`<ul>\n${items}</ul>`}
</header>`;
}

function inventorySection({ installs }: Report): Markup | null {
  return section(
    'inventory',
    'What arrived',
    installs.map((install) => inventoryTable(install, installs.length > 1)),
  );
}

function sourceSection({ sources }: Report): Markup | null {
  const items = sources.map((source) => html`${sourceLine(source)}`);
  return section('sources', 'What each source holds, and what is taken from it', [list(items)]);
}

function stepSection(steps: readonly NextStep[]): Markup | null {
  const items = steps.map(({ title, rules, commands }, index) => {
    const about =
      rules.length === 0 ? null : html` <span class="faint">(${rules.join(', ')})</span>`;
    return html`<li><label><input type="checkbox" data-step="${index + 1}"><span>${title}${about}</span></label>${commandBlock(commands)}</li>\n`;
  });
  return section('steps', 'What to do, in this order', [
    items.length === 0 ? null : html`<ol class="steps">\n${items}</ol>`,
  ]);
}

function findingSection(findings: readonly ReportFinding[]): Markup | null {
  if (findings.length === 0) return null;
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const rest = findings.length - shown.length;
  const groups = CONSEQUENCES.map((what) => {
    const own = shown.filter((finding) => finding.group === what);
    if (own.length === 0) return null;
    return html`<div data-group="${what}">\n<h3>${HEADINGS[what]}</h3>\n${own.map(findingEntry)}</div>\n`;
  });
  return section('findings', 'Findings, by what they break', [
    filterForm(
      (['error', 'warning', 'info'] as const)
        .filter((severity) => shown.some((finding) => finding.severity === severity))
        .map((name) => ({ name, label: name, ink: SEVERITY_INK[name] })),
    ),
    ...groups,
    rest > 0 ? html`<p>${counted(rest, 'more finding')} in the JSON report.</p>` : null,
  ]);
}

function remarkSection(report: Report): Markup | null {
  const remarks = report.error === null ? remarksOf(report) : [];
  const items = remarks.map(
    ({ severity, text }) =>
      html`<span class="sign ${SEVERITY_INK[severity]}" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${text}`,
  );
  return section('notes', 'What could not be checked, and notes', [list(items)]);
}

function fixSection({ fixes, findings }: Report): Markup | null {
  const items = fixes.map((fix) => {
    const { title, ruleId } = fix;
    return html`${title} <span class="faint">(${ruleId})</span>: ${outcomeOf(fix, findings)}`;
  });
  const undo = [...new Set(fixes.flatMap((fix) => fix.undo ?? []))];
  return section('repairs', 'Repairs', [
    list(items),
    undo.length === 0 ? null : html`<p>To take them back:</p>${commandBlock(undo)}`,
  ]);
}

function planSection({ plans }: Report): Markup | null {
  return section(
    'plan',
    'What --fix would change',
    plans.flatMap(({ steps }) =>
      steps.map(({ text }) => html`<pre tabindex="0">${lines(text.split('\n'))}</pre>\n`),
    ),
  );
}
