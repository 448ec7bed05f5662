import { FactUnavailable } from '../engine/fact-unavailable.ts';
import type { FlatReason } from '../engine/rule.ts';
import type { Database } from '../install/databases/databases.ts';
import type { Install } from '../install/install.ts';
import type { RecordedTable } from '../install/since-record.ts';

/** A table whose rows a user would miss, with the user's word for them. */
interface MissedTable {
  readonly role: Database['role'];
  readonly table: string;
}

/**
 * Tables that grow only by what people do. Other tables have caches, locks and histories, which
 * come and go.
 */
export const MISSED_TABLES = [
  { role: 'state', table: 'device_identities' },
  { role: 'state', table: 'device_pairing_paired' },
  { role: 'state', table: 'channel_pairing_allow_entries' },
  { role: 'state', table: 'secret_store_entries' },
  { role: 'state', table: 'mcp_oauth_stores' },
  { role: 'state', table: 'projects' },
  { role: 'agent', table: 'auth_profile_store' },
  { role: 'agent', table: 'standing_intents' },
] as const satisfies readonly MissedTable[];

/** Parts of a search index, and SQLite's own tables. */
const INTERNAL = /^sqlite_|_fts(?:_|$)/;
const MANY = 1000;

/** The number of rows of each table that is not empty. Failures to read are returned as texts. */
export function countTables(
  { databases }: Pick<Install, 'databases'>,
  unread: FlatReason[],
): RecordedTable[] {
  return databases.flatMap((database) => {
    try {
      return tablesOf(database);
    } catch (error) {
      if (!(error instanceof FactUnavailable)) throw error;
      unread.push(error.reason);
      return [];
    }
  });
}

function tablesOf(database: Database): RecordedTable[] {
  const names = database
    .query(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE %' ORDER BY name",
    )
    .map(({ name }) => String(name))
    .filter((name) => /^\w+$/.test(name) && !INTERNAL.test(name));
  return names
    .slice(0, MANY)
    .map((table) => ({
      database: database.entry.path,
      table,
      rows: Number(database.query(`SELECT count(*) AS rows FROM "${table}"`)[0]?.rows ?? 0),
    }))
    .filter(({ rows }) => rows > 0);
}
