import { lstatSync, realpathSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { LONGEST_PATH, lookAt, whyUnseen } from '../files/tree.ts';
import { isUnseen } from '../files/unseen.ts';

/** The home directory that the install will run from. */
export interface Home {
  /** Where it is on this machine: absolute, links resolved. */
  readonly here: string;
  /** Its path on the host. The same as `here` unless it is mounted or copied elsewhere. */
  readonly there: string;
  /** Who owns the directory. */
  readonly uid: number;
  readonly gid: number;
  /**
   * Directories that are not at their place in the home on this machine, deepest first: a container
   * mounts them there.
   */
  readonly mounts?: readonly MountedDirectory[];
}

/**
 * A directory on this machine, and its path on the target. Both absolute; `here` with links
 * resolved.
 */
export interface MountedDirectory {
  readonly here: string;
  readonly there: string;
}

/**
 * Stands for a home that does not exist on this machine, such as that of a container. Nothing can
 * be below it.
 */
export const NOWHERE = '/dev/null/home';

/** Where a path of the host is on this machine. */
export type Whereabouts =
  | { readonly kind: 'here'; readonly path: string; readonly exists: boolean }
  /** Under the home of another user than this install's, and missing. */
  | { readonly kind: 'foreign'; readonly home: string }
  /**
   * It cannot be looked at: outside the home of another machine, or in a directory that this
   * process may not enter.
   */
  | { readonly kind: 'unknown' };

const HOME_ROOTS: readonly RegExp[] = [
  /^(?:\/var)?\/home\/[^/]+/,
  /^\/Users\/(?!Shared(?:\/|$))[^/]+/,
  /^\/(?:private\/)?var\/root/,
  /^\/root/,
  /^\/data\/data\/com\.termux\/files\/home/,
  /^[A-Za-z]:[\\/]Users[\\/](?!Public(?:[\\/]|$))[^\\/]+/,
];

/**
 * The home directory that contains a path, by the conventions of Linux, macOS, Windows and Termux
 * (`/home/alice`, `/Users/alice`, `C:\Users\alice`, `/root`). Undefined for any other path.
 */
export function homeOf(path: string): string | undefined {
  for (const pattern of HOME_ROOTS) {
    const found = pattern.exec(path)?.[0];
    if (found !== undefined && /^(?:[\\/]|$)/.test(path.slice(found.length))) return found;
  }
  return undefined;
}

/**
 * True for a path that is absolute on any platform, because a copy from Windows may be checked on
 * Linux.
 */
export function isAbsoluteAnywhere(path: string): boolean {
  return isAbsolute(path) || /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('\\\\');
}

/** Replaces a leading `~` with the home on the host, as OpenClaw does. */
export function expandTilde(path: string, home: Home): string {
  return path === '~' || /^~[\\/]/.test(path) ? posix.join(home.there, path.slice(1)) : path;
}

/** True where `path` is `directory` or inside it. Both absolute on this machine. */
export function isInside(path: string, directory: string): boolean {
  const rest = relative(directory, path);
  return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest));
}

/** The path on the host of a file on this machine. */
export function toThere(path: string, home: Home): string {
  const mount = home.mounts?.find((each) => isInside(path, each.here));
  if (mount) return moved(path, mount);
  return isInside(path, home.here) ? moved(path, home) : path;
}

/** True for a path in the home on this machine, or in a directory that is mounted into it. */
export function isInHome(path: string, { here, mounts = [] }: Home): boolean {
  return [here, ...mounts.map((mount) => mount.here)].some((root) => isInside(path, root));
}

function moved(path: string, { here, there }: MountedDirectory): string {
  if (here === there) return path;
  const rest = relative(here, path).split(sep).join('/');
  return rest === '' ? there : `${there.replace(/\/$/, '')}/${rest}`;
}

/**
 * Where a path of the host is on this machine. `/home` → `/var/home` and the like are the same
 * place: a path that exists here counts as here, whatever its name.
 */
export function toHere(path: string, home: Home): Whereabouts {
  const written = expandTilde(path, home);
  const absolute = /(?:^|\/)\.\.(?:\/|$)/.test(written) ? posix.normalize(written) : written;
  for (const { here, there } of home.mounts ?? []) {
    if (isOnOrBelow(absolute, there)) return seenAt(join(here, absolute.slice(there.length)));
  }
  if (home.there === home.here) return onThisMachine(absolute, home);
  if (isOnOrBelow(absolute, home.there)) {
    return home.here === NOWHERE
      ? { kind: 'unknown' }
      : seenAt(join(home.here, absolute.slice(home.there.length)));
  }
  const foreign = homeOf(absolute);
  return foreign === undefined ? { kind: 'unknown' } : { kind: 'foreign', home: foreign };
}

function isOnOrBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory.replace(/\/$/, '')}/`);
}

function onThisMachine(path: string, home: Home): Whereabouts {
  if (!isAbsolute(path)) {
    const foreign = homeOf(path);
    return foreign === undefined ? { kind: 'unknown' } : { kind: 'foreign', home: foreign };
  }
  const result = probe(resolve(path));
  if (result.exists) return result;
  if (isInside(realOrSame(path), home.here)) return seenAt(result.path);
  const foreign = homeOf(path);
  return foreign === undefined || realOrSame(foreign) === home.here
    ? result
    : { kind: 'foreign', home: foreign };
}

/** In a directory that this process may not enter or read, the path may exist. */
function seenAt(path: string): Whereabouts {
  const found = probe(path);
  const code = found.exists ? undefined : whyUnseen(path);
  return isUnseen(code) ? { kind: 'unknown' } : found;
}

function probe(path: string): Extract<Whereabouts, { kind: 'here' }> {
  return { kind: 'here', path, exists: lookAt(path) !== undefined };
}

/** The real path of the nearest ancestor that exists, with the rest appended. */
export function realOrSame(path: string): string {
  const absolute = resolve(path);
  if (absolute.length > LONGEST_PATH) return absolute;
  for (let head = absolute, tail = ''; ; ) {
    const real = realOf(head);
    if (real !== undefined) return join(real, tail);
    const parent = dirname(head);
    if (parent === head) return absolute;
    tail = join(basename(head), tail);
    head = parent;
  }
}

function realOf(path: string): string | undefined {
  try {
    // An exception is far more expensive than this test, and there can be tens of thousands of old
    // paths.
    if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/**
 * The home of the user who runs the check, in OpenClaw's order of precedence (home-dir, all
 * releases from 2026.2.9).
 */
export function ownHome(env: NodeJS.ProcessEnv): string {
  const osHome = systemHome(env);
  const openclawHome = firstUsable(env.OPENCLAW_HOME);
  if (openclawHome === undefined) return resolve(osHome);
  return resolve(openclawHome.replace(/^~(?=$|[\\/])/, osHome));
}

/**
 * The home that the system gives a user, or {@link NOWHERE} for a user id with neither HOME nor an
 * account.
 */
export function systemHome(env: NodeJS.ProcessEnv): string {
  const said = firstUsable(env.HOME, env.USERPROFILE);
  if (said !== undefined) return said;
  try {
    // With an empty HOME, `homedir` returns an empty path.
    return homedir() || userInfo().homedir || NOWHERE;
  } catch {
    return NOWHERE;
  }
}

/**
 * OpenClaw treats the words `undefined` and `null` as unset, because shells and unit files produce
 * them.
 */
export function firstUsable(...values: (string | undefined)[]): string | undefined {
  return values
    .map((value) => value?.trim())
    .find((value) => value && value !== 'undefined' && value !== 'null');
}
