import type { Text } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Database } from '../../install/databases/databases.ts';
import { type Entry, lookAt } from '../../install/files/tree.ts';
import { layoutOf } from '../../install/layout.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { phrase } from '../../phrases/language.ts';
import { COPY_DATABASE_AGAIN, COPY_DATABASE_AGAIN_COMMANDS } from '../copy-database-again.ts';
import { defineRule } from '../define-rule.ts';

const texts = ruleTexts('broken-database', {
  'log-may-hold': '{path} is shorter than its header says, but its -wal may hold the rest',
});

export default defineRule({
  id: 'broken-database',
  severity: 'error',
  title: 'A database was not copied completely',
  breaks: ['memory', 'history'],
  notWhole: 'cut',
  why: 'An interrupted copy leaves a database that is empty, cut short or not a database at all. The gateway then refuses to start, or starts without the sessions, logins and cron jobs of that database.',
  sources: [
    'openclaw/openclaw#125744, #120549, #36035',
    'OpenClaw 2026.9.6: `doctor --lint` says nothing about a state/openclaw.sqlite of 0 bytes (seen)',
    'SQLite file format, "The Database Header" and "In-header database size"',
  ],
  releases: 'all',
  silent: [
    '*.lock.sqlite and *-lock.sqlite files of 0 bytes, which OpenClaw creates empty',
    'a database of one page whose content is in the -wal file beside it',
    'a missing database',
    'a database that you cannot read (skipped)',
  ],
  messages: {
    empty: {
      text: 'This database is empty (0 bytes): its contents were not copied.',
      remedy: COPY_DATABASE_AGAIN,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
    'no-database': {
      text: 'This file is not a SQLite database: its first bytes are wrong.',
      remedy: `${COPY_DATABASE_AGAIN} If the old machine encrypts or compresses its disk, copy the files as OpenClaw reads them.`,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
    cut: {
      text: 'This database has {size} bytes, but its header says {expected}: the rest was not copied.',
      remedy: COPY_DATABASE_AGAIN,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
    uneven: {
      text: 'This database has {size} bytes, which is not a multiple of its page size ({pageSize} bytes): the copy is damaged.',
      remedy: COPY_DATABASE_AGAIN,
      commands: COPY_DATABASE_AGAIN_COMMANDS,
      copies: '{directory}/*',
      isFirst: true,
    },
  },
  texts: texts.english,
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
  | { readonly skip: Text };

function faultOf(database: Database): Fault | undefined {
  const { header, entry } = database;
  if (!header.ok) {
    if (header.reason === 'unreadable')
      return { skip: phrase('unread.path', { path: entry.path }) };
    return { messageId: header.reason === 'empty' ? 'empty' : 'no-database' };
  }
  // A running gateway may have written more since the walk, and the header was read later.
  const size = sizeNow(database.path, entry);
  const expected = header.pages * header.pageSize;
  if (size < expected) {
    // Pages that no checkpoint has written yet are in the WAL, which is then large enough for them.
    if (size + sizeNow(`${database.path}-wal`, database.wal) >= expected)
      return {
        skip: texts('log-may-hold', { path: entry.path }),
      };
    return { messageId: 'cut', data: { size, expected } };
  }
  if (size % header.pageSize !== 0)
    return { messageId: 'uneven', data: { size, pageSize: header.pageSize } };
  return undefined;
}

function sizeNow(path: string, walked: Entry | undefined): number {
  return (lookAt(path) ?? walked)?.size ?? 0;
}

/** OpenClaw can rebuild an index, at a cost. */
function isReplaceable({ entry }: Database): boolean {
  return layoutOf(entry.path)?.cls !== 'essential';
}
