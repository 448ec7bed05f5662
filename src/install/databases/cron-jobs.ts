import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import { phrase } from '../../phrases/language.ts';
import type { Database } from './databases.ts';

/** A cron job of the user: a row of the state database. Its content is private and is not read. */
export interface CronJob {
  /**
   * The job file that it belongs to, as the release that wrote it spelled the path: absolute on its
   * host.
   */
  readonly storeKey: string;
  /** Stays the same when OpenClaw imports the job again. */
  readonly id: string;
  readonly name: string;
  /** When the job or its state last changed, in milliseconds; 0 where the table does not say. */
  readonly updatedAt: number;
}

const COLUMNS = [
  'store_key',
  'job_id',
  'name',
  'description',
  'declaration_key',
  'updated_at',
  'runtime_updated_at_ms',
];

/**
 * The tag on jobs that OpenClaw itself maintains: `[managed-by=memory-core.short-term-promotion]`.
 */
const MANAGED = /\[managed-by=[\w.-]+\]/;

/**
 * The user's cron jobs in the state database. OpenClaw's own jobs are left out, because it creates
 * them again in each store: those with a `declaration_key` (from 2026.8 on), and those whose
 * description says who manages them.
 * @throws FactUnavailable where the database cannot be queried
 */
export function findCronJobs(database: Database): CronJob[] {
  if (!database.hasTable('cron_jobs')) return [];
  const columns = database.query('PRAGMA table_info(cron_jobs)').map((row) => String(row.name));
  if (!['store_key', 'job_id', 'name'].every((name) => columns.includes(name)))
    throw new FactUnavailable(phrase('unread.cron-table'));
  const wanted = COLUMNS.filter((name) => columns.includes(name));
  return database
    .query(`SELECT ${wanted.join(', ')} FROM cron_jobs ORDER BY store_key, name`)
    .filter(
      (row) => (row.declaration_key ?? null) === null && !MANAGED.test(String(row.description)),
    )
    .map((row) => ({
      storeKey: String(row.store_key),
      id: String(row.job_id),
      name: String(row.name),
      updatedAt: Number(row.runtime_updated_at_ms ?? row.updated_at ?? 0),
    }));
}
