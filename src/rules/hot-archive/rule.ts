import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { type HeldLock, heldLocks } from './facts.ts';

const AGAIN = 'Stop the gateway on the old machine, then make the archive again.';
const COMMANDS = ['ssh old-machine openclaw gateway stop'];

export default defineRule({
  id: 'hot-archive',
  severity: 'warning',
  title: 'The gateway was running while the archive was made',
  breaks: ['history', 'later'],
  notWhole: 'torn',
  why: 'An archiver reads one file after another. If the gateway writes meanwhile, a database and its -wal file come from different moments, and a transcript may end in the middle of a line.',
  sources: [
    'OpenClaw 2026.9.6: the lock of a running gateway is in tmp/openclaw-<uid> of the state directory, and is gone after a clean stop (seen)',
    'OpenClaw 2026.1.30 to 2026.5.28: a session that answers has a .jsonl.lock with the process id (seen)',
    'Backup documentation: "A raw copy of a changing SQLite database can capture mismatched database and WAL files"',
  ],
  releases: 'all; up to 2026.5.28 the lock of the gateway itself is outside the state directory',
  silent: [
    'a lock without a process id',
    'databases in an archive of `openclaw backup create`, which 2026.9.6 copies as of one moment',
    'a database whose -wal file is missing or belongs to another one: that is incomplete-database',
    'files that end in zero bytes or in the middle of a line: that is truncated-file',
  ],
  messages: {
    gateway: {
      text: 'A gateway (process {pid}) was running while {archive} was made: its lock is in the archive.',
      remedy: AGAIN,
      commands: COMMANDS,
    },
    session: {
      text: 'A conversation was going on while {archive} was made: the archive contains {count, plural, one {# lock} other {# locks}} of process {pid}.',
      remedy: AGAIN,
      commands: COMMANDS,
    },
  },
  *check(install) {
    if (install.archive === undefined) return;
    const locks = heldLocks(install);
    for (const lock of locks.filter(({ kind }) => kind === 'gateway')) {
      yield { messageId: 'gateway', data: dataOf(install, lock), at: { path: lock.path } };
    }
    const [first, ...more] = locks.filter(({ kind }) => kind === 'session');
    if (first !== undefined) {
      yield {
        messageId: 'session',
        data: { ...dataOf(install, first), count: more.length + 1 },
        at: { path: first.path },
        alsoAt: more.map(({ path }) => ({ at: { path } })),
      };
    }
  },
});

function dataOf({ archive }: Install, lock?: HeldLock): { archive: string; pid: number } {
  return { archive: archive?.files[0]?.name ?? '', pid: lock?.pid ?? 0 };
}
