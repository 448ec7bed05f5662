/** What the header of an archive says of a file that was unpacked: the file itself has another mode and owner. */
export interface ArchivedAttributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeMs: number;
  /** Of a link: where it leads, as written in the archive. What was unpacked may lead nowhere. */
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
 * From now on, what is looked at below a directory has the mode, owner and time of the archive that it came from.
 * @param root absolute, links resolved
 * @returns ends it
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

/** What an archive says of a path; undefined for all that was not unpacked from one. */
export function archivedAt(path: string): ArchivedAttributes | undefined {
  // Most checks unpack nothing, and look at a hundred thousand paths.
  if (trees.length === 0) return undefined;
  const tree = trees.find(({ root, prefix }) => path === root || path.startsWith(prefix));
  return tree?.facts.get(path.slice(tree.prefix.length).replaceAll('\\', '/'));
}
