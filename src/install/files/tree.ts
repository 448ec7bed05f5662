import { lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Reason } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { archivedAt } from './archived-attributes.ts';

/** The type of a file, as lstat gives it. */
export type EntryKind = 'file' | 'directory' | 'symlink' | 'fifo' | 'socket' | 'device';

/** One entry of a tree, as lstat returns it. Links are never followed. */
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
  /** The target of a symlink, as written in it. */
  readonly target?: string;
  /** The number of a file's hard links, where it has more than one. */
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
  /** Why the walk stopped early. Then an entry that is missing here may still exist. */
  readonly cutOff?: Reason;
}

/**
 * No supported system accepts a longer path. No tree contains one, and resolving its parents would
 * take very long.
 */
export const LONGEST_PATH = 4096;

export interface WalkLimits {
  readonly maxEntries: number;
  readonly maxDepth: number;
  /**
   * The largest share of Node's memory that may be in use during the walk. The rest is needed to
   * evaluate the entries.
   */
  readonly memoryShare?: number;
}

const WALK_LIMITS: WalkLimits = { maxEntries: 2_000_000, maxDepth: 200 };
const MEMORY_SHARE = 0.5;
/** How many entries to add between two looks at the memory. */
const LOOK_EVERY = 1000;

let onLarge: (() => void) | undefined;

/** Calls back during a walk that finds many entries. Most installs have few. */
export function whenLarge(listen: () => void): void {
  onLarge = listen;
}

/**
 * Only the directories themselves are kept, not their contents: these are large, and a package
 * manager or Git can restore them.
 */
const PRUNED = new Set(['node_modules', '.git']);

/**
 * Walks a directory once, with one lstat for each entry. Links are listed but not followed, and
 * unreadable entries are listed but not fatal. Writes nothing.
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
      // A template string would keep both parts in memory beside the result, for each of a hundred
      // thousand entries.
      const path = next.path ? [next.path, name].join('/') : name;
      pending.push({ path, depth: next.depth + 1 });
    }
  }
  return { root, entries, unreadable, ...(cutOff && { cutOff }) };
}

/**
 * When Node runs out of memory, it ends with a stack trace, and nothing that was found is reported.
 */
function isMemoryShort({ memoryShare = MEMORY_SHARE }: WalkLimits): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > limit * memoryShare;
}

/** The entry at a path; undefined where it does not exist or cannot be looked at. */
export function lookAt(path: string): Entry | undefined {
  return look(path, '', []);
}

/**
 * Why an entry cannot be seen (an errno code): `ENOENT` where it does not exist. Undefined where it
 * can be seen.
 */
export function whyUnseen(path: string): string | undefined {
  const unreadable: Unreadable[] = [];
  look(path, '', unreadable);
  return unreadable[0]?.code;
}

/** Why an entry could not be looked at, in words. */
export function whyUnreadable({ path, code }: Unreadable): Reason {
  // In a name that is not valid UTF-8, Node puts U+FFFD, and then does not find the file under that
  // name.
  return code === 'ENOENT' && path.includes('\uFFFD')
    ? phrase('not-taken.no-utf8')
    : phrase('problem.code', { code });
}

/** The entries directly below a directory of the tree. */
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

/** True for a directory whose contents are never walked. */
export function isPruned(path: string): boolean {
  return PRUNED.has(path.slice(path.lastIndexOf('/') + 1));
}

function list(root: string, path: string, unreadable: Unreadable[]): string[] {
  try {
    // Reversed, because the walk takes from the end: so the tree comes out sorted.
    return readdirSync(join(root, path)).sort().reverse();
  } catch (error) {
    unreadable.push({ path, code: errnoOf(error) });
    return [];
  }
}

function look(root: string, path: string, unreadable: Unreadable[]): Entry | undefined {
  const absolute = path === '' ? root : join(root, path);
  try {
    // An exception is far more expensive than this test.
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

/** Adds what few entries have. Nearly all entries have nothing to add and are created only once. */
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
