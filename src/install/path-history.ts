import { FactUnavailable } from '../engine/fact-unavailable.ts';
import { jsonIn } from '../formats/json.ts';
import { transcriptsIn } from './agents/sessions.ts';
import { isObject } from './config/config.ts';
import { findCronJobs } from './databases/cron-jobs.ts';
import type { Database } from './databases/databases.ts';
import { readPart } from './files/read.ts';
import type { Tree } from './files/tree.ts';

/** A path that OpenClaw wrote down while it ran, and the time. */
interface Trace {
  readonly path: string;
  readonly time: number;
}

/** Only the last runs matter, so older transcripts are not read. */
const LATEST = 8;

/** The first line of a transcript has about 200 bytes and contains the path of the workspace. */
const HEADER_LENGTH = 16 * 1024;

/**
 * Absolute paths of the machines that the install ran on, newest first. A repair leaves them
 * unchanged, because nothing depends on them. Up to 2026.6, it is the working directory in the
 * first line of each transcript (all releases, seen); from 2026.6 on, what the state database
 * records, and the keys of the user's cron jobs. Never throws: what cannot be read is ignored.
 */
export function findTraces(tree: Tree, databases: readonly Database[]): string[] {
  const states = databases.filter(({ role }) => role === 'state');
  const noted = states.flatMap((state) => orNothing(() => fromDatabase(state)));
  const jobs = states.flatMap((state) => orNothing(() => fromCronJobs(state)));
  return [...fromTranscripts(tree), ...noted, ...jobs]
    .sort((a, b) => b.time - a.time)
    .map(({ path }) => path);
}

function fromTranscripts(tree: Tree): Trace[] {
  return transcriptsIn(tree)
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
    .slice(0, LATEST)
    .flatMap(({ path }) => headerOf(`${tree.root}/${path}`));
}

function headerOf(path: string): Trace[] {
  const read = readPart(path, 0, HEADER_LENGTH);
  const header = read.ok ? objectIn(read.bytes.toString('utf8').split('\n', 1)[0]) : undefined;
  if (typeof header?.cwd !== 'string') return [];
  return [{ path: header.cwd, time: timeOf(header.timestamp) }];
}

/** Undefined where the text is cut off or is no JSON object, which other rules report. */
function objectIn(text = ''): Readonly<Record<string, unknown>> | undefined {
  const value = jsonIn(text);
  return isObject(value) ? value : undefined;
}

function timeOf(value: unknown): number {
  return Date.parse(String(value)) || 0;
}

/**
 * The state database records when its configuration was last found good (2026.6.11, 2026.8.2,
 * 2026.9.6: seen). The time of the row is of no use, because up to 2026.8.2 each start writes all
 * rows.
 */
function fromDatabase(state: Database): Trace[] {
  if (!state.hasTable('config_health_entries')) return [];
  return state
    .query('SELECT config_path, last_known_good_json FROM config_health_entries')
    .map((row) => ({
      path: String(row.config_path),
      time: timeOf(objectIn(String(row.last_known_good_json))?.observedAt),
    }));
}

/** Sorted last, because the rows of an old place stay when its jobs are moved to another one. */
function fromCronJobs(state: Database): Trace[] {
  return findCronJobs(state).map(({ storeKey }) => ({ path: storeKey, time: 0 }));
}

function orNothing(read: () => Trace[]): Trace[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof FactUnavailable) return [];
    throw error;
  }
}
