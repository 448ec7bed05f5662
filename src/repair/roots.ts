import { dirname } from 'node:path';
import { workspacePlaces } from '../install/agents/workspace-places.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';

/** Where a repair may write: directories with all that is in them, and single files. Links resolved. */
export interface Roots {
  readonly directories: readonly string[];
  readonly files: readonly string[];
}

/**
 * The state directory, its workspaces, also one that is not there, the service files of that home, and the given files
 * (backups that a finding names) where they lie in the home.
 */
export function rootsOf(install: Install, named: readonly string[]): Roots {
  const workspaces = install.workspaces.flatMap(({ where }) =>
    where.kind === 'here' && where.exists ? [realOrSame(where.path)] : [],
  );
  // Those that did not arrive may be restored.
  workspaces.push(...workspacePlaces(install).map(realOrSame));
  const files = [...serviceFiles(install), ...named]
    .map((path) => realOfParent(path))
    .filter((path) => isInside(path, install.home.here) && path !== install.home.here);
  return {
    directories: [...new Set([realOrSame(install.stateDir), ...workspaces])],
    files: [...new Set(files)],
  };
}

/** True where a path, whose parent has its links resolved, may be written. */
export function isAllowed(path: string, roots: Roots): boolean {
  return roots.files.includes(path) || roots.directories.some((root) => isInside(path, root));
}

function serviceFiles({ services }: Install): string[] {
  return services.flatMap((service) => [
    service.path,
    ...[...service.environment.values()].map(({ at }) => at.path),
  ]);
}

/** The links of everything but the last component resolved: that one is never followed. */
export function realOfParent(path: string): string {
  const parent = dirname(path);
  const real = realOrSame(parent);
  return real === parent ? path : `${real.replace(/\/$/, '')}${path.slice(parent.length)}`;
}
