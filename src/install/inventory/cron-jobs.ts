import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import { phrase } from '../../phrases/language.ts';
import { scheduledJobs } from '../databases/scheduled-jobs.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, none, unknown } from './item.ts';

type Inputs = Pick<Install, 'tree' | 'databases' | 'config' | 'at' | 'here'>;

/** The user's cron jobs, in the database or in their file. OpenClaw's own are left out. */
export function cronJobs(install: Inputs): InventoryItem {
  const what = 'cron jobs';
  const count = countOf(install);
  if (count === undefined) return unknown(what, phrase('inventory.unreadable-jobs'));
  return count === 0 ? none(what) : arrived(what, count, phrase('inventory.jobs', { count }));
}

function countOf(install: Inputs): number | undefined {
  try {
    return scheduledJobs(install).length;
  } catch (error) {
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}
