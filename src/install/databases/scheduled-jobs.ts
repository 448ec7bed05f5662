import { FactUnavailable, type Location } from '../../engine/rule.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';
import { formatKeyPath, isObject, type JsonObject } from '../config/config.ts';
import { readText } from '../files/read.ts';
import type { Install } from '../install.ts';
import { CRON_FILE } from './cron-files.ts';
import { findCronJobs } from './cron-jobs.ts';
import type { Database } from './databases.ts';

/** A cron job of the user. What it does is private: it is searched, and never shown. */
export interface ScheduledJob {
  readonly id: string;
  readonly name: string;
  readonly isEnabled: boolean;
  /** As OpenClaw stores it; anything in a copy that somebody prepared. */
  readonly schedule: JsonObject;
  /** What it tells the agent. */
  readonly texts: readonly string[];
  readonly at: Location;
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
    toJob({ id, name, at: { path: database.path } }, parseJson(stored.get(`${storeKey}\0${id}`))),
  );
}

function jobsInFile(install: Pick<Install, 'tree' | 'at'>): ScheduledJob[] {
  if (!install.tree.entries.has(CRON_FILE)) return [];
  const path = install.at(CRON_FILE);
  const text = readText(path);
  const source = text.ok ? parseSource(text.text) : undefined;
  const value = source?.ok ? source.value : undefined;
  const jobs = isObject(value) ? value.jobs : value;
  if (!source?.ok || !Array.isArray(jobs)) throw new FactUnavailable(`${CRON_FILE} cannot be read`);
  return jobs.map((job: unknown, index) => {
    const id = isObject(job) && typeof job.id === 'string' ? job.id : String(index);
    const name = isObject(job) && typeof job.name === 'string' ? job.name : id;
    const keys = isObject(value) ? ['jobs', index] : [index];
    const at = { path, ...locationOf(source, keys), keyPath: formatKeyPath(keys) };
    return toJob({ id, name, at }, job);
  });
}

function toJob(known: Pick<ScheduledJob, 'id' | 'name' | 'at'>, job: unknown): ScheduledJob {
  const { enabled, schedule, payload } = isObject(job) ? job : {};
  return {
    ...known,
    isEnabled: enabled !== false,
    schedule: isObject(schedule) ? schedule : {},
    texts: isObject(payload) ? Object.values(payload).filter((it) => typeof it === 'string') : [],
  };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
