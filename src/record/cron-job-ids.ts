import { scheduledJobs } from '../install/databases/scheduled-jobs.ts';
import type { Install } from '../install/install.ts';

/**
 * The ids of the user's cron jobs, in either era. A job that runs at one time is gone afterwards, and nobody misses it.
 * @throws FactUnavailable where they cannot be read
 */
export function cronJobIds(install: Install): string[] {
  return scheduledJobs(install)
    .filter(({ schedule }) => schedule.kind !== 'at')
    .map(({ id }) => id);
}
