import { dirname, join, relative, resolve, sep } from 'node:path';
import { isOutOfSight, type PathInputs, stalePath } from '../../install/config/stale-path.ts';
import type { Tree } from '../../install/files/tree.ts';
import { isAbsoluteAnywhere, isInside, toThere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { type LayoutEntry, layoutOf } from '../../install/layout.ts';

type TreeInputs = Pick<Install, 'stateDir' | 'tree' | 'workspaces' | 'workspaceTree'>;

/** A symbolic link in the install. */
export interface Link {
  /** Absolute path on this machine. */
  readonly path: string;
  /** The target as the link spells it. */
  readonly target: string;
  /** Its row in the layout table; undefined in a workspace outside the state directory. */
  readonly layout?: LayoutEntry;
}

/** A link whose target is missing. */
export interface DanglingLink extends Link {
  /** The right target, relative to the link, where the link points into the old home and the copy has its target. */
  readonly moved?: string;
}

/**
 * Finds the links of the state directory and of the workspaces whose target is missing. Leaves out those among
 * locks and temporary files, and those whose target cannot be seen from this machine.
 */
export function danglingLinks(install: TreeInputs & PathInputs): DanglingLink[] {
  return [...linksOf(install)]
    .filter((link) => isDangling(link, install))
    .map((link) => {
      const moved = movedTarget(link.path, link.target, install);
      return { ...link, ...(moved !== undefined && { moved }) };
    });
}

/** The links whose target cannot be seen from this machine, without those that OpenClaw recreates. */
export function linksOutOfSight(
  install: TreeInputs & Pick<Install, 'home' | 'origin' | 'here'>,
): Link[] {
  return [...linksOf(install)].filter(
    (link) =>
      link.layout?.cls !== 'regenerable' && isOutOfSight(targetOnHost(link, install), install),
  );
}

function* linksOf(install: TreeInputs): Iterable<Link> {
  for (const tree of treesOf(install)) {
    for (const { path, kind, target } of tree.entries.values()) {
      if (kind !== 'symlink' || target === undefined) continue;
      const layout = tree === install.tree ? layoutOf(withoutNesting(path)) : undefined;
      if (layout?.cls === 'host-bound' || layout?.cls === 'volatile') continue;
      yield { path: join(tree.root, path), target, ...(layout && { layout }) };
    }
  }
}

/** A state directory that is one level too deep has the same entries. */
function withoutNesting(path: string): string {
  return path.replace(/^\.openclaw\//, '');
}

function treesOf(install: TreeInputs): Tree[] {
  const outside = install.workspaces
    .map((workspace) => install.workspaceTree(workspace))
    .filter((tree) => tree !== undefined)
    .filter(({ root }) => !isInside(root, install.stateDir));
  return [install.tree, ...outside];
}

function isDangling(link: Link, install: PathInputs): boolean {
  const meant = targetOnHost(link, install);
  if (isOutOfSight(meant, install)) return false;
  const where = install.here(meant);
  if (where.kind === 'here') return !where.exists;
  return stalePath(meant, install) !== undefined;
}

function targetOnHost({ path, target }: Link, { home }: Pick<Install, 'home'>): string {
  return isAbsoluteAnywhere(target) ? target : toThere(resolve(dirname(path), target), home);
}

function movedTarget(path: string, target: string, install: PathInputs): string | undefined {
  const stale = stalePath(target, install);
  if (!stale?.arrived) return undefined;
  return relative(dirname(path), stale.movedHere).split(sep).join('/');
}
