import type { Workspace } from '../install/agents/agents.ts';
import { stalePath } from '../install/config/stale-path.ts';
import { without } from '../install/files/parts-of-tree.ts';
import { lookAt, type Tree, walk } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';

/** A directory of an install whose files are recorded. */
export interface Root {
  readonly what: 'state' | 'workspace';
  /** Absolute on this machine. For a missing workspace, where it should be. */
  readonly here: string;
  /** Its path on the machine that runs the install. */
  readonly there: string;
  readonly agents: readonly string[];
  /** Its files, without those of other workspaces in it. Undefined where it is missing. */
  readonly tree: Tree | undefined;
}

/** The state directory, then each workspace, also those inside the state directory. */
export function rootsOf(install: Install): Root[] {
  const workspaces = install.workspaces.flatMap((workspace) => workspaceRoot(workspace, install));
  if (install.kind === 'workspace') return workspaces;
  const { stateDir, tree } = install;
  const inside = workspaces
    .filter(({ here }) => here !== stateDir && isInside(here, stateDir))
    .map(({ here }) => here.slice(stateDir.length + 1).replaceAll('\\', '/'));
  const state: Root = {
    what: 'state',
    here: stateDir,
    there: install.there(stateDir),
    agents: [],
    tree: without(tree, inside),
  };
  return [state, ...workspaces];
}

function workspaceRoot(workspace: Workspace, install: Install): Root[] {
  const { path, where, agentIds } = workspace;
  const base = { what: 'workspace' as const, there: path, agents: agentIds };
  const tree = install.workspaceTree(workspace);
  if (tree) return [{ ...base, here: tree.root, tree }];
  // The configuration may still have the path in the old home.
  const moved = stalePath(path, install)?.movedHere;
  const here = moved ?? (where.kind === 'here' ? where.path : undefined);
  if (here === undefined) return [];
  return [{ ...base, here, tree: moved === undefined ? undefined : treeAt(moved, install) }];
}

function treeAt(path: string, { home }: Install): Tree | undefined {
  const real = realOrSame(path);
  const isDirectory = lookAt(real)?.kind === 'directory' && !isInside(home.here, real);
  return isDirectory ? walk(real) : undefined;
}
