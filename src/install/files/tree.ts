import { lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Reason } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { archivedAt } from './archived-attributes.ts';

/** The type of a file, as lstat gives it. */
export type EntryKind = 'file' | 'directory' | 'symlink' | 'fifo' | 'socket' | 'device';

/** One entry of a tree as lstat sees it: a link is never followed. */
export interface Entry {
  /** Relative to the root of the tree, with `/`; the root itself is the empty string. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Permission bits, 0 to 0o7777. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtimeMs: number;
  /** Where a symlink points, as written in it. */
  readonly target?: string;
  /** How many names a file has, where it has more than one. */
  readonly names?: number;
}

/** An entry that could not be looked at, and why (an errno code). */
export interface Unreadable {
  readonly path: string;
  readonly code: string;
}

/** All entries below a directory, by their paths relative to it. */
export interface Tree {
  /** Absolute path on this machine. */
  readonly root: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly unreadable: readonly Unreadable[];
  /** Why the walk broke off, where it did: then an entry that is not here may still exist. */
  readonly cutOff?: Reason;
}

/** No supported system takes a longer path: such a one is in no tree, and to climb up it takes for ever. */
export const LONGEST_PATH = 4096;

export interface WalkLimits {
  readonly maxEntries: number;
  readonly maxDepth: number;
  /** How much of the memory that Node may use is used at most: what is made of the entries needs the rest. */
  readonly memoryShare?: number;
}

const WALK_LIMITS: WalkLimits = { maxEntries: 2_000_000, maxDepth: 200 };
const MEMORY_SHARE = 0.5;
/** After how many entries it looks at the memory. */
const LOOK_EVERY = 1000;

let onLarge: (() => void) | undefined;

/** Calls back in the middle of a walk that finds many entries: most installs have few. */
export function whenLarge(listen: () => void): void {
  onLarge = listen;
}

/** Their roots are kept, their contents are not: big, and made anew by a package manager or by git. */
const PRUNED = new Set(['node_modules', '.git']);

/**
 * Walks a directory once, with one lstat for each entry. Links are listed and not followed, what cannot be read is
 * listed and not fatal. Writes nothing.
 */
export function walk(root: string, limits: WalkLimits = WALK_LIMITS): Tree {
  const entries = new Map<string, Entry>();
  const unreadable: Unreadable[] = [];
  let cutOff: Reason | undefined;
  const pending: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const entry = look(root, next.path, unreadable);
    if (!entry) continue;
    if (entries.size >= limits.maxEntries) {
      cutOff = phrase('problem.many-entries', { count: limits.maxEntries });
      break;
    }
    entries.set(next.path, entry);
    if (entries.size === LOOK_EVERY) onLarge?.();
    if (entries.size % LOOK_EVERY === 0 && isMemoryShort(limits)) {
      cutOff = phrase('problem.too-little-memory');
      break;
    }
    if (entry.kind !== 'directory' || isPruned(next.path)) continue;
    if (next.depth >= limits.maxDepth) {
      cutOff = phrase('problem.deep-directories', { count: limits.maxDepth });
      continue;
    }
    for (const name of list(root, next.path, unreadable)) {
      // A template would keep both parts beside the whole, for each of a hundred thousand.
      const path = next.path ? [next.path, name].join('/') : name;
      pending.push({ path, depth: next.depth + 1 });
    }
  }
  return { root, entries, unreadable, ...(cutOff && { cutOff }) };
}

/** Without enough of it, Node ends with a trace of its own, and nothing that was found is said. */
function isMemoryShort({ memoryShare = MEMORY_SHARE }: WalkLimits): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > limit * memoryShare;
}

/** What lstat says of one path; undefined where it is not there or cannot be looked at. */
export function lookAt(path: string): Entry | undefined {
  return look(path, '', []);
}

/** Why there is nothing to be seen at a path (an errno code): `ENOENT` where it is not there. Undefined where it is. */
export function whyUnseen(path: string): string | undefined {
  const unreadable: Unreadable[] = [];
  look(path, '', unreadable);
  return unreadable[0]?.code;
}

/** Why an entry could not be looked at, in words. */
export function whyUnreadable({ path, code }: Unreadable): Reason {
  // A name that is not valid UTF-8 comes back with U+FFFD, and is not found again under that name.
  return code === 'ENOENT' && path.includes('\uFFFD')
    ? phrase('not-taken.no-utf8')
    : phrase('problem.code', { code });
}

/** The entries right below a directory of the tree. */
export function childrenOf(tree: Tree, directory: string): Entry[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const children: Entry[] = [];
  for (const [path, entry] of tree.entries) {
    if (path !== '' && path.startsWith(prefix) && !path.includes('/', prefix.length)) {
      children.push(entry);
    }
  }
  return children;
}

/** True for a directory whose contents no tree has. */
export function isPruned(path: string): boolean {
  return PRUNED.has(path.slice(path.lastIndexOf('/') + 1));
}

function list(root: string, path: string, unreadable: Unreadable[]): string[] {
  try {
    // Reverse order, since the walk takes from the end: the tree comes out sorted.
    return readdirSync(join(root, path)).sort().reverse();
  } catch (error) {
    unreadable.push({ path, code: errnoOf(error) });
    return [];
  }
}

function look(root: string, path: string, unreadable: Unreadable[]): Entry | undefined {
  const absolute = path === '' ? root : join(root, path);
  try {
    // An exception costs far more than the question.
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (!stats) {
      unreadable.push({ path, code: 'ENOENT' });
      return undefined;
    }
    return withMore(plainEntry(path, stats), absolute, stats);
  } catch (error) {
    unreadable.push({ path, code: errnoOf(error) });
    return undefined;
  }
}

function plainEntry(path: string, stats: Stats): Entry {
  return {
    path,
    kind: kindOf(stats),
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
    size: stats.size,
    mtimeMs: stats.mtimeMs,
  };
}

/** Nearly every entry has no more, and there are many: those are made once. */
function withMore(entry: Entry, absolute: string, { nlink }: Stats): Entry {
  const archived = archivedAt(absolute);
  if (entry.kind === 'symlink') {
    return { ...entry, target: readlinkSync(absolute), ...archived };
  }
  const hasMoreNames = entry.kind === 'file' && nlink > 1;
  if (!hasMoreNames && archived === undefined) return entry;
  return { ...entry, ...(hasMoreNames && { names: nlink }), ...archived };
}

function kindOf(stats: Stats): EntryKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  if (stats.isSymbolicLink()) return 'symlink';
  if (stats.isFIFO()) return 'fifo';
  if (stats.isSocket()) return 'socket';
  return 'device';
}

/** The errno code of a file system error, for instance `EACCES`. */
export function errnoOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : 'unknown error';
}
