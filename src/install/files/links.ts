import { dirname, join, relative, resolve, sep } from 'node:path';
import { stalePath } from '../config/stale-path.ts';
import { isAbsoluteAnywhere, isInside, toThere } from '../host/home.ts';
import type { Install } from '../install.ts';
import { type LayoutEntry, layoutOf } from '../layout.ts';
import { lookAt, type Tree } from './tree.ts';

/** A link of the install that leads nowhere. */
export interface DanglingLink {
  /** Absolute path on this machine. */
  readonly path: string;
  /** As written in it. */
  readonly target: string;
  /** What the layout table says of it; undefined in a workspace elsewhere. */
  readonly layout?: LayoutEntry;
  /** Where it leads into the old home and that place is in the copy: what it should say, relative to itself. */
  readonly moved?: string;
}

/**
 * The links of the state directory and of the workspaces whose target is missing. Not those of locks and
 * temporary files, and none that leads out of the home where the host is another machine.
 */
export function danglingLinks(install: Install): DanglingLink[] {
  return treesOf(install).flatMap((tree) =>
    [...tree.entries.values()].flatMap((entry): DanglingLink[] => {
      if (entry.kind !== 'symlink' || entry.target === undefined) return [];
      const path = join(tree.root, entry.path);
      const layout = tree === install.tree ? layoutOf(withoutNesting(entry.path)) : undefined;
      if (layout?.cls === 'host-bound' || layout?.cls === 'volatile') return [];
      if (!isDangling(path, entry.target, install)) return [];
      const moved = movedTarget(path, entry.target, install);
      return [
        {
          path,
          target: entry.target,
          ...(layout && { layout }),
          ...(moved !== undefined && { moved }),
        },
      ];
    }),
  );
}

/** A state directory that lies one level too deep has the same entries. */
function withoutNesting(path: string): string {
  return path.replace(/^\.openclaw\//, '');
}

function treesOf(install: Install): Tree[] {
  const outside = install.workspaces
    .map((workspace) => install.workspaceTree(workspace))
    .filter((tree) => tree !== undefined)
    .filter(({ root }) => !isInside(root, install.stateDir));
  return [install.tree, ...outside];
}

function isDangling(path: string, target: string, install: Install): boolean {
  const meant = isAbsoluteAnywhere(target)
    ? target
    : toThere(resolve(dirname(path), target), install.home);
  const where = install.here(meant);
  if (where.kind === 'here') return !where.exists && lookAt(where.path) === undefined;
  return stalePath(meant, install) !== undefined;
}

function movedTarget(path: string, target: string, install: Install): string | undefined {
  const stale = stalePath(target, install);
  if (!stale?.arrived) return undefined;
  return relative(dirname(path), stale.movedHere).split(sep).join('/');
}
