import type { Location } from '../../engine/rule.ts';
import { type ScheduledJob, scheduledJobs } from '../../install/databases/scheduled-jobs.ts';
import type { Install } from '../../install/install.ts';

type Inputs = Pick<Install, 'tree' | 'config' | 'databases' | 'at' | 'here'>;

/** A cron job of the user that runs at a time of day and has no time zone. */
export interface ZonelessJob {
  readonly id: string;
  readonly name: string;
  /** Its cron expression. */
  readonly expr: string;
  readonly at: Location;
}

/**
 * The enabled cron expressions of the user without a zone. OpenClaw's own jobs have no zone and are left out.
 * @throws FactUnavailable where the jobs cannot be read
 */
export function findZonelessJobs(install: Inputs): ZonelessJob[] {
  return scheduledJobs(install).flatMap((job) => {
    const { id, name, schedule } = job;
    if (!isZoneless(job) || typeof schedule.expr !== 'string') return [];
    return [{ id, name, expr: schedule.expr, at: job.locate('schedule') }];
  });
}

/** `every` and `at` do not depend on the zone. */
function isZoneless({ isEnabled, schedule: { kind, tz } }: ScheduledJob): boolean {
  if (!isEnabled || kind !== 'cron') return false;
  return typeof tz !== 'string' || tz.trim() === '';
}
