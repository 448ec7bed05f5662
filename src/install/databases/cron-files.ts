import { jsonIn } from '../../formats/json.ts';
import { measure } from '../../formats/json5-limits.ts';
import { parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../config/config.ts';
import { readText, TEXT_LIMIT } from '../files/read.ts';
import type { Install } from '../install.ts';
import type { Database } from './databases.ts';

/** The file that OpenClaw imports cron jobs from, relative to the state directory. */
export const CRON_FILE = 'cron/jobs.json';

/** The name of the file after its import. */
const IMPORTED = /^cron\/jobs\.json\.migrated(?:\.\d+)?$/;

/** A key beside the jobs, which OpenClaw ignores: the store that a repair took the jobs from. */
const MOVED_FROM = 'movedFrom';

/** A cron file that a repair wrote, or any other cron file. */
export interface CronFile {
  /** False where OpenClaw has not imported it yet. */
  readonly isImported: boolean;
  readonly movedFrom?: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * The cron file of a state directory, and those that were imported. A file that cannot be parsed
 * counts as one without jobs.
 */
export function findCronFiles(install: Pick<Install, 'tree' | 'at'>): CronFile[] {
  const paths = [...install.tree.entries.values()]
    .filter(({ path, kind }) => kind === 'file' && (path === CRON_FILE || IMPORTED.test(path)))
    .map(({ path }) => path);
  return paths.map((path) => {
    const read = readText(install.at(path));
    const source = read.ok ? parseSource(read.text) : undefined;
    const value = source?.ok && isObject(source.value) ? source.value : {};
    const movedFrom = value[MOVED_FROM];
    return {
      isImported: path !== CRON_FILE,
      ...(typeof movedFrom === 'string' && { movedFrom }),
      ids: new Set(idsOf(value.jobs)),
    };
  });
}

function idsOf(jobs: unknown): string[] {
  return (Array.isArray(jobs) ? jobs : []).flatMap((job: unknown) =>
    isObject(job) && typeof job.id === 'string' ? [job.id] : [],
  );
}

/** A name that stays a file name in any directory. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;

/**
 * The files from which OpenClaw imports these jobs of a store, by path relative to the state
 * directory. They contain the schedules and states, and the runs, where runs belong to a store too
 * (up to 2026.7). Their content is private.
 * @returns undefined where a row differs from what the known releases write
 * @throws FactUnavailable where the database cannot be queried
 */
export function cronFilesOf(
  database: Database,
  storeKey: string,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> | undefined {
  const columns = database.query('PRAGMA table_info(cron_jobs)').map((row) => String(row.name));
  const needed = ['job_json', 'state_json', 'runtime_updated_at_ms', 'updated_at', 'sort_order'];
  if (!needed.every((name) => columns.includes(name))) return undefined;
  const jobs = database
    .query('SELECT * FROM cron_jobs ORDER BY sort_order, job_id')
    .filter((row) => row.store_key === storeKey && ids.has(String(row.job_id)))
    .map(jobOf);
  if (!jobs.every((job) => job !== undefined)) return undefined;
  // Not indented: each level of nesting would add to the length of a line, which turns a hostile
  // row of some kilobytes into megabytes.
  const text = `${JSON.stringify({ version: 1, [MOVED_FROM]: storeKey, jobs })}\n`;
  if (text.length > TEXT_LIMIT) return undefined;
  return new Map([[CRON_FILE, text], ...runsOf(database, storeKey, ids)]);
}

type Row = Readonly<Record<string, unknown>>;

function jobOf(row: Row): Row | undefined {
  const [job, state] = [parsed(row.job_json), parsed(row.state_json)];
  if (job === undefined || state === undefined) return undefined;
  const updatedAtMs = row.runtime_updated_at_ms ?? row.updated_at;
  return {
    ...job,
    id: String(row.job_id),
    ...(updatedAtMs !== null && { updatedAtMs: Number(updatedAtMs) }),
    state,
  };
}

/** One line for each run. */
function runsOf(
  database: Database,
  storeKey: string,
  ids: ReadonlySet<string>,
): Map<string, string> {
  const files = new Map<string, string>();
  if (!database.hasTable('cron_run_logs')) return files;
  const rows = database.query(
    'SELECT store_key, job_id, entry_json FROM cron_run_logs ORDER BY job_id, seq',
  );
  for (const { store_key, job_id, entry_json } of rows) {
    const id = String(job_id);
    const entry = parsed(entry_json);
    if (store_key !== storeKey || !ids.has(id) || !FILE_NAME.test(id) || !entry) continue;
    const path = `cron/runs/${id}.jsonl`;
    files.set(path, `${files.get(path) ?? ''}${JSON.stringify(entry)}\n`);
  }
  return files;
}

function parsed(json: unknown): Row | undefined {
  const text = String(json);
  const value = measure(text).ok ? jsonIn(text) : undefined;
  return isObject(value) ? value : undefined;
}
