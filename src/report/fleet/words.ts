import type { Language } from '../../phrases/language.ts';
import { type Fleet, type FleetHost, unitOf } from '../fleet.ts';

/** What a host needs, as a text of the program. */
export const NEEDS = {
  person: 'fleet.person',
  repair: 'fleet.repair',
  nothing: 'fleet.nothing',
} as const satisfies Record<FleetHost['needs'], string>;

/** What there is on all hosts together. */
export function totalsOf(fleet: Fleet, { say }: Language): string[] {
  const { findings, repair, nothing, new: fresh, gone } = fleet.summary;
  const unit = unitOf(fleet);
  return [
    say('summary.findings', { count: findings }),
    say('fleet.for-fix', { count: repair, unit }),
    say('fleet.are-ready', { count: nothing, unit }),
    ...(fresh === null ? [] : [say('fleet.since', { fresh, gone: gone ?? 0 })]),
  ];
}

/** What there is on one host. */
export function countsOf({ new: fresh, gone, report }: FleetHost, { say }: Language): string[] {
  const { error, warning } = report.summary;
  return [
    say('summary.errors', { count: error }),
    say('summary.warnings', { count: warning }),
    ...(fresh === null ? [] : [say('fleet.new', { count: fresh.length })]),
    ...(gone === null ? [] : [say('fleet.gone', { count: gone.length })]),
  ];
}
