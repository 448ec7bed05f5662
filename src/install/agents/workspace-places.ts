import { type PathInputs, stalePath } from '../config/stale-path.ts';
import { isInHome, realOrSame } from '../host/home.ts';
import type { Install } from '../install.ts';
import type { Workspace } from './agents.ts';

/**
 * Where the workspaces of an install are or should be: absolute paths on this machine, in its home.
 */
export function workspacePlaces(install: PathInputs & Pick<Install, 'workspaces'>): string[] {
  return install.workspaces
    .map((workspace) => placeOf(workspace, install))
    .filter((place) => place !== undefined)
    .filter((place) => isInHome(place, install.home) && place !== install.home.here);
}

/** The workspaces that exist on this machine, in any place: absolute paths, links resolved. */
export function workspacesHere({ workspaces }: Pick<Install, 'workspaces'>): string[] {
  return workspaces.flatMap(({ where }) =>
    where.kind === 'here' && where.exists ? [realOrSame(where.path)] : [],
  );
}

function placeOf({ where, path }: Workspace, install: PathInputs): string | undefined {
  return where.kind === 'here' && where.exists
    ? where.path
    : (stalePath(path, install)?.movedHere ?? (where.kind === 'here' ? where.path : undefined));
}
