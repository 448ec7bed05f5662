import { join } from 'node:path';
import { isPruned, type Tree, type WalkLimits, walk } from './tree.ts';

/** A number of files and bytes. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
  /** True where there is more that could not be counted. */
  readonly isCut?: true | undefined;
}

/** The amount in the directories that {@link walk} left out. A copy takes them along. */
export function prunedAmount(tree: Tree, limits?: WalkLimits): Amount {
  const pending = prunedOf(tree);
  let [files, bytes, isCut] = [0, 0, false];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const inside = walk(next, limits);
    isCut ||= isPartOnly(inside);
    for (const { kind, size } of inside.entries.values()) {
      if (kind !== 'file') continue;
      files += 1;
      bytes += size;
    }
    for (const below of prunedOf(inside)) pending.push(below);
  }
  return { files, bytes, ...(isCut && { isCut }) };
}

/** True where a directory was not read completely. */
export function isPartOnly({ cutOff, unreadable }: Tree): boolean {
  return cutOff !== undefined || unreadable.length > 0;
}

/** Without the root, whose own contents were walked. */
function prunedOf({ root, entries }: Tree): string[] {
  return [...entries.values()]
    .filter(({ path, kind }) => kind === 'directory' && path !== '' && isPruned(path))
    .map(({ path }) => join(root, path));
}

/** Several amounts together. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return {
    files: amounts.reduce((sum, { files }) => sum + files, 0),
    bytes: amounts.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(amounts.some(({ isCut }) => isCut) && { isCut: true }),
  };
}
