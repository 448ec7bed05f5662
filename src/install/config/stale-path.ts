import { posix } from 'node:path';
import { lookAt } from '../files/tree.ts';
import { homeOf, isAbsoluteAnywhere, isInside, realOrSame } from '../host/home.ts';
import type { Install } from '../install.ts';
import { isStateName, LEGACY_STATE_NAMES } from '../state/state-names.ts';

/** The facts that decide where a path of the old machine is now. */
export type PathInputs = Pick<Install, 'home' | 'stateDir' | 'origin' | 'there' | 'here'>;

/**
 * A path of the old machine: it is under another home than this install's, and does not exist here.
 */
export interface StalePath {
  /** The home in the path, as written. */
  readonly home: string;
  /** The same place under the home that the install runs from: a path of the host. */
  readonly moved: string;
  /** Where that is on this machine. */
  readonly movedHere: string;
  /** True where it exists. */
  readonly arrived: boolean;
}

/**
 * What a path of the host means after a move. Undefined where it is under this home, exists, or
 * cannot be checked from here. Other homes are those that the install's own paths contain
 * (`origin`), and by convention those of other users.
 */
export function stalePath(path: string, install: PathInputs): StalePath | undefined {
  if (!isAbsoluteAnywhere(path)) return undefined;
  const where = install.here(path);
  if (where.kind === 'here' && where.exists) return undefined;
  const home = foreignHomeOf(path, install);
  return home === undefined ? undefined : { home, ...movedPath(path, home, install) };
}

/**
 * A path that still points into the old home on this machine, although the same place was copied to
 * this home. The copy then works in the original. Undefined for any other path.
 */
export function pathIntoOriginal(path: string, install: PathInputs): StalePath | undefined {
  const where = install.here(path);
  const home = isAbsoluteAnywhere(path) ? foreignHomeOf(path, install) : undefined;
  if (where.kind !== 'here' || !where.exists || home === undefined) return undefined;
  if (!install.origin.formerHomes.includes(home)) return undefined;
  const moved = movedPath(path, home, install);
  const isCopy = moved.arrived && realOrSame(moved.movedHere) !== realOrSame(where.path);
  return isCopy ? { home, ...moved } : undefined;
}

/**
 * The home of another user that contains a path, whether it exists or not. Undefined for this
 * install's own home.
 */
export function foreignHomeOf(
  path: string,
  install: Pick<Install, 'home' | 'origin'>,
): string | undefined {
  const { here, there } = install.home;
  if (isBelow(path, there) || isBelow(path, here)) return undefined;
  // `/home` may be a link to `/var/home`. Where both exist, the real path decides.
  if (here === there && path.startsWith('/') && isInside(realOrSame(path), here)) return undefined;
  const named = install.origin.formerHomes.filter((home) => isBelow(path, home));
  return named.sort((a, b) => b.length - a.length)[0] ?? homeOf(path);
}

/**
 * True where it cannot be checked from here whether a path of the host exists: the host is another
 * machine, and the path is neither in the home nor in the old home, which was not copied as such.
 */
export function isOutOfSight(
  path: string,
  install: Pick<Install, 'home' | 'origin' | 'here'>,
): boolean {
  const { home, origin } = install;
  if (home.here === home.there || origin.formerHomes.some((root) => isBelow(path, root)))
    return false;
  return !isBelow(path, home.there) || install.here(path).kind === 'unknown';
}

function movedPath(path: string, home: string, install: PathInputs): Omit<StalePath, 'home'> {
  const rest = path.slice(home.length).replaceAll('\\', '/').replace(/^\/+/, '');
  const candidates = [
    ...underOwnName(rest, install),
    posix.join(install.home.there, rest),
    ...underPresentName(rest, install),
  ];
  const found = candidates.find((candidate) => exists(candidate, install));
  const moved = found ?? candidates[0] ?? install.home.there;
  const where = install.here(moved);
  const movedHere = where.kind === 'here' ? where.path : moved;
  return { moved, movedHere, arrived: found !== undefined };
}

/** Where the state directory has a custom name, what was in `.openclaw` is in it now. */
function underOwnName(rest: string, install: Pick<Install, 'stateDir' | 'there'>): string[] {
  const [name = '', ...below] = rest.split('/');
  const own = install.there(install.stateDir);
  const isRenamed = name === '.openclaw' && !isStateName(posix.basename(own));
  return isRenamed ? [posix.join(own, ...below)] : [];
}

/** What was in `.clawdbot` may now be in `.openclaw`. */
function underPresentName(rest: string, install: Pick<Install, 'stateDir' | 'there'>): string[] {
  const [name = '', ...below] = rest.split('/');
  return LEGACY_STATE_NAMES.includes(name)
    ? [posix.join(install.there(install.stateDir), ...below)]
    : [];
}

function exists(path: string, install: Pick<Install, 'here'>): boolean {
  const where = install.here(path);
  return where.kind === 'here' && lookAt(where.path) !== undefined;
}

/** True where a path is a directory or inside it, on any platform. */
export function isBelow(path: string, directory: string): boolean {
  const root = directory.replace(/[\\/]$/, '');
  return path === root || path.startsWith(`${root}/`) || path.startsWith(`${root}\\`);
}
