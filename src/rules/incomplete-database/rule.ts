import type { Database } from '../../install/databases/databases.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { defineRule } from '../define-rule.ts';
import { remainsOf } from './facts.ts';

/** The database with whatever lies beside it, of one moment. */
const COPY_AGAIN = [
  'ssh old-machine openclaw gateway stop',
  'rsync -a old-machine:{source}\\* {directory}/',
];

export default defineRule({
  id: 'incomplete-database',
  group: 'databases',
  severity: 'error',
  title: 'A part of a database was left behind',
  breaks: ['memory', 'history'],
  why: 'The newest rows of a database are in the -wal beside it, also after a clean stop. A copy without it opens without complaint, SQLite itself calls it sound, and the last conversations, logins or cron jobs are missing.',
  sources: [
    'Backup documentation: "A raw copy of a changing SQLite database can capture mismatched database and WAL files"',
    'OpenClaw 2026.9.6: a copy without the -wal lost a cron job while integrity_check said ok; an agent database of one page had 2 MB of -wal beside it (seen)',
    'OpenClaw 2026.5.28: tasks/runs.sqlite of 4096 bytes with a -wal of 329 KB after SIGTERM (seen)',
  ],
  releases: 'all',
  silent: [
    'what a clean stop of 2026.9.6 leaves: a -wal of some 20 KB for the state, a -wal of 0 bytes with a -shm for an agent',
    'a database without -wal and -shm that has its tables: it was closed and everything is in it',
    '*.reindex-lock.sqlite-journal and *.memory-reindex-*, which a turn of 2026.9.6 leaves',
    'what can be made anew, such as the memory index',
  ],
  messages: {
    'wal-left-behind': {
      text: 'The -wal of this database was left behind: {evidence}.',
      remedy:
        'Do not start the gateway here. Stop it on the old machine, and copy the database again together with its -wal, all at once.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
    'wal-cut': {
      text: 'The -wal of this database has {frames} of the {expected} changes that its -shm knows of: the rest did not arrive.',
      remedy:
        'Do not start the gateway here. Stop it on the old machine, and copy the database again together with its -wal, all at once.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
    'wal-of-another': {
      text: 'The -wal beside this database is not its own: {evidence}.',
      remedy:
        'The files are of different moments, or a copy that broke off. Stop the gateway on the old machine, remove the three files here, and copy them again all at once.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
    'hot-journal': {
      text: 'A transaction of this database was not finished when it was copied: a -journal lies beside it.',
      remedy:
        'The gateway was running, or it crashed. Stop it on the old machine and copy the database again. Where that is not possible, keep the -journal: SQLite undoes the half transaction with it.',
      commands: COPY_AGAIN,
      isFirst: true,
    },
  },
  *check(install) {
    for (const database of install.databases) {
      if (!database.header.ok || layoutOf(database.entry.path)?.cls !== 'essential') continue;
      const fault = faultOf(database);
      if (!fault) continue;
      yield {
        messageId: fault.messageId,
        ...(fault.messageId === 'hot-journal' && { severity: 'warning' as const }),
        data: { ...fault.data, ...placesOf(install, database) },
        at: { path: database.path },
      };
    }
  },
});

interface Fault {
  readonly messageId: 'wal-left-behind' | 'wal-cut' | 'wal-of-another' | 'hot-journal';
  readonly data?: Readonly<Record<string, string | number>>;
}

function faultOf(database: Database): Fault | undefined {
  const { hasHotJournal, wal, expectedFrames = 0, isSameRun } = remainsOf(database);
  if (hasHotJournal) return { messageId: 'hot-journal' };
  if (wal.kind === 'alien')
    return of('wal-of-another', 'its header is damaged or has another page size');
  if (wal.kind === 'absent' || wal.kind === 'empty') {
    if (expectedFrames > 0)
      return of(
        'wal-left-behind',
        `its -shm knows of ${expectedFrames} changes that are not in it`,
      );
    if (wal.kind === 'absent' && database.shm)
      return of('wal-left-behind', 'a -shm is here, which is never without a -wal');
    return isOnePageOfWal(database)
      ? of('wal-left-behind', 'it has one page and not one table')
      : undefined;
  }
  if (wal.kind !== 'frames' || expectedFrames === 0) return undefined;
  if (isSameRun === false) return of('wal-of-another', 'its -shm is of another moment');
  if (wal.frames >= expectedFrames) return undefined;
  return { messageId: 'wal-cut', data: { frames: wal.frames, expected: expectedFrames } };
}

function of(messageId: Fault['messageId'], evidence: string): Fault {
  return { messageId, data: { evidence } };
}

/** The product makes its tables when it makes the database: one page is none of them. */
function isOnePageOfWal({ header, entry }: Database): boolean {
  return header.ok && header.isWal && entry.size === header.pageSize;
}

function placesOf(install: Install, { path }: Database): { source: string; directory: string } {
  const there = install.there(path);
  return {
    source: onOldMachine(there, install),
    directory: there.slice(0, there.lastIndexOf('/')),
  };
}
