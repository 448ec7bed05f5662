import { basename } from 'node:path';
import { ruleTexts } from '../../engine/texts.ts';
import { whyRefused } from '../../install/bounds.ts';
import { type Entry, lookAt, type Tree } from '../../install/files/tree.ts';
import { isRefused } from '../../install/files/unseen.ts';
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
import { userName } from '../../install/host/user-name.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { type Group, groupEntries } from '../grouping.ts';
import { closedInRepositories } from './facts.ts';

const texts = ruleTexts('wrong-ownership', {
  open: 'give the owner access to {name}',
  'open-all':
    'give the owner access to {things, select, directories {{count, plural, one {# directory} other {# directories}}} other {{count, plural, one {# file} other {# files}}}}',
  give: 'give {things, select, directories {{count, plural, one {# directory} other {# directories}}} other {{count, plural, one {# file} other {# files}}}} to {user}',
  packed: 'files have their owners once the archive is unpacked',
  closed: 'you may not look at {path}',
  unread: 'you may not read {count, plural, one {# file} other {# files}}',
  subordinate:
    'user id {uid} is a subordinate id of {account}, as in a rootless container (set the user of the gateway with --user)',
});

export default defineRule({
  id: 'wrong-ownership',
  severity: 'error',
  fixes: ['safe'],
  looksFromOutside: true,
  title: "The gateway's user does not own the copy",
  breaks: ['start'],
  why: 'The gateway cannot read or write files that were copied as root or with the user id of the old machine. It then says "Missing config" or "No sessions found", ignores .env without a message, or exits.',
  sources: [
    'Migration guide, "Pitfall: permissions and ownership"',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.5.28 and 2026.9.6 run by another user than the owner (seen)',
    'openclaw/openclaw#21571, #5434, #61279, #78493',
  ],
  releases: 'all',
  silent: [
    'working group access: 2770 directories and 660 files of a group that the user is in',
    'a read-only openclaw.json that belongs to root, which is a managed configuration',
    'readable plugins that belong to root, as an image or an administrator installs them',
    'read-only files of the user, such as a locked SOUL.md',
    'symbolic links, and the private copies of sandboxes',
    'everything in node_modules, and in .git all but directories that their owner cannot enter',
    'a gateway whose user is unknown, and Windows: skipped with the reason',
    'files with the subordinate ids of a rootless container (/etc/subuid), unless --user says who runs the gateway: skipped with the reason',
  ],
  messages: {
    'not-accessible': {
      text: 'The gateway runs as {user} and cannot {access, select, read {read} other {write to}} {things, select, directories {{count, plural, one {# directory} other {# directories}}} other {{count, plural, one {# file} other {# files}}}} here: the owner is {owner}.',
      remedy: 'Give the files to {user}.',
      commands: ['sudo chown -R {target} {path}'],
    },
    'other-owner': {
      text: 'The gateway runs as {user}, but the owner of {things, select, directories {{count, plural, one {# directory} other {# directories}}} other {{count, plural, one {# file} other {# files}}}} here is {owner}. The gateway has access now, but each file that it replaces changes its owner.',
      remedy: 'Give the files to {user}.',
      commands: ['sudo chown -R {target} {path}'],
    },
    'left-alone': {
      text: 'The gateway runs as {user}, but the owner of {things, select, directories {{count, plural, one {# directory} other {# directories}}} other {{count, plural, one {# file} other {# files}}}} here is {owner}. A repair does not change this directory: {reason}.',
      remedy:
        'Check the content of the directory. If it is not a workspace of this install, set the workspace in openclaw.json to a directory in the home.',
      commands: ['ls -la {path}'],
    },
    'closed-to-gateway': {
      text: 'The gateway runs as {user} and cannot enter {path}: the owner is {owner}, the mode is {mode}. Nothing in this directory could be checked.',
      remedy: 'Give the directory to {user}.',
      commands: ['sudo chown -R {target} {path}'],
      isFirst: true,
    },
    'closed-to-owner': {
      text: 'The gateway runs as {user} and cannot enter its own directory {path}: the mode is {mode}. Nothing in this directory could be checked.',
      remedy: 'Give the owner access to the directory.',
      commands: ['chmod -R u+rwX {path}'],
      isFirst: true,
    },
    'owner-locked-out': {
      text: 'The gateway runs as {user}, but the mode of {things, select, directories {{count, plural, one {# directory} other {# directories}}} other {{count, plural, one {# file} other {# files}}}} here denies this owner access.',
      remedy: 'Give the owner access to the files.',
      commands: ['chmod -R u+rwX {path}'],
    },
  },
  texts: texts.english,
  *check(install) {
    const { user, platform } = install.host;
    if (install.archive) yield { skip: texts('packed') };
    else if (platform === 'win32') yield { skip: phrase('windows.owner') };
    else if (!user.known) yield { skip: user.reason };
    else if (install.closedBy !== undefined) yield* closed(install, install.closedBy, user);
    else for (const tree of treesOf(install)) yield* wrongIn(tree, install, user);
  },
});

