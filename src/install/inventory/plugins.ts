import { phrase } from '../../phrases/language.ts';
import { childrenOf } from '../files/tree.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, none } from './item.ts';

/**
 * The directories of plugins. From 2026.5.28 on, a plugin that npm installed is in a project of its
 * own.
 */
const PLUGIN_PARENTS = ['extensions', 'npm/projects'];

/** Plugins in the state directory. Those in the OpenClaw package need not be copied. */
export function plugins({ tree }: Pick<Install, 'tree'>): InventoryItem {
  const paths = PLUGIN_PARENTS.flatMap((parent) =>
    childrenOf(tree, parent)
      .filter(({ kind, path }) => kind === 'directory' && !path.startsWith(`${parent}/.`))
      .map(({ path }) => path),
  );
  return paths.length === 0
    ? none('plugins')
    : arrived('plugins', paths.length, phrase('inventory.plugins', { count: paths.length }));
}

/** Skills of the state directory and of its workspaces: directories with a SKILL.md. */
export function skills(
  install: Pick<Install, 'tree' | 'workspaces' | 'workspaceTree'>,
): InventoryItem {
  const trees = install.workspaces.flatMap((workspace) => install.workspaceTree(workspace) ?? []);
  const paths = [install.tree, ...trees].flatMap((tree) =>
    childrenOf(tree, 'skills')
      .filter(({ path }) => tree.entries.has(`${path}/SKILL.md`))
      .map(({ path }) => path.slice('skills/'.length)),
  );
  return paths.length === 0
    ? none('skills')
    : arrived('skills', paths.length, phrase('inventory.skills', { count: paths.length }));
}
