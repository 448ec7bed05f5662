import { join } from 'node:path';
import type { Location } from '../../engine/rule.ts';
import { type JsonSource, locationOf, parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../../install/config/config.ts';
import type { Database } from '../../install/databases/databases.ts';
import { readText } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';

type Inputs = Pick<Install, 'stateDir' | 'config' | 'databases' | 'here'>;

/** Cron jobs of the user that run at a time of day and have no time zone. */
export interface ZonelessJobs {
  readonly names: readonly string[];
  /** The job file or the database, and the first of the jobs where its position is known. */
  readonly at: Location;
  /** Why the list may be incomplete, where it may. */
  readonly problem?: string;
}

/**
 * Finds the enabled cron expressions of the user without a zone, in the state database where it has
 * them (from 2026.6 on), else in `cron/jobs.json`. OpenClaw's own jobs have no zone and are left out.
 * @throws FactUnavailable where the database cannot be queried
 */
export function findZonelessJobs(install: Inputs): ZonelessJobs | undefined {
  const database = install.databases.find(({ role }) => role === 'state');
  if (database?.hasTable('cron_jobs')) return ofDatabase(database);
  const configured = install.config.getString('cron', 'store');
  const where = configured === undefined ? undefined : install.here(configured);
  if (where !== undefined && where.kind !== 'here') return undefined;
  const path = where?.path ?? join(install.stateDir, 'cron/jobs.json');
  return lookAt(path) === undefined ? undefined : ofFile(path);
}

function ofDatabase(database: Database): ZonelessJobs {
  const columns = database.query('PRAGMA table_info(cron_jobs)').map(({ name }) => name);
  const isUsers = columns.includes('declaration_key') ? ' WHERE declaration_key IS NULL' : '';
  const rows = database.query(`SELECT job_json FROM cron_jobs${isUsers} ORDER BY name`);
  const names = rows.flatMap(({ job_json }) => zoneless(parse(String(job_json))));
  return { names, at: { path: database.path } };
}

function ofFile(path: string): ZonelessJobs {
  const text = readText(path);
  if (!text.ok) return { names: [], at: { path }, problem: text.reason };
  const source = parseSource(text.text);
  if (!source.ok) return { names: [], at: { path }, problem: source.message };
  const jobs = isObject(source.value) ? source.value.jobs : undefined;
  const found = (Array.isArray(jobs) ? jobs : []).map(zoneless);
  const first = found.findIndex((names) => names.length > 0);
  return { names: found.flat(), at: first < 0 ? { path } : locate(path, source, first) };
}

function locate(path: string, source: JsonSource, index: number): Location {
  const position = locationOf(source, ['jobs', index, 'schedule']);
  return { path, ...(position && { ...position, keyPath: `jobs[${index}].schedule` }) };
}

/** The name of a job that depends on the time zone; nothing for `every` and `at`, which do not. */
function zoneless(job: unknown): string[] {
  if (!isObject(job) || job.enabled === false || !isObject(job.schedule)) return [];
  const { kind, expr, tz } = job.schedule;
  if (kind !== 'cron' || typeof expr !== 'string') return [];
  if (typeof tz === 'string' && tz.trim() !== '') return [];
  return [typeof job.name === 'string' ? job.name : String(job.id ?? 'an unnamed job')];
}

function parse(text: string): unknown {
  const source = parseSource(text);
  return source.ok ? source.value : undefined;
}
