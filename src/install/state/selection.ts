import { basename, join, resolve } from 'node:path';
import { homeOf, isInside, realOrSame, type Whereabouts } from '../host/home.ts';
import type { Install } from '../install.ts';
import { homeNamedBy } from '../origin.ts';
import type { Service } from '../services/service.ts';
import type { StateDirectory } from './state-directories.ts';

type Inputs = Pick<Install, 'home' | 'stateDir' | 'stateDirectories' | 'origin' | 'here'>;

/** The state directory that a service will use, as seen from this home. */
export interface Selection {
  /** Its name: `.openclaw-work`. */
  readonly name: string;
  /**
   * this: the install that is being checked; other: another install; unknown: cannot be determined
   * from here.
   */
  readonly kind: 'this' | 'other' | 'unknown';
  /** For another install: its contents, where it is a state directory of this home. */
  readonly found?: StateDirectory;
  /** For another install: absolute path on this machine. */
  readonly path?: string;
}

/**
 * The state directory that a path of the host selects. A path under the home of the old machine
 * counts as the same path under this home: other rules report that it is out of date, but it is
 * clear which directory it means.
 */
export function selectionOf(hostPath: string, install: Inputs): Selection {
  const name = basename(hostPath.replaceAll('\\', '/'));
  const path = pathHere(hostPath, install);
  if (path === undefined) return { name, kind: 'unknown' };
  if (realOrSame(path) === install.stateDir) return { name, kind: 'this', path };
  const found = install.stateDirectories.find(
    (directory) => directory.path === path || realOrSame(directory.path) === realOrSame(path),
  );
  return { name, kind: 'other', path, ...(found && { found }) };
}

/** True where a service with OpenClaw's current name starts the gateway of this install. */
export function selects(service: Service, install: Inputs): boolean {
  return !service.isLegacy && selectionOf(service.stateDir, install).kind === 'this';
}

function pathHere(hostPath: string, install: Inputs): string | undefined {
  const home = homeNamedBy(hostPath);
  const where = install.here(hostPath);
  const isOutside = where.kind !== 'here' || !isInside(realOrSame(where.path), install.home.here);
  if (isOutside && home !== undefined && isOldHome(home, where, install)) {
    return resolve(join(install.home.here, hostPath.slice(home.length).replaceAll('\\', '/')));
  }
  return where.kind === 'here' ? where.path : undefined;
}

/**
 * Decided by convention, by other paths of the install, or because the state directory in it is not
 * on this machine.
 */
function isOldHome(home: string, where: Whereabouts, { origin }: Pick<Install, 'origin'>): boolean {
  const exists = where.kind === 'here' && where.exists;
  return !exists || homeOf(home) === home || origin.homes.includes(home);
}

/**
 * The entry for the checked state directory among those of its home. Undefined where it is
 * elsewhere.
 */
export function ownDirectory(
  install: Pick<Install, 'stateDir' | 'stateDirectories'>,
): StateDirectory | undefined {
  const same = install.stateDirectories.filter((directory) => isSame(directory, install));
  return same.find(({ linkTo }) => linkTo === undefined) ?? same.find(({ isLegacy }) => !isLegacy);
}

/** True for the install's own directory and for a link to it, whatever its name. */
export function isSame(
  { path, linkTo }: StateDirectory,
  install: Pick<Install, 'stateDir'>,
): boolean {
  return (linkTo ?? path) === install.stateDir;
}

/** The name by which OpenClaw knows the install: `.openclaw` may be a link to another disk. */
export function ownName(install: Pick<Install, 'stateDir' | 'stateDirectories' | 'there'>): string {
  return ownDirectory(install)?.name ?? basename(install.there(install.stateDir));
}

/** True for a path below the old home: what is still there was not copied. */
export function isInOldHome(hostPath: string, { origin }: Pick<Install, 'origin'>): boolean {
  return origin.homes.some((home) => hostPath.startsWith(`${home}/`));
}
