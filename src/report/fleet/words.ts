import { type Language, phrase } from '../../phrases/language.ts';
import { type Fleet, type FleetHost, hostsOf, unitOf } from '../fleet.ts';

/** What a host needs, as a text of the program. */
export const NEEDS = {
  person: 'fleet.person',
  repair: 'fleet.repair',
  nothing: 'fleet.nothing',
} as const satisfies Record<FleetHost['needs'], string>;

/** The totals of all hosts. */
export function totalsOf(fleet: Fleet, { say }: Language): string[] {
  const { findings, repair, nothing, new: fresh, gone } = fleet.summary;
  return [
    say('summary.findings', { count: findings }),
    say('fleet.for-fix', { hosts: hostsOf(fleet, repair) }),
    say('fleet.are-ready', { hosts: hostsOf(fleet, nothing) }),
    ...(fresh === null ? [] : [say('fleet.since', { fresh, gone: gone ?? 0 })]),
  ];
}

/** The counts of one host. */
export function countsOf({ new: fresh, gone, report }: FleetHost, { say }: Language): string[] {
  const { error, warning } = report.summary;
  return [
    say('summary.errors', { count: error }),
    say('summary.warnings', { count: warning }),
    ...(fresh === null ? [] : [say('fleet.new', { count: fresh.length })]),
    ...(gone === null ? [] : [say('fleet.gone', { count: gone.length })]),
  ];
}

/** The heading of the list of hosts. */
export function headingOf(fleet: Fleet, { say }: Language): string {
  return say('fleet.hosts', { units: phrase('fleet.units', { unit: unitOf(fleet) }) });
}
