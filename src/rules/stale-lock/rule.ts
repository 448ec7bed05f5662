import type { Severity } from '../../engine/rule.ts';
import type { Release } from '../../install/host/release.ts';
import { factOf } from '../../install/releases/facts.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findStaleLocks, isRemovable, type LockKind, type StaleLock } from './facts.ts';

const WHAT: Readonly<Record<LockKind, string>> = {
  session: 'sessions',
  approvals: 'exec approvals',
  gateway: 'the gateway',
  plugin: 'plugins',
  browser: "the agent's browser",
  other: 'other files',
};

export default defineRule({
  id: 'stale-lock',
  group: 'leftovers',
  severity: 'warning',
  fixes: ['safe'],
  title: 'Locks of processes that stayed on the old machine',
  breaks: ['later'],
  why: 'A lock that was copied names a process that does not exist here, or worse, a number that another process has here. Until it times out, if it ever does, a session does not answer, every command is denied, or a plugin waits minutes to load.',
  sources: [
    'openclaw issues 5006, 16383, 18140, 73684 (sessions), 111753 (exec approvals), 75028 (plugins)',
    'OpenClaw 2026.9.6: neither `openclaw doctor` nor its lint mentions a planted lock (seen)',
  ],
  releases: 'all; from 2026.9 on locks of sessions and exec approvals are only left over',
  silent: [
    'a lock whose process runs here and began when the lock says',
    'the databases named *.lock.sqlite, which lie around empty after a clean stop',
    'lock files of package managers, in workspaces and in plugins',
  ],
  messages: {
    stale: {
      text: '{count} of {what} came along with the copy; nobody here holds {it}: {names}.',
      remedy: 'Stop the gateway and remove what is named. Nothing in it is of use.',
      commands: ['openclaw gateway stop', 'rm -r {path}'],
    },
    doubtful: {
      text: '{count} of {what} may have come along with the copy, but may also be in use here: {names}.',
      remedy: 'Stop the gateway. What is still there then belongs to nobody: remove it.',
      commands: ['openclaw gateway stop', 'rm -r {path}'],
    },
  },
  *check(install) {
    for (const locks of groupsOf(findStaleLocks(install))) {
      const [first] = locks;
      if (first === undefined) continue;
      yield {
        messageId: first.isAbandoned ? 'stale' : 'doubtful',
        severity: severityOf(first.kind, install.host.release),
        data: {
          count: locks.length === 1 ? 'A lock' : `${locks.length} locks`,
          it: locks.length === 1 ? 'it' : 'them',
          what: WHAT[first.kind],
          names: listNames(locks.map(({ entry }) => nameOf(entry.path))),
          path: install.there(first.path),
        },
        at: { path: first.path },
        ...fixOf(locks),
      };
    }
  },
});

function fixOf(locks: readonly StaleLock[]) {
  const removable = locks.filter(isRemovable);
  if (removable.length === 0) return {};
  return {
    fix: {
      title: removable.length === 1 ? 'Remove the lock' : `Remove the ${removable.length} locks`,
      safety: 'safe' as const,
      operations: removable.map(({ path }) => ({ kind: 'remove' as const, path })),
    },
  };
}

/** One finding for all that have the same meaning: a crashed machine leaves dozens of them. */
function groupsOf(locks: readonly StaleLock[]): Iterable<StaleLock[]> {
  const groups = new Map<string, StaleLock[]>();
  for (const lock of locks) {
    const key = `${lock.kind} ${lock.isAbandoned} ${isRemovable(lock)}`;
    groups.set(key, [...(groups.get(key) ?? []), lock]);
  }
  return groups.values();
}

function severityOf(kind: LockKind, release: Release): Severity {
  // A gateway compares process, start and command line before it believes its own lock.
  if (kind === 'gateway') return 'info';
  const isOfFiles = kind === 'session' || kind === 'approvals';
  // Where sessions and approvals are rows, nobody reads their lock files.
  if (isOfFiles && factOf(release.version, 'sessions') === 'database') return 'info';
  return kind === 'approvals' ? 'error' : 'warning';
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
