import { counted } from '../../engine/pluralize.ts';
import { type Fleet, type FleetHost, fleetHeadline, unitOf } from '../fleet.ts';
import { docsUrl } from '../links.ts';
import { code, link, prose } from '../markdown/escape.ts';

/** A job summary has a limit, and nobody reads more. */
const SHOWN = 200;

const NEEDS = {
  person: '❌ needs a person',
  repair: '⚠️ needs `--fix`',
  nothing: '✅ is ready',
} satisfies Record<FleetHost['needs'], string>;

/** The report of a fleet: which hosts need a person, and which rules speak on how many of them. */
export function renderFleetMarkdown(fleet: Fleet): string {
  const { summary, hosts, rules } = fleet;
  const unit = unitOf(fleet);
  const blocks = [
    `## ${fleetHeadline(fleet)}`,
    [
      `- ${counted(summary.findings, 'finding')}`,
      `- ${counted(summary.repair, unit)} for \`--fix\`, ${counted(summary.nothing, unit)} ready`,
      ...(summary.new === null
        ? []
        : [`- ${summary.new} new and ${summary.gone} gone since the baseline`]),
    ].join('\n'),
    unit === 'machine' ? '### Machines, worst first' : '### Installs, worst first',
    ...itemsOf(hosts.map(hostItem)),
    ...(rules.length === 0
      ? []
      : [
          '### Rules, worst first',
          ...itemsOf(
            rules.map(
              ({ id, severity, findings, hosts: names }) =>
                `- ${link(id, docsUrl(id))} (${severity}): ${counted(findings, 'finding')} on ${counted(names.length, unit)}`,
            ),
          ),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function hostItem({ name, needs, new: fresh, report }: FleetHost): string {
  const { error, warning } = report.summary;
  const what = report.error ?? report.verdict.headline;
  const since = fresh === null ? '' : `, ${fresh.length} new`;
  return `- ${code(name)} ${NEEDS[needs]}: ${prose(what)} (${counted(error, 'error')}, ${counted(warning, 'warning')}${since})`;
}

function itemsOf(items: readonly string[]): string[] {
  const rest = items.length - SHOWN;
  const more = rest > 0 ? [`- … and ${rest} more`] : [];
  return items.length === 0 ? [] : [[...items.slice(0, SHOWN), ...more].join('\n')];
}
