import type { Entry, Tree } from './tree.ts';

/** A tree without some of its paths and everything below them. */
export function without(tree: Tree, paths: readonly string[] = []): Tree {
  if (paths.length === 0) return tree;
  const ignored = new Set(paths);
  const isKept = ({ path }: { readonly path: string }) => {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      if (ignored.has(at)) return false;
    }
    return true;
  };
  const entries = new Map<string, Entry>();
  for (const [path, entry] of tree.entries) if (isKept(entry)) entries.set(path, entry);
  return { ...tree, entries, unreadable: tree.unreadable.filter(isKept) };
}

/** Everything below a path of a tree, as a tree with that root. */
export function subtree(tree: Tree, path: string, root: string): Tree {
  const prefix = `${path}/`;
  const cut = (whole: string) => (whole === path ? '' : whole.slice(prefix.length));
  const isBelow = (whole: string) => whole === path || whole.startsWith(prefix);
  const entries = new Map<string, Entry>();
  for (const entry of tree.entries.values()) {
    if (!isBelow(entry.path)) continue;
    const below = cut(entry.path);
    entries.set(below, { ...entry, path: below });
  }
  const unreadable = tree.unreadable
    .filter(({ path: at }) => isBelow(at))
    .map((item) => ({ ...item, path: cut(item.path) }));
  return { ...tree, root, entries, unreadable };
}
