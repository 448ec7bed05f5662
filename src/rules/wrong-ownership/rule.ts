import { whyRefused } from '../../install/bounds.ts';
import { type Entry, lookAt, type Tree } from '../../install/files/tree.ts';
import {
  ALL,
  bitsFor,
  has,
  isGroupOf,
  type KnownUser,
  READ,
  READ_WRITE,
} from '../../install/host/access.ts';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { type Group, groupEntries } from '../grouping.ts';
import { closedInRepositories } from './facts.ts';

export default defineRule({
  id: 'wrong-ownership',
  group: 'guide',
  severity: 'error',
  fixes: ['safe'],
  looksFromOutside: true,
  title: 'The user of the gateway does not own the copy',
  breaks: ['start'],
  why: 'Files copied as root, or with the user id of the old machine, cannot be read or written by the gateway. It then says "Missing config", "No sessions found" or nothing at all: an unreadable .env is ignored in silence, and an unreadable database stops 2026.9.6 with exit 78.',
  sources: [
    'Migration guide, "Pitfall: permissions and ownership"',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6 run by another user than the owner (seen)',
    'openclaw issues 21571, 5434, 61279, 78493',
  ],
  releases: 'all',
  silent: [
    'group access that works: 2770 directories and 660 files of a group that the user is in',
    'an openclaw.json that belongs to root and is read-only: a managed configuration',
    'plugins that belong to root and can be read: an image or an administrator installs them so',
    'files that the user owns and has made read-only, such as a locked SOUL.md',
    'symbolic links, and the private copies of sandboxes',
    'what is in node_modules; in .git all but directories that their owner cannot enter',
    'a host user that is not known, and Windows: it is skipped and says so',
    'files of a rootless container, by their subordinate ids (/etc/subuid), where nobody says who runs the gateway: it is skipped and says so',
  ],
  messages: {
    'not-accessible': {
      text: 'The gateway runs as {user} and cannot {access} {count} here: the owner is {owner}.',
      remedy: 'Give them to the user that runs the gateway.',
      commands: ['sudo chown -R {target} {path}'],
    },
    'other-owner': {
      text: 'The gateway runs as {user}, and the owner of {count} here is {owner}: it has access now, but what it writes anew will have another owner.',
      remedy: 'Give them to the user that runs the gateway.',
      commands: ['sudo chown -R {target} {path}'],
    },
    'left-alone': {
      text: 'The gateway runs as {user}, and the owner of {count} here is {owner}. A repair leaves this directory alone: {reason}.',
      remedy:
        'Look at what is there. If it is no workspace of this install, set the workspace in openclaw.json to a directory in the home.',
      commands: ['ls -la {path}'],
    },
    'closed-to-gateway': {
      text: 'The gateway runs as {user} and cannot enter {path}: the owner is {owner}, the mode is {mode}. Nothing in it could be checked.',
      remedy: 'Give it to the user that runs the gateway, then check again.',
      commands: ['sudo chown -R {target} {path}'],
      isFirst: true,
    },
    'closed-to-owner': {
      text: 'The gateway runs as {user} and cannot enter {path}, which belongs to it: the mode is {mode}. Nothing in it could be checked.',
      remedy: 'Give the owner access, then check again.',
      commands: ['chmod -R u+rwX {path}'],
      isFirst: true,
    },
    'owner-locked-out': {
      text: 'The gateway runs as {user}, and the mode of {count} here keeps this owner out.',
      remedy: 'Give the owner access.',
      commands: ['chmod -R u+rwX {path}'],
    },
  },
  *check(install) {
    const { user, platform } = install.host;
    if (platform === 'win32') {
      yield { skip: 'files on Windows have no owner of this kind' };
      return;
    }
    if (!user.known) {
      yield { skip: user.reason };
      return;
    }
    if (install.closedBy !== undefined) {
      yield* closed(install, install.closedBy, user);
      return;
    }
    for (const tree of treesOf(install)) {
      if (tree.unreadable.length > 0) {
        yield {
          skip: `${tree.unreadable.length} entries could not be looked at by who ran the check`,
        };
      }
      for (const faulty of faultsIn(tree, user)) {
        const uid = faulty[0]?.uid ?? user.uid;
        const account = install.host.subordinateOf?.(uid);
        if (account !== undefined && uid !== user.uid) {
          yield {
            skip: `user id ${uid} is a subordinate id of ${account}, as the user of a rootless container has: --user says who runs the gateway`,
          };
          continue;
        }
        for (const group of groupEntries(faulty)) yield verdict(install, tree, user, group);
      }
    }
  },
});

/** Nothing can be seen but the directory that keeps everybody else out. */
function* closed(install: Install, path: string, user: KnownUser) {
  const entry = lookAt(path);
  if (entry === undefined) {
    yield { skip: `${path} cannot be looked at by who ran the check` };
    return;
  }
  const isOwner = entry.uid === user.uid;
  const mode = entry.mode | 0o700;
  yield {
    messageId: isOwner ? ('closed-to-owner' as const) : ('closed-to-gateway' as const),
    data: {
      user: nameOf(user),
      owner: ownerOf([entry]),
      mode: entry.mode.toString(8).padStart(4, '0'),
      target: `${user.name ?? user.uid}:${user.gid}`,
      path: install.there(path),
    },
    at: { path },
    // A home above it is not the install's to repair.
    ...(isOwner &&
      path === install.stateDir && {
        fix: {
          title: 'Give the owner access',
          safety: 'safe' as const,
          operations: [{ kind: 'set-mode' as const, path, mode, expected: entry.mode }],
        },
      }),
  };
}

