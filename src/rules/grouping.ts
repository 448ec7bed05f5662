import type { Entry } from '../install/files/tree.ts';

/** Entries of one tree with the same fault, and the entry that stands for them. */
export interface Group {
  /** The entry that a finding shows, relative to the root of the tree. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** A finding shows a directory, and not each file, from this many faulty files on. */
const MANY = 4;

/**
 * Groups faulty entries by what explains them: the topmost faulty directory above them, else a
 * directory that contains many of them, else the entries themselves. Input and output are in the
 * order of the tree.
 */
export function groupEntries(faulty: readonly Entry[]): Group[] {
  const paths = new Set(faulty.map(({ path }) => path));
  const groups = new Map<string, Entry[]>();
  for (const entry of faulty) add(groups, topmost(entry.path, paths), entry);
  const crowded = crowdedDirectories(groups);
  const result = new Map<string, Entry[]>();
  for (const [path, entries] of groups) {
    const parent = parentOf(path);
    const key = entries.length === 1 && parent !== undefined && crowded.has(parent) ? parent : path;
    for (const entry of entries) add(result, key, entry);
  }
  return [...result].map(([path, entries]) => ({ path, entries }));
}

function topmost(path: string, faulty: ReadonlySet<string>): string {
  let top = path;
  for (let parent = parentOf(path); parent !== undefined && faulty.has(parent); ) {
    top = parent;
    parent = parentOf(parent);
  }
  return top;
}

function crowdedDirectories(groups: ReadonlyMap<string, readonly Entry[]>): Set<string> {
  const counts = new Map<string, number>();
  for (const [path, entries] of groups) {
    const parent = parentOf(path);
    if (entries.length === 1 && entries[0]?.kind !== 'directory' && parent !== undefined)
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= MANY).map(([path]) => path));
}

function parentOf(path: string): string | undefined {
  if (path === '') return undefined;
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function add(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}
