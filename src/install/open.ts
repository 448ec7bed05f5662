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
 * Opens the installs that the options point at. Reads little: each fact is had when a rule asks for it.
 * @throws InstallNotFound, UnknownUser
 */
export function openInstalls(options: OpenOptions): Install[] {
  const env = options.env ?? process.env;
  const cwd = options.cwd ?? process.cwd();
  const { archive, ...rest } = options;
  return locate({ ...options, env, cwd }).map((location, index) =>
    // What is wrong with the archives is said once.
    openPlaced(location, { ...rest, ...(archive && index === 0 && { archive }), env, cwd }),
  );
}

/** What does not depend on where the install will run is read once, whether or not it helps to find that out. */
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

/** Where the gateway could enter, it is not the install that has a fault: somebody else has to run the check. */
function refuseWhatIsOnlyClosedToUs(path: string, user: HostUser): void {
  const entry = lookAt(path);
  if (entry === undefined || !user.known || canEnter(entry, user)) {
    throw new InstallNotFound(explainClosed(path));
  }
}
