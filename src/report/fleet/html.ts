import { type Language, listed } from '../../phrases/language.ts';
import { type Fleet, type FleetHost, type FleetRule, fleetHeadline, unitOf } from '../fleet.ts';
import { type FormatContext, NO_CONTEXT } from '../format.ts';
import { filterForm } from '../html/filter.ts';
import { page } from '../html/page.ts';
import { around, commandBlock, list, section } from '../html/parts.ts';
import { type Look, SEVERITY_INK, SEVERITY_SIGNS } from '../html/signs.ts';
import { docsUrl } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Report, ReportFinding } from '../report.ts';
import { countsOf, headingOf, NEEDS, totalsOf } from './words.ts';

/** The report of the host itself has the rest. */
const FINDINGS_SHOWN = 100;
const HOSTS_SHOWN = 50;

const LOOKS = {
  person: { sign: '✗', ink: 'error' },
  repair: { sign: '!', ink: 'warning' },
  nothing: { sign: '✓', ink: 'good' },
} satisfies Record<FleetHost['needs'], Look>;

/**
 * The report of a fleet as a page: the hosts that need attention, host by host and rule by rule.
 * @param fleet its reports in the language
 */
export function renderFleetHtml(
  fleet: Fleet,
  { language }: Pick<FormatContext, 'language'> = NO_CONTEXT,
): string {
  const { summary, hosts, rules, tool } = fleet;
  const { say } = language;
  const headline = fleetHeadline(fleet, language);
  const { ink } = LOOKS[summary.person > 0 ? 'person' : summary.repair > 0 ? 'repair' : 'nothing'];
  return page(
    headline,
    html`<header class="verdict ${ink}">
<h1>${headline}</h1>
<p class="faint">${listed(totalsOf(fleet, language), language)}</p>
</header>
<main id="main">
${section('hosts', headingOf(fleet, language), [
  filterForm(
    (['person', 'repair', 'nothing'] as const).map((name) => ({
      name,
      label: say(NEEDS[name]),
      ink: LOOKS[name].ink,
    })),
    language,
  ),
  ...hosts.map((host) => hostEntry(host, language)),
])}
${section('rules', say('fleet.rules'), [rules.length === 0 ? null : ruleTable(fleet, language)])}
</main>
<footer>${tool.name} ${tool.version}</footer>`,
    language,
  );
}

function hostEntry(host: FleetHost, language: Language): Markup {
  const { name, needs, new: fresh, report } = host;
  const { sign, ink } = LOOKS[needs];
  const { say } = language;
  return html`<details data-entry="${needs}">
<summary><span class="${ink}"><span class="sign" aria-hidden="true">${sign}</span>${say(NEEDS[needs])}</span> <span class="id">${name}</span> ${report.error ?? report.verdict.headline} <span class="faint">${listed(countsOf(host, language), language)}</span></summary>
<div>
${list(report.installs.map((install) => installLine(install, language)))}
${findingList(report, fresh, language)}
${stepList(report)}
</div>
</details>
`;
}

function installLine({ stateDir, release }: Report['installs'][number], { say }: Language): Markup {
  const path = html`<code>${stateDir}</code>`;
  if (release === null) return path;
  return around(path, (mark) => say('fleet.install', { path: mark, release }));
}

function findingList(
  { findings }: Report,
  fresh: readonly string[] | null,
  language: Language,
): Markup | null {
  const rest = findings.length - FINDINGS_SHOWN;
  const items = findings
    .slice(0, FINDINGS_SHOWN)
    .map((finding) => findingItem(finding, fresh, language));
  const more = rest > 0 ? [html`${language.say('listed.and-more', { count: rest })}`] : [];
  return list([...items, ...more]);
}

function findingItem(
  { severity, ruleId, message, fingerprint }: ReportFinding,
  fresh: readonly string[] | null,
  { say }: Language,
): Markup {
  const isNew = fresh?.includes(fingerprint) === true;
  return html`<span class="${SEVERITY_INK[severity]}"><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${say(`severity.${severity}`)}</span> <span class="id">${ruleId}</span>${isNew ? ` ${say('fleet.is-new')}` : ''} ${message}`;
}

function stepList({ nextSteps }: Report): Markup | null {
  if (nextSteps.length === 0) return null;
  const items = nextSteps.map(
    ({ title, commands }) => html`<li>${title}${commandBlock(commands)}</li>\n`,
  );
  return html`<ol>\n${items}</ol>`;
}

function ruleTable(fleet: Fleet, language: Language): Markup {
  const { say } = language;
  return html`<table>
<thead><tr><th scope="col">${say('fleet.rule')}</th><th scope="col">${say('fleet.severity')}</th><th scope="col">${say('fleet.findings')}</th><th scope="col">${say('fleet.units', { unit: unitOf(fleet) })}</th></tr></thead>
<tbody>
${fleet.rules.map((rule) => ruleRow(rule, language))}</tbody>
</table>
`;
}

function ruleRow({ id, severity, findings, hosts }: FleetRule, language: Language): Markup {
  const { say } = language;
  const rest = hosts.length - HOSTS_SHOWN;
  const more = rest > 0 ? [say('listed.and-more', { count: rest })] : [];
  const names = listed([...hosts.slice(0, HOSTS_SHOWN), ...more], language);
  return html`<tr><th scope="row"><a href="${docsUrl(id)}" rel="noreferrer">${id}</a></th><td class="${SEVERITY_INK[severity]}">${say(`severity.${severity}`)}</td><td>${findings}</td><td>${say('inventory.counted', { count: hosts.length, detail: names })}</td></tr>\n`;
}
