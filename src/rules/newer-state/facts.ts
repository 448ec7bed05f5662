import type { Database } from '../../install/databases/databases.ts';
import type { Release } from '../../install/host/release.ts';
import { compareReleases } from '../../install/host/release.ts';

/**
 * The database schemas of releases: from their own `package.json` (2026.8.2, 2026.9.6), from what they
 * wrote (2026.6.11), and from the schema histories that 2026.9.6 documents. Sorted, oldest first.
 */
const KNOWN: readonly { readonly since: string; readonly state: number; readonly agent: number }[] =
  [
    { since: '2026.5.30-beta.1', state: 1, agent: 1 },
    { since: '2026.7.2-beta.1', state: 2, agent: 7 },
    { since: '2026.7.2-beta.2', state: 3, agent: 9 },
  ];

/** Releases whose schemas are known exactly. */
const EXACT: Readonly<Record<string, { readonly state: number; readonly agent: number }>> = {
  '2026.8.2': { state: 15, agent: 19 },
  '2026.9.6': { state: 18, agent: 23 },
};

/**
 * The newest schema that a release opens: by its own package where that was read, else by what is known of it.
 * @returns undefined where nothing tells; 0 for a release that has no database of the kind
 */
export function schemaOf(release: Release, role: 'state' | 'agent'): number | undefined {
  const own = release.schemaVersions?.[role];
  if (own !== undefined) return own;
  if (release.version === undefined) return undefined;
  const exact = EXACT[release.version]?.[role];
  if (exact !== undefined) return exact;
  const { version } = release;
  if (compareReleases(version, '2026.7.2-beta.3') >= 0) return undefined;
  return KNOWN.findLast(({ since }) => compareReleases(version, since) >= 0)?.[role] ?? 0;
}

/**
 * The schema that a database was written with: `user_version`, which stands in the WAL until the next checkpoint, and
 * what the database says of itself, in `schema_meta` (2026.6.11 and later: seen) and, of the state database of
 * 2026.9.6, in `state.schema.contentVersion` while its release holds the number back for older ones (source).
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
