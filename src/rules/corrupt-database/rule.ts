import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Text } from '../../engine/rule.ts';
import { type Database, DatabaseMalformed } from '../../install/databases/databases.ts';
import { layoutOf } from '../../install/layout.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { COPY_DATABASE_AGAIN, COPY_DATABASE_AGAIN_COMMANDS } from '../copy-database-again.ts';
import { defineRule } from '../define-rule.ts';

/** Enough to distinguish a small fault from a destroyed database. */
const MAX_PROBLEMS = 100;

export default defineRule({
  id: 'corrupt-database',
  severity: 'error',
  title: 'A database is corrupt',
  breaks: ['memory', 'history'],
  why: 'A database that was copied during a write, or from a failing disk, can look complete. The gateway works until it reads the damaged page, then loses a session or stops.',
  sources: [
    'openclaw/openclaw#125744, #120549, #36035',
    'SQLite, "PRAGMA quick_check": run on a private copy together with its -wal',
  ],
  releases: 'all',
  silent: [
    'a database in which SQLite finds no error',
    'an empty or cut database, which broken-database reports without --deep',
    'a database that cannot be copied for the check (skipped)',
  ],
  deep: true,
  messages: {
    damaged: {
      text: 'SQLite finds {count, plural, =1 {1 error} =100 {100 errors or more} other {# errors}} in this database. The gateway may lose sessions or stop.',
      remedy: `${COPY_DATABASE_AGAIN} If the old database is corrupt too, restore your last backup, and keep this file to recover rows from it.`,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
  },
  *check(install) {
    for (const database of install.databases) {
      if (!database.header.ok) continue;
      const problems = problemsIn(database);
      if (typeof problems === 'object') yield problems;
      else if (problems > 0) {
        const path = install.there(database.path);
        yield {
          messageId: 'damaged',
          ...(layoutOf(database.entry.path)?.cls !== 'essential' && {
            severity: 'warning' as const,
          }),
          data: {
            count: Math.min(problems, MAX_PROBLEMS),
            source: onOldMachine(path, install),
            directory: path.slice(0, path.lastIndexOf('/')),
          },
          at: { path: database.path },
        };
      }
    }
  },
});

/**
 * Counts the problems and does not show them, because their text contains names of tables and, in a
 * hostile file, anything.
 */
function problemsIn(database: Database): number | { skip: Text } {
  try {
    const rows = database.query(`PRAGMA quick_check(${MAX_PROBLEMS})`);
    const lines = rows.flatMap((row) =>
      Object.values(row).flatMap((text) => String(text).split('\n')),
    );
    return lines.filter((line) => line !== 'ok').length;
  } catch (error) {
    // The database is so damaged that SQLite gives up before it has counted.
    if (error instanceof DatabaseMalformed) return 1;
    if (error instanceof FactUnavailable) return { skip: error.reason };
    throw error;
  }
}
