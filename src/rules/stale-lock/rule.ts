import { groupBy } from '../../engine/group-by.ts';
import type { Severity } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Release } from '../../install/host/release.ts';
import { factOf } from '../../install/releases/facts.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findStaleLocks, isRemovable, type LockKind, type StaleLock } from './facts.ts';

const texts = ruleTexts('stale-lock', {
  delete:
    'delete {count, plural, one {the} other {#}} {kind, select, session {session} approvals {exec approval} gateway {gateway} plugin {plugin} browser {browser} other {other}} {count, plural, one {lock} other {locks}}',
  unseen:
    'this container does not see the processes that may hold {count, plural, one {a lock} other {# locks}}',
});

export default defineRule({
  id: 'stale-lock',
  severity: 'warning',
  fixes: ['safe'],
  title: 'Locks from the old machine are still in place',
  breaks: ['later'],
  why: 'A copied lock refers to a process that does not exist here, or whose number another process now has. Until the lock expires, a session may not answer, commands may be denied, or a plugin may take minutes to load.',
  sources: [
    'openclaw/openclaw#5006, #16383, #18140, #73684 (sessions), #111753 (exec approvals), #75028 (plugins)',
    'OpenClaw 2026.9.6: neither `openclaw doctor` nor its lint mentions a planted lock (seen)',
  ],
  releases: 'all; from 2026.9 on locks of sessions and exec approvals have no effect',
  silent: [
    'a lock whose process is still running here',
    'the locks of a volume whose databases a process of this machine has open',
    'databases called *.lock.sqlite, which remain empty after a clean stop',
    'lock files of package managers, in workspaces and in plugins',
  ],
  messages: {
    stale: {
      text: '{count} {kind, select, session {session} approvals {exec approval} gateway {gateway} plugin {plugin} browser {browser} other {other}} {count, plural, one {lock} other {locks}} came from the old machine, and no process here holds {count, plural, one {it} other {them}}: {names}.',
      remedy: '[Stop the gateway, then] delete the locks. They contain nothing that you need.',
      commands: ['openclaw gateway stop', 'rm -r {path}'],
    },
    doubtful: {
      text: '{count} {kind, select, session {session} approvals {exec approval} gateway {gateway} plugin {plugin} browser {browser} other {other}} {count, plural, one {lock} other {locks}} may have come from the old machine, but may also be in use here: {names}.',
      remedy: '[Stop the gateway, then] delete the locks that are still there.',
      commands: ['openclaw gateway stop', 'rm -r {path}'],
    },
  },
  texts: texts.english,
  *check(install) {
    const found = findStaleLocks(install);
    const unseen = found.filter(({ isUnseen }) => isUnseen);
    if (unseen.length > 0) yield { skip: texts('unseen', { count: unseen.length }) };
    for (const locks of groupsOf(found.filter(({ isUnseen }) => !isUnseen))) {
      const [first, ...others] = locks;
      if (first === undefined) continue;
      yield {
        messageId: first.isAbandoned ? 'stale' : 'doubtful',
        severity: severityOf(first.kind, install.host.release),
        data: {
          count: locks.length,
          kind: first.kind,
          names: listNames(locks.map(({ entry }) => nameOf(entry.path))),
          path: install.there(first.path),
        },
        at: { path: first.path },
        // A command for each: one with a name that may not be shown is left out alone.
        alsoAt: others.map(({ path }) => ({ at: { path }, data: { path: install.there(path) } })),
        ...fixOf(locks),
      };
    }
  },
});

function fixOf(locks: readonly StaleLock[]) {
  const removable = locks.filter(isRemovable);
  const [first] = removable;
  if (first === undefined) return {};
  return {
    fixes: [
      {
        title: texts('delete', { count: removable.length, kind: first.kind }),
        safety: 'safe' as const,
        operations: removable.map(({ path }) => ({ kind: 'remove' as const, path })),
      },
    ],
  };
}

/** One finding for all locks with the same meaning: a crashed machine leaves dozens. */
function groupsOf(locks: readonly StaleLock[]): Iterable<StaleLock[]> {
  return groupBy(locks, (lock) => `${lock.kind} ${lock.isAbandoned} ${isRemovable(lock)}`).values();
}

function severityOf(kind: LockKind, release: Release): Severity {
  // A gateway compares process, start time and command line before it trusts its own lock.
  if (kind === 'gateway') return 'info';
  const isOfFiles = kind === 'session' || kind === 'approvals';
  // Where sessions and approvals are in a database, OpenClaw ignores their lock files.
  if (isOfFiles && factOf(release.version, 'sessions') === 'database') return 'info';
  return kind === 'approvals' ? 'error' : 'warning';
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
