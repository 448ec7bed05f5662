import { FactUnavailable } from '../../engine/rule.ts';
import { parseSource } from '../../formats/json5-source.ts';
import { isObject, type JsonObject } from '../config/config.ts';
import { readText } from '../files/read.ts';
import type { Install } from '../install.ts';
import { CRON_FILE } from './cron-files.ts';
import { findCronJobs } from './cron-jobs.ts';
import type { Database } from './databases.ts';

/** A cron job of the user, with when it runs. What it does is private and not read. */
export interface ScheduledJob {
  readonly id: string;
  readonly name: string;
  readonly isEnabled: boolean;
  /** As OpenClaw stores it; anything in a copy that somebody prepared. */
  readonly schedule: JsonObject;
}

/**
 * The user's cron jobs of either era, each once: in the state database, and in a file that waits for its import.
 * @throws FactUnavailable where one of them cannot be read
 */
export function scheduledJobs(install: Pick<Install, 'databases' | 'tree' | 'at'>): ScheduledJob[] {
  const rows = install.databases.filter(({ role }) => role === 'state').flatMap(jobsInRows);
  const jobs = [...jobsInFile(install), ...rows];
  return [...new Map(jobs.map((job) => [job.id, job])).values()];
}

/** The one that changed last wins: a repair leaves the rows of the old store. */
function jobsInRows(database: Database): ScheduledJob[] {
  const users = findCronJobs(database).sort((a, b) => a.updatedAt - b.updatedAt);
  if (users.length === 0) return [];
  const rows = database.query('SELECT store_key, job_id, job_json FROM cron_jobs');
  const stored = new Map(
    rows.map(({ store_key, job_id, job_json }) => [`${store_key}\0${job_id}`, String(job_json)]),
  );
  return users.map(({ storeKey, id, name }) =>
    toJob(id, name, parseJson(stored.get(`${storeKey}\0${id}`))),
  );
}

function jobsInFile(install: Pick<Install, 'tree' | 'at'>): ScheduledJob[] {
  if (!install.tree.entries.has(CRON_FILE)) return [];
  const text = readText(install.at(CRON_FILE));
  const source = text.ok ? parseSource(text.text) : undefined;
  const value = source?.ok ? source.value : undefined;
  const jobs = isObject(value) ? value.jobs : value;
  if (!Array.isArray(jobs)) throw new FactUnavailable(`${CRON_FILE} cannot be read`);
  return jobs.map((job: unknown, index) => {
    const id = isObject(job) && typeof job.id === 'string' ? job.id : String(index);
    const name = isObject(job) && typeof job.name === 'string' ? job.name : id;
    return toJob(id, name, job);
  });
}

function toJob(id: string, name: string, job: unknown): ScheduledJob {
  const { enabled, schedule } = isObject(job) ? job : {};
  return { id, name, isEnabled: enabled !== false, schedule: isObject(schedule) ? schedule : {} };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
