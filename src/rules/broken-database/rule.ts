import type { Database } from '../../install/databases/databases.ts';
import { layoutOf } from '../../install/layout.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { defineRule } from '../define-rule.ts';

/** The database with whatever lies beside it, of one moment. */
const COPY_AGAIN = [
  'openclaw gateway stop',
  'ssh old-machine openclaw gateway stop',
  'rsync -a old-machine:{source}\\* {directory}/',
];

export default defineRule({
  id: 'broken-database',
  group: 'databases',
  severity: 'error',
  title: 'A database did not arrive whole',
  breaks: ['memory', 'history'],
  why: 'A copy that breaks off leaves a database that is empty, cut, or no database at all. The gateway then refuses to start or begins with an empty store, and the sessions, logins and cron jobs in it are gone.',
  sources: [
    'openclaw issues 125744, 120549, 36035',
    'OpenClaw 2026.9.6: `doctor --lint` says nothing about a state/openclaw.sqlite of 0 bytes (seen)',
    'SQLite file format, "The Database Header" and "In-header database size"',
  ],
  releases: 'all',
  silent: [
    '*.lock.sqlite and *.reindex-lock.sqlite of 0 bytes: the product writes them so',
    'a database of one page whose content is in the -wal beside it',
    'a database that is not there',
    'a database that only the person who runs the check may not read: it is skipped and says so',
  ],
  messages: {
    empty: {
      text: 'This database has 0 bytes: nothing of it arrived.',
      remedy:
        'Stop the gateway on both machines and copy the database again, with the -wal beside it. As long as the file is empty, do not start the gateway here.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
    'no-database': {
      text: 'This file is not a SQLite database: its first bytes are something else.',
      remedy:
        'Stop the gateway on both machines and copy the database again, with the -wal beside it. Where the old disk encrypts or compresses files, copy what OpenClaw sees and not what lies on the disk.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
    cut: {
      text: 'This database has {size} bytes, and by its own header it has {expected}: the rest did not arrive.',
      remedy:
        'Stop the gateway on both machines and copy the database again, with the -wal beside it.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
    uneven: {
      text: 'This database has {size} bytes, which is no whole number of its pages of {pageSize} bytes.',
      remedy:
        'Stop the gateway on both machines and copy the database again, with the -wal beside it.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
  },
  *check(install) {
    for (const database of install.databases) {
      const fault = faultOf(database);
      if (fault === undefined) continue;
      if ('skip' in fault) {
        yield fault;
        continue;
      }
      const path = install.there(database.path);
      yield {
        messageId: fault.messageId,
        ...(isReplaceable(database) && { severity: 'warning' as const }),
        data: {
          ...fault.data,
          source: onOldMachine(path, install),
          directory: path.slice(0, path.lastIndexOf('/')),
        },
        at: { path: database.path },
      };
    }
  },
});

type Fault =
  | {
      readonly messageId: 'empty' | 'no-database' | 'cut' | 'uneven';
      readonly data?: Readonly<Record<string, number>>;
    }
  | { readonly skip: string };

function faultOf(database: Database): Fault | undefined {
  const { header, entry } = database;
  if (!header.ok) {
    if (header.reason === 'unreadable') return { skip: `${entry.path} cannot be read` };
    return { messageId: header.reason === 'empty' ? 'empty' : 'no-database' };
  }
  const { size } = entry;
  const expected = header.pages * header.pageSize;
  if (size < expected) {
    // The pages that a checkpoint has not written yet are in the WAL, which then has room for them.
    if (size + (database.wal?.size ?? 0) >= expected)
      return {
        skip: `${entry.path} is shorter than its header says, and its -wal may hold the rest`,
      };
    return { messageId: 'cut', data: { size, expected } };
  }
  if (size % header.pageSize !== 0)
    return { messageId: 'uneven', data: { size, pageSize: header.pageSize } };
  return undefined;
}

/** An index can be made anew, if at a price. */
function isReplaceable({ entry }: Database): boolean {
  return layoutOf(entry.path)?.cls !== 'essential';
}
