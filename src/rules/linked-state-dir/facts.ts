import { realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';

/** A workspace whose path now has another real path than OpenClaw recorded. */
export interface Repointed {
  /** The path on the target. */
  readonly path: string;
  readonly before: string;
  readonly now: string;
  /** Absolute path on this machine. */
  readonly at: string;
}

/** Finds the workspaces that are behind a link since OpenClaw 2026.8.1 or later recorded their real path. */
export function findRepointed(
  install: Pick<Install, 'workspaces' | 'databases' | 'there'>,
): Repointed[] {
  const noted = notedPaths(install);
  return install.workspaces.flatMap(({ path, where }) => {
    const before = noted.get(path);
    if (before === undefined || where.kind !== 'here' || !where.exists) return [];
    const now = install.there(realOrSame(where.path));
    return now === before ? [] : [{ path, before, now, at: where.path }];
  });
}

function notedPaths({ databases }: Pick<Install, 'databases'>): Map<string, string> {
  const rows = databases
    .filter((one) => one.role === 'state' && one.hasTable('workspace_path_aliases'))
    .flatMap((one) => one.query('SELECT alias_path, workspace_path FROM workspace_path_aliases'));
  return new Map(rows.map((row) => [String(row.alias_path), String(row.workspace_path)]));
}
