import { FactUnavailable } from '../../engine/rule.ts';
import { type Database, DatabaseMalformed } from '../../install/databases/databases.ts';
import { layoutOf } from '../../install/layout.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { defineRule } from '../define-rule.ts';

/** As many as tell a scratch from a wreck. */
const MAX_PROBLEMS = 100;

export default defineRule({
  id: 'corrupt-database',
  group: 'databases',
  severity: 'error',
  title: 'A database is damaged inside',
  breaks: ['memory', 'history'],
  why: 'A database that was copied while it was written, or from a failing disk, can look whole from outside. The gateway works until it comes to the damaged page, and then loses a session or stops.',
  sources: [
    'openclaw issues 125744, 120549, 36035',
    'SQLite, "PRAGMA quick_check": run on a private copy together with its -wal',
  ],
  releases: 'all',
  silent: [
    'a database that SQLite finds sound',
    'a database that is empty or cut: broken-database tells it without --deep',
    'a database that cannot be copied: it is skipped and says so',
  ],
  deep: true,
  messages: {
    damaged: {
      text: 'SQLite finds {count} in this database.',
      remedy:
        'Stop the gateway on the old machine, and copy the database again together with its -wal, all at once. Where the old one is damaged as well, restore the last backup, and keep this file: rows may be recovered from it.',
      commands: [
        'ssh old-machine openclaw gateway stop',
        'rsync -a old-machine:{source}\\* {directory}/',
      ],
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
            count: countOf(problems),
            source: onOldMachine(path, install),
            directory: path.slice(0, path.lastIndexOf('/')),
          },
          at: { path: database.path },
        };
      }
    }
  },
});

/** The text of a problem names tables, and in a hostile file anything: it is counted and not shown. */
function problemsIn(database: Database): number | { skip: string } {
  try {
    const rows = database.query(`PRAGMA quick_check(${MAX_PROBLEMS})`);
    const lines = rows.flatMap((row) =>
      Object.values(row).flatMap((text) => String(text).split('\n')),
    );
    return lines.filter((line) => line !== 'ok').length;
  } catch (error) {
    // So damaged that SQLite gives up before it has counted.
    if (error instanceof DatabaseMalformed) return 1;
    if (error instanceof FactUnavailable) return { skip: error.message };
    throw error;
  }
}

function countOf(problems: number): string {
  if (problems === 1) return 'a fault';
  return problems >= MAX_PROBLEMS ? `${MAX_PROBLEMS} faults or more` : `${problems} faults`;
}
