import { basename, join, resolve } from 'node:path';
import type { Location } from '../../engine/rule.ts';
import { gitDirectoryIn } from '../../formats/git-file.ts';
import { workspacesHere } from '../../install/agents/workspace-places.ts';
import { readText } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';

/** A Git work tree that is linked to its repository by a `.git` file. */
export interface LinkedWorktree {
  /** Absolute path on this machine. */
  readonly path: string;
  /** What the `.git` file points to: a path of the target. */
  readonly gitDir: string;
  readonly at: Location;
}

/** A worktree that OpenClaw keeps a record of. */
export interface RecordedWorktree {
  /** As written: a path of the machine that made it. */
  readonly path: string;
  readonly branch: string;
  readonly isRemoved: boolean;
  /** Where the record is. */
  readonly at: Location;
}

/** Where OpenClaw makes worktrees: `worktrees/<repository>/<name>` in the state directory. */
const MANAGED = /^worktrees\/[^/]+\/[^/]+$/;
const SMALL = 64 * 1024;

/** The directories in the place of OpenClaw's own worktrees: absolute on this machine. */
export function managedDirectories({ tree }: Pick<Install, 'tree'>): string[] {
  return [...tree.entries.values()]
    .filter(({ kind, path }) => kind === 'directory' && MANAGED.test(path))
    .map(({ path }) => join(tree.root, path));
}

/**
 * OpenClaw's worktrees and the workspaces that are worktrees themselves. Reads the `.git` files; runs nothing.
 * A relative pointer moves with what it points to, so only absolute ones are here.
 */
export function linkedWorktrees(install: Pick<Install, 'tree' | 'workspaces'>): LinkedWorktree[] {
  const places = [...managedDirectories(install), ...workspacesHere(install)];
  return [...new Set(places)].flatMap((path) => {
    const gitDir = pointerOf(join(path, '.git'));
    return gitDir === undefined
      ? []
      : [{ path, gitDir, at: { path: join(path, '.git'), line: 1 } }];
  });
}

function pointerOf(gitFile: string): string | undefined {
  if (lookAt(gitFile)?.kind !== 'file') return undefined;
  const text = readText(gitFile, SMALL);
  const target = text.ok ? gitDirectoryIn(text.text) : undefined;
  return target?.startsWith('.') ? undefined : target;
}

/**
 * OpenClaw's own records of its worktrees (2026.7.1 and later).
 * @throws FactUnavailable where the database cannot be queried
 */
export function recordedWorktrees({ databases }: Pick<Install, 'databases'>): RecordedWorktree[] {
  const database = databases.find(({ role }) => role === 'state');
  if (!database?.hasTable('worktrees')) return [];
  return database
    .query('SELECT path, branch, removed_at AS removed FROM worktrees ORDER BY path')
    .map(({ path, branch, removed }) => ({
      path: String(path),
      branch: String(branch),
      isRemoved: removed !== null,
      at: { path: database.path, keyPath: 'worktrees' },
    }));
}

/** The repository of a worktree: `<repository>/.git/worktrees/<name>` is what its `.git` file points to. */
export function repositoryOf(gitDir: string): string {
  const common = resolve(gitDir, '../..');
  return basename(common) === '.git' ? resolve(common, '..') : common;
}
