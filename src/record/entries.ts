import { sep } from 'node:path';
import type { Entry } from '../install/files/tree.ts';
import type { RecordedEntry } from '../install/since-record.ts';
import { maskSecrets } from '../masking/mask.ts';
import { classOf, type PathClass } from './classes.ts';
import type { Root } from './roots.ts';

/** An entry of an install for a record, without its digest. */
export interface ListedEntry {
  readonly listed: RecordedEntry;
  readonly classes: PathClass;
  /** Absolute on this machine; for a group, its directory. */
  readonly at: string;
  /** As lstat returns it. */
  readonly mtimeMs: number;
}

/** The files and links in the roots, and their Git histories. */
export function listEntries(roots: readonly Root[]): ListedEntry[] {
  return roots.flatMap((root, index) => {
    const listed: ListedEntry[] = [];
    const groups = new Map<string, ListedEntry>();
    for (const entry of root.tree?.entries.values() ?? []) {
      const one = toListed(entry, root, index);
      if (one === undefined) continue;
      const { path, kind } = one.listed;
      if (kind === 'group') groups.set(path, joined(groups.get(path), one));
      else listed.push(one);
    }
    return [...listed, ...groups.values()];
  });
}

function toListed(entry: Entry, root: Root, index: number): ListedEntry | undefined {
  const kind = kindOf(entry);
  if (kind === undefined) return undefined;
  const classes = classOf(root, entry.path);
  const shown = maskSecrets(entry.path);
  const group = classes.group ?? (shown === entry.path ? undefined : shown);
  // There are many of them, so each object is created in one piece.
  const listed: RecordedEntry = {
    root: index,
    path: group === undefined ? shown : maskSecrets(group),
    kind: group === undefined ? kind : 'group',
    class: classes.class,
    isSecret: classes.isSecret ? true : undefined,
    size: kind === 'directory' ? 0 : entry.size,
    mode: modeOf(entry.mode),
    uid: entry.uid,
    gid: entry.gid,
    mtime: Math.floor(entry.mtimeMs / 1000),
    digest: undefined,
    files: group === undefined ? undefined : 1,
  };
  const at = `${root.here}${sep}${classes.group ?? entry.path}`;
  return { listed, classes, at, mtimeMs: entry.mtimeMs };
}

const modes = new Map<number, string>();

/** There are few of them. */
function modeOf(mode: number): string {
  const known = modes.get(mode) ?? mode.toString(8).padStart(4, '0');
  modes.set(mode, known);
  return known;
}

function kindOf({ kind, path }: Entry): 'file' | 'directory' | 'symlink' | undefined {
  if (kind === 'file' || kind === 'symlink') return kind;
  return kind === 'directory' && /(?:^|\/)\.git$/.test(path) ? 'directory' : undefined;
}

function joined(group: ListedEntry | undefined, one: ListedEntry): ListedEntry {
  if (group === undefined) return one;
  const { listed } = group;
  const { size, mtime } = one.listed;
  return {
    ...group,
    listed: {
      ...listed,
      size: listed.size + size,
      mtime: Math.max(listed.mtime, mtime),
      files: (listed.files ?? 1) + 1,
    },
  };
}