type FaultKind = 'not-accessible' | 'other-owner' | 'owner-locked-out';

/** The state directory and every workspace that does not lie in it or in another one. */
function treesOf(install: Install): Tree[] {
  const trees = [install.tree];
  if (install.kind === 'workspace') trees.length = 0;
  for (const workspace of install.workspaces) {
    const tree = install.workspaceTree(workspace);
    if (tree && !trees.some(({ root }) => isInside(tree.root, root))) trees.push(tree);
  }
  return trees;
}

/** By owner: one owner is one cause, whether or not some of the files can be read all the same. */
function faultsIn(tree: Tree, user: KnownUser): Entry[][] {
  const faults = new Map<number, Entry[]>();
  for (const entry of [...tree.entries.values(), ...closedInRepositories(tree)]) {
    if (faultOf(entry, user) === undefined || isByDesign(entry, user)) continue;
    const same = faults.get(entry.uid);
    if (same) same.push(entry);
    else faults.set(entry.uid, [entry]);
  }
  return [...faults.values()];
}

function faultOf(entry: Entry, user: KnownUser): FaultKind | undefined {
  if (entry.kind !== 'file' && entry.kind !== 'directory') return undefined;
  const needed = entry.kind === 'directory' ? ALL : READ_WRITE;
  const bits = bitsFor(entry, user);
  if (entry.uid === user.uid) {
    // Who owns a file can make it writable and may have locked it: what nobody means is one that cannot be read.
    return has(bits, entry.kind === 'directory' ? ALL : READ) ? undefined : 'owner-locked-out';
  }
  if (isGroupOf(entry, user) && has(bits, needed)) return undefined;
  return user.uid === 0 || has(bits, needed) ? 'other-owner' : 'not-accessible';
}

function isByDesign(entry: Entry, user: KnownUser): boolean {
  if (entry.path.startsWith('sandboxes/')) return true;
  if (entry.uid !== 0 || user.uid === 0) return false;
  const isReadable = has(bitsFor(entry, user), entry.kind === 'directory' ? 0o5 : READ);
  if (!isReadable) return false;
  if (entry.path === 'openclaw.json') return (entry.mode & 0o222) === 0;
  return /^(?:\.openclaw\/)?extensions\/./.test(entry.path);
}

function verdict(install: Install, tree: Tree, user: KnownUser, { path, entries }: Group) {
  const kind = worstOf(entries, user);
  const reason = whyRefused(tree.root, install.bounds);
  const absolute = pathIn(tree, path);
  return {
    messageId: reason === undefined ? kind : ('left-alone' as const),
    ...(kind === 'other-owner' && { severity: 'warning' as const }),
    data: {
      user: nameOf(user),
      owner: ownerOf(entries),
      count: entries.length === 1 ? '1 entry' : `${entries.length} entries`,
      access: entries.some((entry) => !has(bitsFor(entry, user), READ)) ? 'read' : 'write to',
      target: `${user.name ?? user.uid}:${user.gid}`,
      path: install.there(absolute),
      reason: reason ?? '',
    },
    at: { path: absolute },
    ...(reason === undefined &&
      mayGive(entries, tree, { install, user }) && {
        fix: {
          title: kind === 'owner-locked-out' ? 'Give the owner access' : 'Change the owner',
          safety: 'safe' as const,
          operations: entries.flatMap((entry) => repair(tree, entry, user)),
        },
      }),
  };
}

/** What belongs to root outside of the state directory may have nothing to do with the install. */
function mayGive(
  entries: readonly Entry[],
  tree: Tree,
  { install, user }: { readonly install: Install; readonly user: KnownUser },
): boolean {
  const isInState = isInside(tree.root, install.stateDir);
  return isInState || user.uid === 0 || entries.every(({ uid }) => uid !== 0);
}

function worstOf(entries: readonly Entry[], user: KnownUser): FaultKind {
  const kinds = new Set(entries.map((entry) => faultOf(entry, user)));
  if (kinds.has('owner-locked-out')) return 'owner-locked-out';
  return kinds.has('not-accessible') ? 'not-accessible' : 'other-owner';
}

function nameOf({ name, uid }: KnownUser): string {
  return name ?? `user id ${uid}`;
}

function ownerOf(entries: readonly Entry[]): string {
  return entries[0]?.uid === 0 ? 'root' : `user id ${entries[0]?.uid}`;
}

function pathIn(tree: Tree, path: string): string {
  return path === '' ? tree.root : `${tree.root}/${path}`;
}

function repair(tree: Tree, entry: Entry, user: KnownUser): Operation[] {
  const path = pathIn(tree, entry.path);
  const operations: Operation[] = [];
  if (entry.uid !== user.uid) {
    const expected = { uid: entry.uid, gid: entry.gid };
    operations.push({ kind: 'set-owner', path, uid: user.uid, gid: user.gid, expected });
  }
  const mode = entry.mode | (entry.kind === 'directory' ? 0o700 : 0o600);
  if (mode !== entry.mode && !has((entry.mode >> 6) & ALL, entry.kind === 'directory' ? ALL : READ))
    operations.push({ kind: 'set-mode', path, mode, expected: entry.mode });
  return operations;
}
