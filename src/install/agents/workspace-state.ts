import { childrenOf, type Entry, type Tree } from '../files/tree.ts';
import type { Install } from '../install.ts';
import { WORKSPACE_PERSONA } from '../layout.ts';

type Inputs = Pick<Install, 'tree' | 'workspaces' | 'stateDirectories' | 'at'>;

/** A directory in the state directory that looks like a workspace. */
export interface WorkspaceLike {
  /** Relative to the state directory. */
  readonly path: string;
  readonly hasMemory: boolean;
}

/**
 * Directories directly in the state directory that contain a workspace's files and that no agent
 * and no profile of this home uses: a workspace that was put aside, or that the configuration no
 * longer names.
 */
export function unusedWorkspaces(install: Inputs): WorkspaceLike[] {
  const used = new Set(
    install.workspaces.flatMap(({ where }) => (where.kind === 'here' ? [where.path] : [])),
  );
  const profiles = install.stateDirectories.flatMap(({ profile }) => profile ?? []);
  return childrenOf(install.tree, '')
    .filter(({ kind, path }) => kind === 'directory' && !used.has(install.at(path)))
    .filter(({ path }) => !profiles.some((profile) => path === `workspace-${profile}`))
    .filter(({ path }) => isWorkspace(install.tree, path))
    .map(({ path }) => ({ path, hasMemory: hasMemory(install.tree, path) }));
}

/** What OpenClaw and macOS write into a workspace, as opposed to the agent. */
const NO_CONTENT = /^(?:\.DS_Store$|\.openclaw(?:\/|$)|openclaw-workspace-state\.json$)/;

/**
 * True where a workspace was read completely and contains nothing of an agent. OpenClaw then seeds
 * it like a new one.
 */
export function isEmptyWorkspace({ entries, unreadable, cutOff }: Tree): boolean {
  if (unreadable.length > 0 || cutOff !== undefined) return false;
  const isContent = ({ kind, path }: Entry) =>
    !NO_CONTENT.test(path) && (kind !== 'directory' || path === '.git');
  return ![...entries.values()].some(isContent);
}

/** True where OpenClaw seeds no files. Then a workspace may be empty on purpose. */
export function seedsNoFiles({ config }: Pick<Install, 'config'>): boolean {
  return config.get('agents', 'defaults', 'skipBootstrap') === true;
}

/** True where a directory has at least two of the files that onboarding seeds in every release. */
export function isWorkspace(tree: Tree, path: string): boolean {
  return WORKSPACE_PERSONA.filter((name) => tree.entries.has(below(path, name))).length >= 2;
}

/** True where an agent has written to its memory. */
export function hasMemory(tree: Tree, path: string): boolean {
  if (['MEMORY.md', 'memory.md'].some((name) => tree.entries.has(below(path, name)))) return true;
  return childrenOf(tree, below(path, 'memory')).some(({ kind }) => kind === 'file');
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
