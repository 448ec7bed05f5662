import { FactUnavailable } from '../engine/fact-unavailable.ts';
import type { Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import type {
  ComparedConversations,
  ComparedJobs,
  ComparedTable,
  Comparison,
  InstallRecord,
  MissingEntry,
} from '../install/since-record.ts';
import { MASK } from '../masking/mask.ts';
import { phrase } from '../phrases/language.ts';
import { compareConversations } from './compare-conversations.ts';
import { compareFiles, type Pause } from './compare-files.ts';
import { recordedId } from './conversations.ts';
import { cronJobIds } from './cron-job-ids.ts';
import { digestOfRecord } from './digest.ts';
import { unreadIn } from './notes.ts';
import { rootsOf } from './roots.ts';
import { MISSED_TABLES } from './tables.ts';

/** Compares an install with a record. Reads what is compared, and changes nothing. */
export async function compareWithRecord(
  install: Install,
  record: InstallRecord,
  pause: Pause,
): Promise<Comparison> {
  const undecided: Text[] = unreadIn(record).map((what) => phrase('record.incomplete', { what }));
  const files = await compareFiles(install, record, rootsOf(install), pause);
  undecided.push(...files.undecided);
  const conversations = orUndecided(() => compareConversations(install, record), undecided) ?? [];
  const cronJobs = orUndecided(() => compareJobs(install, record), undecided);
  const tables = orUndecided(() => compareTables(install, record), undecided) ?? [];
  const { missing, changed } = files;
  return {
    record,
    missing,
    changed,
    conversations,
    cronJobs,
    tables,
    unsetVariables: record.serviceVariables.filter(
      (name) => !name.includes(MASK) && !install.environment.has(name),
    ),
    counts: countsOf(install, { record, missing, conversations, cronJobs }),
    undecided,
  };
}

/** What a record says about its machine, for the rules about the source. */
export function sourceOf({ machine, serviceVariables }: InstallRecord) {
  const { home, user, platform, timeZone } = machine;
  // The service had a time zone of its own.
  return { home, user, platform, ...(!serviceVariables.includes('TZ') && { timeZone }) };
}

function orUndecided<Value>(compare: () => Value, undecided: Text[]): Value | undefined {
  try {
    return compare();
  } catch (error) {
    if (!(error instanceof FactUnavailable)) throw error;
    undecided.push(error.reason);
    return undefined;
  }
}

function compareJobs(install: Install, record: InstallRecord): ComparedJobs | undefined {
  const { cronJobs } = record;
  if (cronJobs === undefined || cronJobs.length === 0) return undefined;
  const newDigest = digestOfRecord(record);
  const here = new Set(cronJobIds(install).map((id) => recordedId(id, newDigest)));
  const database = install.databases.find(({ role }) => role === 'state');
  return {
    at: install.era === 'sqlite' && database ? database.path : install.at('cron/jobs.json'),
    was: cronJobs.length,
    missing: cronJobs.filter((id) => !here.has(id)).length,
  };
}

function compareTables({ databases }: Install, record: InstallRecord): ComparedTable[] {
  return MISSED_TABLES.flatMap(({ role, table }) => {
    const was = record.tables.filter((each) => each.table === table && each.rows > 0);
    return was.flatMap((each) => {
      const database = databases.find(({ entry }) => entry.path === each.database);
      if (database === undefined || database.role !== role || !database.hasTable(table)) return [];
      const [row] = database.query(`SELECT count(*) AS rows FROM ${table}`);
      return [
        {
          what: phrase(`table.${table}`),
          at: database.path,
          was: each.rows,
          here: Number(row?.rows ?? 0),
        },
      ];
    });
  });
}

interface Parts {
  readonly record: InstallRecord;
  readonly missing: readonly MissingEntry[];
  readonly conversations: readonly ComparedConversations[];
  readonly cronJobs: ComparedJobs | undefined;
}

const MEMORY = /^(?:memory\.md|memory\/.+\.md)$/i;

/** How many of the recorded things are still here, in the words of the inventory. */
function countsOf(
  { inventory }: Install,
  { record, missing, conversations, cronJobs }: Parts,
): Comparison['counts'] {
  const counts = new Map<string, { was: number; here: number }>();
  const add = (what: string, was: number, lost: number) => {
    if (was > 0) counts.set(what, { was, here: Math.max(0, was - lost) });
  };
  for (const { what, count } of record.counts) {
    const here = inventory.find((item) => item.what === what)?.count;
    if (here !== undefined) add(what, count, count - Math.min(count, here));
  }
  const notes = (entries: readonly { readonly root: number; readonly path: string }[]) =>
    entries.filter(
      ({ root, path }) => record.roots[root]?.what === 'workspace' && MEMORY.test(path),
    );
  const isWhole = !missing.some(({ entry }) => entry.path === '');
  if (isWhole)
    add('memory', notes(record.entries).length, notes(missing.map(({ entry }) => entry)).length);
  const sum = (of: (each: ComparedConversations) => number) =>
    conversations.reduce((total, each) => total + of(each), 0);
  add(
    'conversations',
    sum(({ was }) => was),
    sum((each) => each.missing),
  );
  if (conversations.length > 0) {
    const was = (record.conversations ?? []).reduce((total, { messages }) => total + messages, 0);
    add(
      'messages',
      was,
      sum((each) => each.missingMessages + each.cutMessages + each.lostMessages),
    );
  }
  if (cronJobs) add('cron jobs', cronJobs.was, cronJobs.missing);
  return counts;
}
