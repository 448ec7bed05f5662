import { basename, join } from 'node:path';
import { type Tree, walk } from '../files/tree.ts';
import { isInside } from '../host/home.ts';
import { layoutOf } from '../layout.ts';
import { CONFIG_NAMES } from '../state/state-names.ts';
import { type Candidates, mayBeArchive } from './places.ts';

/** A workspace outside the state directory can be a whole code base. */
const WALK = { maxEntries: 30_000, maxDepth: 20 };
/** Parts of the layout where the user or the agent may put anything. */
const FREE = /^(?:workspace|workspace-[^/]+|media|backups)\//;
const BESIDE_CONFIG = ['agents', 'credentials', 'state', 'identity', 'devices'];

/**
 * Archives and copied installs inside the state directory and inside workspaces, found by the paths
 * of trees that are walked anyway. OpenClaw's own files by the layout table do not count. A state
 * directory directly inside another one is nested, and not a backup.
 */
export function findInTree(
  tree: Tree,
  stateDir: string,
  workspaces: readonly string[],
  isIgnored: (path: string) => boolean,
): Candidates {
  const found = { files: [] as string[], directories: [] as string[], cutOff: [] as string[] };
  const outside = workspaces.filter((path) => !isInside(path, stateDir));
  const trees = [tree, ...outside.map((path) => walk(path, WALK))];
  for (const each of trees) {
    const isState = each === tree;
    if (!isState && each.cutOff !== undefined) found.cutOff.push(each.root);
    for (const path of filesIn(each, isState)) if (!isIgnored(path)) found.files.push(path);
    for (const path of copiesIn(each)) if (!isIgnored(path)) found.directories.push(path);
  }
  return found;
}

function filesIn(tree: Tree, isState: boolean): string[] {
  const files: string[] = [];
  for (const [path, entry] of tree.entries) {
    if (entry.kind !== 'file' || !mayBeArchive(basename(path))) continue;
    if (!isState || FREE.test(path) || layoutOf(path) === undefined) {
      files.push(join(tree.root, path));
    }
  }
  return files;
}

/** A configuration below the root, with an install's directories beside it. */
function copiesIn(tree: Tree): string[] {
  const copies: string[] = [];
  for (const [path, entry] of tree.entries) {
    const slash = path.lastIndexOf('/');
    if (slash < 0 || entry.kind !== 'file') continue;
    if (!CONFIG_NAMES.includes(path.slice(slash + 1))) continue;
    const directory = path.slice(0, slash);
    if (directory === '.openclaw' || directory.startsWith('~')) continue;
    if (BESIDE_CONFIG.some((name) => tree.entries.has(`${directory}/${name}`))) {
      copies.push(join(tree.root, directory));
    }
  }
  return copies;
}
