import type { Language } from '../../phrases/language.ts';
import type { Fleet } from '../fleet.ts';
import type { RuleText } from '../format.ts';
import { localized } from '../localized.ts';

/** The fleet with each of its reports in another language. */
export function localizedFleet(
  fleet: Fleet,
  language: Language,
  rules: readonly RuleText[],
): Fleet {
  const hosts = fleet.hosts.map((host) => ({
    ...host,
    report: localized(host.report, language, rules),
  }));
  return { ...fleet, hosts };
}
