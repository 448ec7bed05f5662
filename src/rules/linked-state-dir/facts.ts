import { realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';

/** A workspace that OpenClaw knows by the same path and another real path. */
export interface Repointed {
  /** As on the host. */
  readonly path: string;
  readonly before: string;
  readonly now: string;
  /** Absolute, on this machine. */
  readonly at: string;
}

/** The workspaces that became a link, or got one above them, since OpenClaw 2026.8.1 or later noted where they are. */
export function findRepointed(install: Install): Repointed[] {
  const noted = notedPaths(install);
  return install.workspaces.flatMap(({ path, where }) => {
    const before = noted.get(path);
    if (before === undefined || where.kind !== 'here' || !where.exists) return [];
    const now = install.there(realOrSame(where.path));
    return now === before ? [] : [{ path, before, now, at: where.path }];
  });
}

function notedPaths({ databases }: Install): Map<string, string> {
  const rows = databases
    .filter((one) => one.role === 'state' && one.hasTable('workspace_path_aliases'))
    .flatMap((one) => one.query('SELECT alias_path, workspace_path FROM workspace_path_aliases'));
  return new Map(rows.map((row) => [String(row.alias_path), String(row.workspace_path)]));
}