function* wrongIn(tree: Tree, install: Install, user: KnownUser) {
  const refused = tree.unreadable.filter(({ code }) => isRefused(code));
  if (refused.length > 0) yield { skip: texts('unread', { count: refused.length }) };
  for (const faulty of faultsIn(tree, user)) {
    const uid = faulty[0]?.uid ?? user.uid;
    const account = install.host.subordinateOf?.(uid);
    if (account !== undefined && uid !== user.uid)
      yield { skip: texts('subordinate', { uid, account }) };
    else for (const group of groupEntries(faulty)) yield verdict(install, tree, user, group);
  }
}

/** Only the directory that denies everyone else access can be seen. */
function* closed(install: Install, path: string, user: KnownUser) {
  const entry = lookAt(path);
  if (entry === undefined) {
    yield { skip: texts('closed', { path }) };
    return;
  }
  const isOwner = entry.uid === user.uid;
  const mode = entry.mode | 0o700;
  yield {
    messageId: isOwner ? ('closed-to-owner' as const) : ('closed-to-gateway' as const),
    data: {
      user: userName(user),
      owner: ownerOf([entry]),
      mode: entry.mode.toString(8).padStart(4, '0'),
      target: `${user.name ?? user.uid}:${user.gid}`,
      path: install.there(path),
    },
    at: { path },
    // A home above it is not part of the install.
    ...(isOwner &&
      path === install.stateDir && {
        fixes: [
          {
            title: texts('open', { name: basename(path) }),
            safety: 'safe' as const,
            operations: [{ kind: 'set-mode' as const, path, mode, expected: entry.mode }],
          },
        ],
      }),
  };
}

type FaultKind = 'not-accessible' | 'other-owner' | 'owner-locked-out';

/** The state directory, and every workspace that is not inside it or inside another one. */
function treesOf(install: Install): Tree[] {
  const trees = [install.tree];
  if (install.kind === 'workspace') trees.length = 0;
  for (const workspace of install.workspaces) {
    const tree = install.workspaceTree(workspace);
    if (tree && !trees.some(({ root }) => isInside(tree.root, root))) trees.push(tree);
  }
  return trees;
}

/** Grouped by owner: one owner is one cause, even if some of the files can be read. */
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
    // An owner may have protected a file on purpose, but not against reading.
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
  const counts = {
    count: entries.length,
    things: entries.every(isDirectory) ? 'directories' : 'files',
  };
  return {
    messageId: reason === undefined ? kind : ('left-alone' as const),
    ...(kind === 'other-owner' && { severity: 'warning' as const }),
    data: {
      user: userName(user),
      owner: ownerOf(entries),
      ...counts,
      access: entries.some((entry) => !has(bitsFor(entry, user), READ)) ? 'read' : 'write',
      target: `${user.name ?? user.uid}:${user.gid}`,
      path: install.there(absolute),
      reason: reason ?? '',
    },
    at: { path: absolute },
    // Then the gateway uses nothing in the state directory.
    ...(absolute === install.stateDir && { unused: install.inventory.map(({ what }) => what) }),
    ...(reason === undefined &&
      mayGive(entries, tree, { install, user }) && {
        fixes: [
          {
            title:
              kind === 'owner-locked-out'
                ? texts('open-all', counts)
                : texts('give', { ...counts, user: userName(user) }),
            safety: 'safe' as const,
            operations: entries.flatMap((entry) => repair(tree, entry, user)),
          },
        ],
      }),
  };
}

/** Root's files outside the state directory may have nothing to do with the install. */
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

function isDirectory({ kind }: Entry): boolean {
  return kind === 'directory';
}

function ownerOf([entry]: readonly Entry[]) {
  return userName({ uid: entry?.uid ?? 0 });
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
