import { resolve } from 'node:path';
import { lookAt } from './files/tree.ts';
import { canEnter } from './host/access.ts';
import type { HostUser } from './host/host.ts';
import type { Install } from './install.ts';
import type { Location } from './locate/location.ts';
import { explainClosed, InstallNotFound } from './locate/not-found.ts';
import { locate } from './locate.ts';
import type { OpenOptions, Settled } from './open-options.ts';
import { OpenedInstall } from './opened.ts';
import { mountedWorkspace, placeOnTarget } from './target.ts';

/**
 * Opens the installs that the options name. Reads little, because each fact is read when a rule
 * asks for it.
 * @throws InstallNotFound, UnknownUser
 */
export function openInstalls(options: OpenOptions): Install[] {
  const env = options.env ?? process.env;
  const cwd = options.cwd ?? process.cwd();
  const { archive, ...rest } = options;
  return locate({ ...options, env, cwd }).map((location, index) =>
    // Findings about the archives are reported only once.
    openPlaced(location, { ...rest, ...(archive && index === 0 && { archive }), env, cwd }),
  );
}

/**
 * Facts that do not depend on the target are read once and shared by the instances created here.
 */
function openPlaced(location: Location, options: Settled): OpenedInstall {
  const { home, targetStateDir: stateDir, env } = options;
  const found = new OpenedInstall({ location, isKnown: true }, options);
  if (location.closedBy !== undefined) {
    refuseWhatIsOnlyClosedToUs(location.closedBy, found.host.user);
    return found;
  }
  const target = {
    env,
    ...(home !== undefined && { home }),
    ...(stateDir !== undefined && { stateDir }),
  };
  const placement = placeOnTarget(location, target, found);
  const isAsFound = placement.location === location && placement.isKnown;
  if (isAsFound && options.archive === undefined) return found;
  const placed = new OpenedInstall(placement, options, found);
  const workspaces = (options.workspaces ?? []).map((path) => resolve(options.cwd, path));
  const mount = mountedWorkspace(placed, workspaces);
  if (mount === undefined) return placed;
  const { home: where } = placement.location;
  const mounts = [mount, ...(where.mounts ?? [])];
  const whole = { ...placement, location: { ...placement.location, home: { ...where, mounts } } };
  return new OpenedInstall(whole, options, found);
}

/**
 * If the user of the gateway could enter the directory, the install has no fault, and that user has
 * to run the check.
 * @throws InstallNotFound
 */
function refuseWhatIsOnlyClosedToUs(path: string, user: HostUser): void {
  const entry = lookAt(path);
  if (entry === undefined || !user.known || canEnter(entry, user)) {
    throw new InstallNotFound(explainClosed(path));
  }
}
