import type { Database } from '../../install/databases/databases.ts';

/**
 * The agent databases that OpenClaw has opened, from the state database: 2026.8.2 and 2026.9.6 list each in
 * its first turn (seen), 2026.6.11 lists none. Paths relative to the state directory; up to state schema 8 absolute,
 * on the machine that wrote them.
 * @throws FactUnavailable where the database cannot be queried
 */
export function findAgentDatabases(database: Database): readonly string[] {
  if (!database.hasTable('agent_databases')) return [];
  return database
    .query('SELECT path FROM agent_databases ORDER BY path')
    .map(({ path }) => String(path));
}
