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
  /** this: the install that is being checked; other: another one; unknown: out of reach from here. */
  readonly kind: 'this' | 'other' | 'unknown';
  /** Of another one: what is there, where it is a state directory of this home. */
  readonly found?: StateDirectory;
  /** Of another one: absolute path on this machine. */
  readonly path?: string;
}

/**
 * Which state directory a path of the host selects. A path under the home of the old machine counts as
 * the same path under this home: that it is stale is another fault, and which directory it means is clear.
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

/** True where a service, of the present product name, starts the gateway of this install. */
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

/** By convention, by what else the install names, or because a state directory that is not here was in it. */
function isOldHome(home: string, where: Whereabouts, { origin }: Pick<Install, 'origin'>): boolean {
  const exists = where.kind === 'here' && where.exists;
  return !exists || homeOf(home) === home || origin.homes.includes(home);
}

/** The state directory that is being checked, among those of its home; undefined where it lies elsewhere. */
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

/** The name that OpenClaw knows the install by: `.openclaw` may be a link to another disk. */
export function ownName(install: Pick<Install, 'stateDir' | 'stateDirectories' | 'there'>): string {
  return ownDirectory(install)?.name ?? basename(install.there(install.stateDir));
}

/** True for a path below a home that the install came from: what is still there did not come along. */
export function isInOldHome(hostPath: string, { origin }: Pick<Install, 'origin'>): boolean {
  return origin.homes.some((home) => hostPath.startsWith(`${home}/`));
}
