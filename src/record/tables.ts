import { FactUnavailable } from '../engine/fact-unavailable.ts';
import type { Database } from '../install/databases/databases.ts';
import type { Install } from '../install/install.ts';
import type { RecordedTable } from '../install/since-record.ts';

/** A table whose rows a person would miss, in the words of that person. */
export interface MissedTable {
  readonly role: Database['role'];
  readonly table: string;
  readonly what: string;
}

/** Tables that only grow by what people do. The others have caches, locks and histories, which come and go. */
export const MISSED_TABLES: readonly MissedTable[] = [
  { role: 'state', table: 'device_identities', what: 'device identities' },
  { role: 'state', table: 'device_pairing_paired', what: 'paired devices' },
  { role: 'state', table: 'channel_pairing_allow_entries', what: 'allowed senders' },
  { role: 'state', table: 'secret_store_entries', what: 'stored secrets' },
  { role: 'state', table: 'mcp_oauth_stores', what: 'logins of MCP servers' },
  { role: 'state', table: 'projects', what: 'projects' },
  { role: 'agent', table: 'auth_profile_store', what: 'stores of logins' },
  { role: 'agent', table: 'standing_intents', what: 'standing intents' },
];

/** Parts of a search index, and what SQLite keeps for itself. */
const INTERNAL = /^sqlite_|_fts(?:_|$)/;
const MANY = 1000;

/** The number of rows of each table that has some. What cannot be read is told in words. */
export function countTables(
  { databases }: Pick<Install, 'databases'>,
  unread: string[],
): RecordedTable[] {
  return databases.flatMap((database) => {
    try {
      return tablesOf(database);
    } catch (error) {
      if (!(error instanceof FactUnavailable)) throw error;
      unread.push(error.message);
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
      ...{ database: database.entry.path, table },
      rows: Number(database.query(`SELECT count(*) AS rows FROM "${table}"`)[0]?.rows ?? 0),
    }))
    .filter(({ rows }) => rows > 0);
}
