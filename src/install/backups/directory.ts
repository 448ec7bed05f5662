import { basename, dirname, join } from 'node:path';
import type { FlatReason } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { readText } from '../files/read.ts';
import { lookAt, type Tree, walk, whyUnreadable } from '../files/tree.ts';
import { HoldingsCollector } from './credentials.ts';

/** The secrets in a copied directory. */
export interface DirectoryVerdict {
  /** Absolute paths on this machine. */
  readonly files: readonly string[];
  /** Why it could not be searched, where nothing was found because of that. */
  readonly reason?: FlatReason;
}

/**
 * A copy of an install has its secrets near its root. Deeper directories are workspaces and browser
 * profiles.
 */
const WALK = { maxEntries: 30_000, maxDepth: 12 };
const MANIFEST_LIMIT = 64 * 1024;

/**
 * Searches a directory for an install's secrets, by the paths of its files.
 * @param path absolute on this machine
 */
export function examineDirectory(path: string): DirectoryVerdict {
  const tree = walk(path, WALK);
  const files = isDatabaseSnapshot(path)
    ? [join(path, 'database.sqlite')]
    : secretFilesIn(tree, basename(path)).map((file) => join(dirname(path), file));
  const reason = files.length > 0 ? undefined : reasonOf(tree);
  return { files, ...(reason !== undefined && { reason }) };
}

/** @param name the name of the directory itself, because it identifies a state directory */
function secretFilesIn(tree: Tree, name: string): readonly string[] {
  const collector = new HoldingsCollector();
  for (const entry of tree.entries.values()) {
    if (entry.kind === 'file') collector.add(`${name}/${entry.path}`, entry.size);
  }
  return collector.all;
}

/**
 * `openclaw backup sqlite` (2026.9.6) writes a manifest beside a database with an arbitrary name.
 */
function isDatabaseSnapshot(path: string): boolean {
  if ((lookAt(join(path, 'database.sqlite'))?.size ?? 0) === 0) return false;
  const manifest = readText(join(path, 'manifest.json'), MANIFEST_LIMIT);
  return manifest.ok && /openclaw/i.test(manifest.text);
}

function reasonOf(tree: Tree): FlatReason | undefined {
  const [first] = tree.unreadable;
  return tree.cutOff ?? (first && phrase('problem.unread', { reason: whyUnreadable(first) }));
}
