/** A database, or a file beside it that belongs to it. */
const DATABASE = /^(.*\.(?:sqlite3?|db))(?:-wal|-shm|-journal)?$/;

/**
 * The main file of the database that a path belongs to, judged by its name. Undefined for any other
 * path.
 */
export function databaseOf(path: string): string | undefined {
  return DATABASE.exec(path)?.[1];
}

/** The files that a database may consist of, the main one first. */
export function databaseFiles(main: string): string[] {
  return [main, `${main}-wal`, `${main}-shm`, `${main}-journal`];
}
