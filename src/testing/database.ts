import sqlite from 'node-sqlite3-wasm';

/**
 * Writes a real SQLite database.
 * @param isWal whether its header says WAL, as all of OpenClaw's databases do
 */
export function createDatabase(path: string, statements: readonly string[], isWal = false): void {
  const database = new sqlite.Database(path);
  try {
    if (isWal) {
      // Without shared memory SQLite offers WAL only to a connection that has the file for itself.
      database.exec('PRAGMA locking_mode=EXCLUSIVE');
      database.exec('PRAGMA journal_mode=WAL');
    }
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
}
