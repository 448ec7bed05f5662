/**
 * Reads and edits OpenClaw's databases with the SQLite of the cached Node, because this package
 * needs none for it.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nodeBin } from './cache.ts';

export interface Statement {
  readonly sql: string;
  readonly values?: readonly (string | number | null)[];
}

const SCRIPT = `
const { DatabaseSync } = require('node:sqlite');
const { file, statements } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const database = new DatabaseSync(file);
database.exec('BEGIN IMMEDIATE');
const answers = statements.map(({ sql, values }) => database.prepare(sql).all(...(values ?? [])));
database.exec('COMMIT');
database.close();
process.stdout.write(JSON.stringify(answers));
`;

export type Row = Readonly<Record<string, unknown>>;

/**
 * Runs the statements in one transaction, and returns the rows of each. Only while the gateway is
 * stopped.
 */
export function sqlite(
  file: string,
  statements: readonly Statement[],
): readonly (readonly Row[])[] {
  const answer = execFileSync(join(nodeBin(24), 'node'), ['--no-warnings', '-e', SCRIPT], {
    input: JSON.stringify({ file, statements }),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return JSON.parse(answer) as Row[][];
}

/** The columns of a table. Empty where the table does not exist. */
export function columns(file: string, table: string): readonly string[] {
  const [rows] = sqlite(file, [{ sql: 'SELECT name FROM pragma_table_info(?)', values: [table] }]);
  return (rows ?? []).map((row) => String(row.name));
}
