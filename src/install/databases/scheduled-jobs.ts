import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Location } from '../../engine/rule.ts';
import { jsonIn } from '../../formats/json.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';
import { phrase } from '../../phrases/language.ts';
import { formatKeyPath, isObject, type JsonObject } from '../config/config.ts';
import { readText } from '../files/read.ts';
import { lookAt } from '../files/tree.ts';
import type { Install } from '../install.ts';
import { CRON_FILE } from './cron-files.ts';
import { findCronJobs } from './cron-jobs.ts';
import type { Database } from './databases.ts';

/** A cron job of the user. Its texts are private: they are searched, but never shown. */
export interface ScheduledJob {
  readonly id: string;
  readonly name: string;
  readonly isEnabled: boolean;
  /** As OpenClaw stores it. In a hostile copy it may be anything. */
  readonly schedule: JsonObject;
  /** The instructions for the agent. */
  readonly texts: readonly string[];
  /**
   * Where the job or one of its keys is, as exactly as possible. A function, because only findings
   * need it.
   */
  readonly locate: (...keys: readonly string[]) => Location;
}

type FileInputs = Pick<Install, 'tree' | 'config' | 'at' | 'here'>;

/**
 * The user's cron jobs of either era, each once: from the state database, and from a file, which
 * from 2026.6 on waits for its import. `cron.store` may name another file.
 * @throws FactUnavailable where one of them cannot be read
 */
export function scheduledJobs(install: FileInputs & Pick<Install, 'databases'>): ScheduledJob[] {
  const rows = install.databases.filter(({ role }) => role === 'state').flatMap(jobsInRows);
  const jobs = [...jobsInFile(install), ...rows];
  return [...new Map(jobs.map((job) => [job.id, job])).values()];
}

/**
 * Of several rows for a job, the one that changed last counts: a repair leaves the rows of the old
 * store.
 */
function jobsInRows(database: Database): ScheduledJob[] {
  const users = findCronJobs(database).sort((a, b) => a.updatedAt - b.updatedAt);
  if (users.length === 0) return [];
  // All columns, because some releases have no job_json.
  const rows = database.query('SELECT * FROM cron_jobs');
  const stored = new Map(
    rows.map(({ store_key, job_id, job_json }) => [`${store_key}\0${job_id}`, String(job_json)]),
  );
  const locate = () => ({ path: database.path });
  return users.map(({ storeKey, id, name }) =>
    toJob({ id, name, locate }, jsonIn(stored.get(`${storeKey}\0${id}`) ?? '')),
  );
}

function jobsInFile(install: FileInputs): ScheduledJob[] {
  const path = jobFile(install);
  if (path === undefined) return [];
  const text = readText(path);
  const source = text.ok ? parseSource(text.text) : undefined;
  const value = source?.ok ? source.value : undefined;
  const jobs = isObject(value) ? value.jobs : value;
  if (!source?.ok || !Array.isArray(jobs))
    throw new FactUnavailable(phrase('unread.cron-jobs', { path }));
  return jobs.map((job: unknown, index) => {
    const id = isObject(job) && typeof job.id === 'string' ? job.id : String(index);
    const name = isObject(job) && typeof job.name === 'string' ? job.name : id;
    const locate = (...keys: readonly string[]): Location => {
      const all = [...(isObject(value) ? ['jobs', index] : [index]), ...keys];
      return { path, ...locationOf(source, all), keyPath: formatKeyPath(all) };
    };
    return toJob({ id, name, locate }, job);
  });
}

/** The file with the jobs; undefined where it does not exist on this machine. */
function jobFile(install: FileInputs): string | undefined {
  const configured = install.config.getString('cron', 'store');
  if (configured === undefined) {
    return install.tree.entries.has(CRON_FILE) ? install.at(CRON_FILE) : undefined;
  }
  const where = install.here(configured);
  return where.kind === 'here' && lookAt(where.path) !== undefined ? where.path : undefined;
}

function toJob(known: Pick<ScheduledJob, 'id' | 'name' | 'locate'>, job: unknown): ScheduledJob {
  const { enabled, schedule, payload } = isObject(job) ? job : {};
  return {
    ...known,
    isEnabled: enabled !== false,
    schedule: isObject(schedule) ? schedule : {},
    texts: isObject(payload) ? Object.values(payload).filter((it) => typeof it === 'string') : [],
  };
}
