/** A tree as it is, to the nanosecond, so that "not a byte was changed" can be asked. */
import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  readonly type: 'file' | 'directory' | 'symlink' | 'other';
  readonly mode: string;
  readonly uid: string;
  readonly gid: string;
  readonly size: string;
  readonly mtimeNs: string;
  readonly ctimeNs: string;
  readonly sha256?: string;
  /** How many names a file has. */
  readonly names?: string;
  readonly target?: string;
}

/** By path relative to the root; the root itself is `.`. */
export type Snapshot = ReadonlyMap<string, Entry>;

function describe(path: string, stat: BigIntStats): Entry {
  const common = {
    mode: (stat.mode & 0o7777n).toString(8),
    uid: String(stat.uid),
    gid: String(stat.gid),
    size: String(stat.size),
    mtimeNs: String(stat.mtimeNs),
    ctimeNs: String(stat.ctimeNs),
  };
  if (stat.isDirectory()) return { type: 'directory', ...common };
  if (stat.isSymbolicLink()) return { type: 'symlink', ...common, target: readlinkSync(path) };
  if (!stat.isFile()) return { type: 'other', ...common };
  return {
    type: 'file',
    ...common,
    names: String(stat.nlink),
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  };
}

/** All that a check could change in a tree: contents, modes, owners and times. */
export function snapshotTree(root: string): Snapshot {
  const entries = new Map<string, Entry>();
  for (const relative of ['.', ...pathsBelow(root)]) {
    const path = join(root, relative);
    entries.set(relative, describe(path, lstatSync(path, { bigint: true })));
  }
  return entries;
}

/**
 * The paths of all that is in a directory, relative to it, each directory before what is in it. Follows no link, as the
 * recursive listing of Node does: a link can lead out, or back to a directory above it.
 */
export function* pathsBelow(root: string, directory = ''): Generator<string> {
  for (const name of readdirSync(join(root, directory)).sort()) {
    const path = join(directory, name);
    yield path;
    if (lstatSync(join(root, path)).isDirectory()) yield* pathsBelow(root, path);
  }
}

/** One line for each difference, none where the trees are the same. */
export function diffSnapshots(before: Snapshot, after: Snapshot): readonly string[] {
  const lines: string[] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const was = before.get(path);
    const is = after.get(path);
    if (was === undefined) lines.push(`${path}: new`);
    else if (is === undefined) lines.push(`${path}: gone`);
    else {
      for (const key of Object.keys({ ...was, ...is }) as (keyof Entry)[]) {
        if (was[key] !== is[key]) lines.push(`${path}: ${key} ${was[key]} -> ${is[key]}`);
      }
    }
  }
  return lines;
}
