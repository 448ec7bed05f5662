import { FactUnavailable } from '../../engine/rule.ts';
import type { Database } from './databases.ts';

/** A cron job of the user, as a row of the state database. What it says is private and not read. */
export interface CronJob {
  /** The job file that it belongs to, as the release that wrote it spelled it: an absolute path of its host. */
  readonly storeKey: string;
  /** Stays the same where the product imports the job anew. */
  readonly id: string;
  readonly name: string;
}

/**
 * The user's cron jobs in the state database. The product's own (`declaration_key`, from 2026.8 on) are
 * left out: it makes them anew. Up to 2026.7 there is no such column.
 * @throws FactUnavailable where the database cannot be queried
 */
export function findCronJobs(database: Database): CronJob[] {
  if (!database.hasTable('cron_jobs')) return [];
  const columns = database.query('PRAGMA table_info(cron_jobs)').map((row) => String(row.name));
  if (!['store_key', 'job_id', 'name'].every((name) => columns.includes(name)))
    throw new FactUnavailable('the table of cron jobs has another shape than the known ones');
  const users = columns.includes('declaration_key') ? 'WHERE declaration_key IS NULL' : '';
  return database
    .query(`SELECT store_key, job_id, name FROM cron_jobs ${users} ORDER BY store_key, name`)
    .map((row) => ({
      storeKey: String(row.store_key),
      id: String(row.job_id),
      name: String(row.name),
    }));
}
