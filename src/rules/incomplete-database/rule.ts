import { basename } from 'node:path';
import type { Database, DatabaseHeader } from '../../install/databases/databases.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { phrase } from '../../phrases/language.ts';
import { COPY_DATABASE_AGAIN, COPY_DATABASE_AGAIN_COMMANDS } from '../copy-database-again.ts';
import { defineRule } from '../define-rule.ts';
import { type DatabaseRemains, remainsOf } from './facts.ts';

const [STOP, STOP_THE_OLD, COPY] = COPY_DATABASE_AGAIN_COMMANDS;

/** Nothing is lost: mkdir fails if the directory exists, because it then has the files that were moved before. */
const MOVE_ASIDE_AND_COPY = [
  STOP,
  STOP_THE_OLD,
  '(cd {directory} && mkdir -m 700 -- {aside} && mv -- {files} {aside}/)',
  COPY,
];

export default defineRule({
  id: 'incomplete-database',
  severity: 'error',
  title: 'Part of a database is missing',
  breaks: ['memory', 'history'],
  notWhole: 'torn',
  why: 'The newest rows of a database are in the -wal file beside it, even after a clean stop. A copy without that file opens without an error, but the latest conversations, logins or cron jobs are missing.',
  sources: [
    'Backup documentation: "A raw copy of a changing SQLite database can capture mismatched database and WAL files"',
    'OpenClaw 2026.9.6: a copy without the -wal lost a cron job while integrity_check said ok; an agent database of one page had 2 MB of -wal beside it (seen)',
    'OpenClaw 2026.5.28: tasks/runs.sqlite of 4096 bytes with a -wal of 329 KB after SIGTERM (seen)',
  ],
  releases: 'all',
  silent: [
    'the -wal and -shm files that a clean stop of 2026.9.6 leaves, also where the -wal file is empty',
    'a database with tables but without -wal and -shm files: it was closed and is complete',
    '*.reindex-lock.sqlite-journal and *.memory-reindex-* files, which 2026.9.6 leaves after a turn',
    'a database that OpenClaw can rebuild, such as the memory index',
  ],
  messages: {
    'wal-left-behind': {
      text: 'The -wal file of this database was not copied: {evidence, select, listed {its -shm file lists {expected} changes that are not in the database} alone {the database has a -shm file, which never exists without a -wal file} other {the database has one page and no tables}}. The newest conversations, logins or cron jobs are missing.',
      remedy: COPY_DATABASE_AGAIN,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
    'wal-cut': {
      text: 'The -wal file of this database has {frames} of the {expected} changes that its -shm file lists. The newest conversations, logins or cron jobs are missing.',
      remedy: COPY_DATABASE_AGAIN,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
    'wal-of-another': {
      text: 'This database and its -wal file do not belong together: {evidence, select, time {the -shm file is from another time} other {the header of the -wal file is damaged or has another page size}}. They were copied at different times, or the copy was interrupted.',
      remedy:
        '[Stop the gateway on both machines. Then] move the database, its -wal file and its -shm file to a new directory, and copy all of them again.',
      commands: MOVE_ASIDE_AND_COPY,
      copies: '{directory}/*',
      isFirst: true,
    },
    'hot-journal': {
      text: 'This database was copied during a transaction: a -journal file is beside it. Its latest change is only half written.',
      remedy: `${COPY_DATABASE_AGAIN} If that is impossible, keep the -journal file: SQLite uses it to undo the transaction.`,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
  },
  *check(install) {
    for (const database of install.databases) {
      if (!database.header.ok || layoutOf(database.entry.path)?.cls !== 'essential') continue;
      const remains = remainsOf(database);
      if (remains === undefined) {
        const { path } = database.entry;
        const problem = phrase('problem.being-written');
        yield { skip: phrase('database.refused', { path, problem }) };
        continue;
      }
      const fault = faultOf(database, remains);
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

function faultOf({ header }: Database, remains: DatabaseRemains): Fault | undefined {
  const { hasHotJournal, wal, expectedFrames = 0, isSameRun, hasIndex, size } = remains;
  if (hasHotJournal) return { messageId: 'hot-journal' };
  if (wal.kind === 'alien') return of('wal-of-another', 'header');
  if (wal.kind === 'absent' || wal.kind === 'empty') {
    if (expectedFrames > 0) return of('wal-left-behind', 'listed', expectedFrames);
    if (wal.kind === 'absent' && hasIndex) return of('wal-left-behind', 'alone');
    return isOnePageOfWal(header, size) ? of('wal-left-behind', 'empty') : undefined;
  }
  if (wal.kind !== 'frames' || expectedFrames === 0) return undefined;
  if (isSameRun === false) return of('wal-of-another', 'time');
  if (wal.frames >= expectedFrames) return undefined;
  return { messageId: 'wal-cut', data: { frames: wal.frames, expected: expectedFrames } };
}

function of(messageId: Fault['messageId'], evidence: string, expected = 0): Fault {
  return { messageId, data: { evidence, expected } };
}

/** OpenClaw creates the tables together with the database: a database of one page has no tables. */
function isOnePageOfWal(header: DatabaseHeader, size: number): boolean {
  return header.ok && header.isWal && size === header.pageSize;
}

function placesOf(install: Install, database: Database) {
  const there = install.there(database.path);
  const name = basename(there);
  const beside = (['wal', 'shm', 'journal'] as const).filter((part) => database[part]);
  return {
    source: onOldMachine(there, install),
    directory: there.slice(0, there.lastIndexOf('/')),
    files: [name, ...beside.map((part) => `${name}-${part}`)],
    aside: `${name}.aside`,
  };
}
