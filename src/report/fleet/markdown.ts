import { type Language, listed } from '../../phrases/language.ts';
import { type Fleet, type FleetHost, type FleetRule, fleetHeadline, hostsOf } from '../fleet.ts';
import { type FormatContext, NO_CONTEXT } from '../format.ts';
import { docsUrl } from '../links.ts';
import { code, link, prose } from '../markdown/escape.ts';
import { countsOf, headingOf, NEEDS, totalsOf } from './words.ts';

/** A job summary has a size limit, and nobody reads more. */
const SHOWN = 200;

const SIGNS = {
  person: '❌',
  repair: '⚠️',
  nothing: '✅',
} satisfies Record<FleetHost['needs'], string>;

/**
 * The report of a fleet: the hosts that need attention, and the number of hosts with findings of
 * each rule.
 * @param fleet its reports in the language
 */
export function renderFleetMarkdown(
  fleet: Fleet,
  { language }: Pick<FormatContext, 'language'> = NO_CONTEXT,
): string {
  const { hosts, rules } = fleet;
  const { say } = language;
  const blocks = [
    `## ${prose(fleetHeadline(fleet, language))}`,
    totalsOf(fleet, language)
      .map((total) => `- ${prose(total)}`)
      .join('\n'),
    `### ${prose(headingOf(fleet, language))}`,
    ...itemsOf(
      hosts.map((host) => hostItem(host, language)),
      language,
    ),
    ...(rules.length === 0
      ? []
      : [
          `### ${prose(say('fleet.rules'))}`,
          ...itemsOf(
            rules.map((rule) => ruleItem(rule, fleet, language)),
            language,
          ),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function hostItem(host: FleetHost, language: Language): string {
  const { name, needs, report } = host;
  const { say } = language;
  return `- ${say('fleet.host', {
    name: code(name),
    needs: `${SIGNS[needs]} ${prose(say(NEEDS[needs]))}`,
    detail: prose(report.error ?? report.verdict.headline),
    counts: prose(listed(countsOf(host, language), language)),
  })}`;
}

function ruleItem(
  { id, severity, findings, hosts }: FleetRule,
  fleet: Fleet,
  { say }: Language,
): string {
  return `- ${say('fleet.rule-on', {
    rule: link(id, docsUrl(id)),
    severity: say(`severity.${severity}`),
    findings,
    hosts: hostsOf(fleet, hosts.length),
  })}`;
}

function itemsOf(items: readonly string[], { say }: Language): string[] {
  const rest = items.length - SHOWN;
  const more = rest > 0 ? [`- … ${prose(say('listed.and-more', { count: rest }))}`] : [];
  return items.length === 0 ? [] : [[...items.slice(0, SHOWN), ...more].join('\n')];
}
