import { counted } from '../../engine/pluralize.ts';
import { FactUnavailable } from '../../engine/rule.ts';
import { parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../config/config.ts';
import { findCronJobs } from '../databases/cron-jobs.ts';
import { readText } from '../files/read.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, none, unknown } from './item.ts';

type Inputs = Pick<Install, 'tree' | 'databases' | 'at'>;

/** The user's cron jobs, in the database or in `cron/jobs.json`. OpenClaw's own are left out. */
export function cronJobs(install: Inputs): InventoryItem {
  const what = 'cron jobs';
  const count = storedJobs(install);
  if (count === undefined) return unknown(what, 'they cannot be read');
  return count === 0 ? none(what) : arrived(what, count, counted(count, 'job'));
}

function storedJobs(install: Inputs): number | undefined {
  const inFile = jobsInFile(install);
  try {
    const inDatabase = install.databases
      .filter(({ role }) => role === 'state')
      .flatMap((database) => findCronJobs(database));
    const ids = new Set(inDatabase.map(({ id }) => id));
    return inFile && inFile.filter((id) => !ids.has(id)).length + ids.size;
  } catch (error) {
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}

/** The ids of the jobs in the file; undefined where it is here and cannot be read. */
function jobsInFile(install: Pick<Install, 'tree' | 'at'>): string[] | undefined {
  if (!install.tree.entries.has('cron/jobs.json')) return [];
  const text = readText(install.at('cron/jobs.json'));
  const source = text.ok ? parseSource(text.text) : undefined;
  if (!source?.ok) return undefined;
  const jobs = isObject(source.value) ? source.value.jobs : source.value;
  if (!Array.isArray(jobs)) return undefined;
  return jobs.map((job, index) => (isObject(job) ? String(job.id ?? index) : String(index)));
}
