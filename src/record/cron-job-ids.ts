import { scheduledJobs } from '../install/databases/scheduled-jobs.ts';
import type { Install } from '../install/install.ts';

/**
 * The ids of the user's cron jobs, in either era. Without jobs that run once, because they are gone
 * afterwards.
 * @throws FactUnavailable where they cannot be read
 */
export function cronJobIds(install: Install): string[] {
  return scheduledJobs(install)
    .filter(({ schedule }) => schedule.kind !== 'at')
    .map(({ id }) => id);
}
