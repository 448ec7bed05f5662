import { lookAt } from '../files/tree.ts';
import { isInside, realOrSame } from '../host/home.ts';
import type { Install } from '../install.ts';
import { homeNamedBy } from '../origin.ts';
import type { Service } from '../services/service.ts';
import type { SystemService } from '../services/system-units.ts';
import { selectionOf, selects } from './selection.ts';

type Inputs = Parameters<typeof selectionOf>[1] & Pick<Install, 'services' | 'systemServices'>;

/**
 * The system units that start the gateway of this install: on this machine, with exactly this
 * directory.
 */
export function ownSystemServices(
  install: Pick<Install, 'systemServices' | 'stateDir'>,
): SystemService[] {
  return install.systemServices.filter((service) => isStartedIn(service, install.stateDir));
}

/** True for a service that starts a gateway with exactly this directory. */
export function isStartedIn(service: Service, stateDir: string): boolean {
  return realOrSame(service.stateDir) === stateDir;
}

/**
 * Everything on this machine that starts the gateway of this install: services of its user, and
 * system units.
 */
export function startersOf(
  install: Parameters<typeof selects>[1] & Pick<Install, 'services' | 'systemServices'>,
): Service[] {
  return [
    ...install.services.filter((service) => selects(service, install)),
    ...ownSystemServices(install),
  ];
}

/**
 * The system units that belong to this install: those that start it, and those that point to its
 * place on the old machine. Where nothing starts it, also those that run as its user or use its
 * home, and start a gateway without data.
 */
export function systemServicesFor(install: Inputs): SystemService[] {
  const own = new Set(ownSystemServices(install));
  const meant = install.systemServices.filter(
    (service) => own.has(service) || isOfOldMachine(service, install),
  );
  if (meant.length > 0 || startersOf(install).length > 0) return meant;
  return install.systemServices.filter(
    (service) => isOfUser(service, install) && isWithoutData(service, install),
  );
}

/**
 * True where its directory corresponds to this one under the old home, and that home is not in use
 * here.
 */
function isOfOldMachine({ stateDir }: SystemService, install: Inputs): boolean {
  const home = homeNamedBy(stateDir);
  if (home === undefined || lookAt(stateDir) !== undefined) return false;
  const isOld = lookAt(home) === undefined || install.origin.homes.includes(home);
  return isOld && selectionOf(stateDir, install).kind === 'this';
}

/** True where it runs as the owner of this install, or starts something in this home. */
function isOfUser({ uid, command, workingDirectory }: SystemService, install: Inputs): boolean {
  if (uid !== undefined && uid === lookAt(install.stateDir)?.uid) return true;
  const { here } = install.home;
  return [...command, ...(workingDirectory ? [workingDirectory] : [])].some(
    ({ value }) => value.startsWith('/') && isInside(value, here),
  );
}

/** True where its directory is missing or new: OpenClaw creates it at the first start. */
function isWithoutData({ stateDir }: SystemService, { stateDirectories }: Inputs): boolean {
  const real = realOrSame(stateDir);
  const found = stateDirectories.find(({ path }) => realOrSame(path) === real);
  return found === undefined ? lookAt(stateDir) === undefined : found.contents.richness !== 'rich';
}
