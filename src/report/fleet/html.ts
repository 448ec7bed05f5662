import { counted } from '../../engine/pluralize.ts';
import { type Fleet, type FleetHost, type FleetRule, fleetHeadline, unitOf } from '../fleet.ts';
import { filterForm } from '../html/filter.ts';
import { page } from '../html/page.ts';
import { commandBlock, list, section } from '../html/parts.ts';
import { type Look, SEVERITY_INK, SEVERITY_SIGNS } from '../html/signs.ts';
import { docsUrl } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Report, ReportFinding } from '../report.ts';

/** More than these of one host are in its own report. */
const FINDINGS_SHOWN = 100;
const HOSTS_SHOWN = 50;

const NEEDS = {
  person: { sign: '✗', ink: 'error', label: 'needs a person' },
  repair: { sign: '!', ink: 'warning', label: 'needs --fix' },
  nothing: { sign: '✓', ink: 'good', label: 'ready' },
} satisfies Record<FleetHost['needs'], Look & { label: string }>;

/** The report of a fleet as a page: which hosts need a person, host by host and rule by rule. */
export function renderFleetHtml(fleet: Fleet): string {
  const { summary, hosts, rules, tool } = fleet;
  const headline = fleetHeadline(fleet);
  const unit = unitOf(fleet);
  const units = unit === 'machine' ? 'Machines' : 'Installs';
  const { ink } = NEEDS[summary.person > 0 ? 'person' : summary.repair > 0 ? 'repair' : 'nothing'];
  return page(
    headline,
    html`<header class="verdict ${ink}">
<h1>${headline}</h1>
<p class="faint">${counted(summary.findings, 'finding')}. ${counted(summary.repair, unit)} for --fix, ${counted(summary.nothing, unit)} ready.${summary.new === null ? '' : ` Since the baseline: ${summary.new} new, ${summary.gone} gone.`}</p>
</header>
<main id="main">
${section('hosts', `${units}, worst first`, [
  filterForm(
    (['person', 'repair', 'nothing'] as const).map((name) => ({
      name,
      ...{ label: NEEDS[name].label, ink: NEEDS[name].ink },
    })),
  ),
  ...hosts.map(hostEntry),
])}
${section('rules', 'Rules, worst first', [rules.length === 0 ? null : ruleTable(rules, units)])}
</main>
<footer>${tool.name} ${tool.version}</footer>`,
  );
}

function hostEntry(host: FleetHost): Markup {
  const { name, needs, new: fresh, gone, report } = host;
  const { sign, ink, label } = NEEDS[needs];
  const { error, warning } = report.summary;
  const since = fresh === null ? '' : `, ${fresh.length} new, ${gone?.length ?? 0} gone`;
  return html`<details data-entry="${needs}">
<summary><span class="${ink}"><span class="sign" aria-hidden="true">${sign}</span>${label}</span> <span class="id">${name}</span> ${report.error ?? report.verdict.headline} <span class="faint">${counted(error, 'error')}, ${counted(warning, 'warning')}${since}</span></summary>
<div>
${list(report.installs.map(({ stateDir, release }) => html`<code>${stateDir}</code>${release === null ? '' : `, written by OpenClaw ${release}`}`))}
${findingList(report, fresh)}
${stepList(report)}
</div>
</details>
`;
}

function findingList({ findings }: Report, fresh: readonly string[] | null): Markup | null {
  const rest = findings.length - FINDINGS_SHOWN;
  const items = findings.slice(0, FINDINGS_SHOWN).map((finding) => findingItem(finding, fresh));
  return list(rest > 0 ? [...items, html`and ${rest} more`] : items);
}

function findingItem(
  { severity, ruleId, message, fingerprint }: ReportFinding,
  fresh: readonly string[] | null,
): Markup {
  const isNew = fresh?.includes(fingerprint) === true;
  return html`<span class="${SEVERITY_INK[severity]}"><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${severity}</span> <span class="id">${ruleId}</span>${isNew ? ' (new)' : ''} ${message}`;
}

function stepList({ nextSteps }: Report): Markup | null {
  if (nextSteps.length === 0) return null;
  const items = nextSteps.map(
    ({ title, commands }) => html`<li>${title}${commandBlock(commands)}</li>\n`,
  );
  return html`<ol>\n${items}</ol>`;
}

function ruleTable(rules: readonly FleetRule[], units: string): Markup {
  const rows = rules.map(({ id, severity, findings, hosts }) => {
    const rest = hosts.length - HOSTS_SHOWN;
    const names = hosts.slice(0, HOSTS_SHOWN).join(', ') + (rest > 0 ? `, and ${rest} more` : '');
    return html`<tr><th scope="row"><a href="${docsUrl(id)}" rel="noreferrer">${id}</a></th><td class="${SEVERITY_INK[severity]}">${severity}</td><td>${findings}</td><td>${hosts.length}: ${names}</td></tr>\n`;
  });
  return html`<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">Findings</th><th scope="col">${units}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}
