import { parseSource } from '../formats/json5-source.ts';
import { isObject } from '../install/config/config.ts';
import { CRON_FILE } from '../install/databases/cron-files.ts';
import { findCronJobs } from '../install/databases/cron-jobs.ts';
import type { Database } from '../install/databases/databases.ts';
import { readText } from '../install/files/read.ts';
import type { Install } from '../install/install.ts';

/**
 * The ids of the user's cron jobs, in either era; undefined where they cannot be read.
 * @throws FactUnavailable where a database cannot be queried
 */
export function cronJobIds(install: Install): string[] | undefined {
  const inFile = idsInFile(install);
  if (inFile === undefined) return undefined;
  const rows = install.databases.filter(({ role }) => role === 'state').flatMap(idsInRows);
  return [...new Set([...inFile, ...rows])];
}

function idsInRows(database: Database): string[] {
  const jobs = findCronJobs(database);
  if (jobs.length === 0) return [];
  const once = new Set(
    database
      .query('SELECT job_id, job_json FROM cron_jobs')
      .filter(({ job_json }) => isOnce(parseJson(String(job_json))))
      .map(({ job_id }) => String(job_id)),
  );
  return jobs.map(({ id }) => id).filter((id) => !once.has(id));
}

function idsInFile(install: Install): string[] | undefined {
  if (!install.tree.entries.has(CRON_FILE)) return [];
  const text = readText(install.at(CRON_FILE));
  const source = text.ok ? parseSource(text.text) : undefined;
  if (!source?.ok) return undefined;
  const jobs = isObject(source.value) ? source.value.jobs : source.value;
  if (!Array.isArray(jobs)) return undefined;
  return jobs.flatMap((job) =>
    isObject(job) && typeof job.id === 'string' && !isOnce(job) ? [job.id] : [],
  );
}

/** A job that runs at one time is gone afterwards, and nobody misses it. */
function isOnce(job: unknown): boolean {
  const schedule = isObject(job) ? job.schedule : undefined;
  return isObject(schedule) && schedule.kind === 'at';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
