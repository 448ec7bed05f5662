/**
 * What an archive's header says about a file that was unpacked. The unpacked file itself has
 * another mode and owner.
 */
export interface ArchivedAttributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeMs: number;
  /** For a link: its target as written in the archive. The unpacked link may point nowhere. */
  readonly target?: string;
}

interface ArchivedTree {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly prefix: string;
  /** By the path below the root; the root itself is the empty string. */
  readonly facts: ReadonlyMap<string, ArchivedAttributes>;
}

const trees: ArchivedTree[] = [];

/**
 * From now on, entries below a directory have the mode, owner and time from the archive.
 * @param root absolute, links resolved
 * @returns a function that ends this
 */
export function useArchivedBelow(
  root: string,
  facts: ReadonlyMap<string, ArchivedAttributes>,
): () => void {
  const tree = { root, prefix: `${root}/`, facts };
  trees.push(tree);
  return () => {
    const index = trees.indexOf(tree);
    if (index >= 0) trees.splice(index, 1);
  };
}

/** What an archive says about a path. Undefined for a path that was not unpacked from one. */
export function archivedAt(path: string): ArchivedAttributes | undefined {
  // Most checks unpack nothing, and look at a hundred thousand paths.
  if (trees.length === 0) return undefined;
  const tree = trees.find(({ root, prefix }) => path === root || path.startsWith(prefix));
  return tree?.facts.get(path.slice(tree.prefix.length).replaceAll('\\', '/'));
}
