import type { Release } from '../host/release.ts';
import { factOf } from '../releases/facts.ts';
import type { Database } from './databases.ts';

/**
 * The newest schema that a release can open: from its own package where that was read, otherwise
 * from what is known about the release.
 * @returns undefined where it is not known; 0 for a release without this kind of database
 */
export function schemaOf(release: Release, role: 'state' | 'agent'): number | undefined {
  return release.schemaVersions?.[role] ?? factOf(release.version, `${role}Schema`);
}

/**
 * The schema that a database was written with. It is the highest of these: `user_version`, which
 * may still be in the WAL; `schema_meta` (2026.6.11 and later: seen); and in the state database of
 * 2026.9.6 `state.schema.contentVersion`, while that release keeps `user_version` low for older
 * releases (source).
 * @throws FactUnavailable where the database cannot be queried
 */
export function writtenSchema(database: Database): number {
  const numbers = QUERIES.filter(({ table }) => table === undefined || database.hasTable(table))
    .flatMap(({ sql }) => database.query(sql))
    .map(({ version }) => Number(version));
  return Math.max(0, ...numbers.filter(Number.isSafeInteger));
}

const QUERIES: readonly { readonly table?: string; readonly sql: string }[] = [
  { sql: 'SELECT user_version AS version FROM pragma_user_version' },
  {
    table: 'schema_meta',
    sql: "SELECT schema_version AS version FROM schema_meta WHERE meta_key = 'primary'",
  },
  {
    table: 'config_machine_state',
    sql: "SELECT value_json AS version FROM config_machine_state WHERE state_key = 'state.schema.contentVersion'",
  },
];

/** A column, and the release that added it. */
export interface AddedColumn {
  readonly table: string;
  readonly column: string;
  readonly since: string;
}

/**
 * Columns that were added without a new schema number. 2026.8.1 and later compare each table with
 * their own: "SQLite schema is incomplete or noncanonical … column definitions differ", exit 1
 * (seen: 2026.8.1 on an agent database of 2026.8.2). They accept additional tables (source), so
 * those are not listed.
 */
const UNNUMBERED: readonly AddedColumn[] = [
  { table: 'session_pending_inputs', column: 'consumed_event_id', since: '2026.8.2' },
];

/**
 * The columns of a database that were added without a new schema number.
 * @throws FactUnavailable where the database cannot be queried
 */
export function unnumberedColumns(database: Database): readonly AddedColumn[] {
  return UNNUMBERED.filter(({ table, column }) => {
    const sql = `SELECT name FROM pragma_table_info('${table}') WHERE name = '${column}'`;
    return database.query(sql).length > 0;
  });
}
