import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Database } from '../databases/databases.ts';

/**
 * The number of rows of a table, or 0 where the table does not exist. Undefined where the database
 * cannot be queried.
 */
export function countRows(
  databases: readonly Database[],
  role: Database['role'],
  table: string,
  where = '',
): number | undefined {
  try {
    return databases
      .filter((database) => database.role === role && database.hasTable(table))
      .map((database) => database.query(`SELECT count(*) AS rows FROM ${table} ${where}`))
      .reduce((sum, rows) => sum + Number(rows[0]?.rows ?? 0), 0);
  } catch (error) {
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}
