import type { Location } from '../../engine/rule.ts';
import { type ScheduledJob, scheduledJobs } from '../../install/databases/scheduled-jobs.ts';
import type { Install } from '../../install/install.ts';

type Inputs = Pick<Install, 'tree' | 'config' | 'databases' | 'at' | 'here'>;

/** Cron jobs of the user that run at a time of day and have no time zone. */
export interface ZonelessJobs {
  readonly names: readonly string[];
  /** The first of them. */
  readonly at: Location;
}

/**
 * The enabled cron expressions of the user without a zone. OpenClaw's own jobs have no zone and are left out.
 * @throws FactUnavailable where the jobs cannot be read
 */
export function findZonelessJobs(install: Inputs): ZonelessJobs | undefined {
  const jobs = scheduledJobs(install).filter(isZoneless);
  const [first] = jobs;
  return first && { names: jobs.map(({ name }) => name), at: first.locate('schedule') };
}

/** `every` and `at` do not depend on the zone. */
function isZoneless({ isEnabled, schedule: { kind, expr, tz } }: ScheduledJob): boolean {
  if (!isEnabled || kind !== 'cron' || typeof expr !== 'string') return false;
  return typeof tz !== 'string' || tz.trim() === '';
}
