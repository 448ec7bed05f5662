import { type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lookAt } from '../files/tree.ts';
import {
  firstUsable,
  type Home,
  homeOf,
  isInside,
  type MountedDirectory,
  ownHome,
  realOrSame,
} from '../host/home.ts';
import { homesOfAccount } from '../host/host.ts';
import { CONFIG_NAMES, isStateName, profileOf } from '../state/state-names.ts';

/** What to check, from the command line. */
export interface LocateOptions {
  /**
   * A state directory, a home that contains one, or a workspace. Without it, the state directory
   * that OpenClaw would use.
   */
  readonly path?: string | undefined;
  readonly profile?: string | undefined;
  /** Every state directory in the home. */
  readonly all?: boolean | undefined;
  /** The path of the home on the host. */
  readonly home?: string | undefined;
  /** Directories whose place on this machine differs from that in the home. */
  readonly mounts?: readonly MountedDirectory[] | undefined;
  /**
   * Nothing above this directory is looked at, so that a workspace in it does not get a state
   * directory from outside. Absolute, links resolved.
   */
  readonly within?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** One install to check. */
export interface Location {
  /** Absolute on this machine, links resolved. */
  readonly stateDir: string;
  /** The configuration that OpenClaw would read: absolute on this machine. It may not exist. */
  readonly configPath: string;
  readonly home: Home;
  /**
   * True where OpenClaw itself would use this install here, according to the environment or its
   * default.
   */
  readonly isInUse: boolean;
  /** The directory that the user of this program may not enter. */
  readonly closedBy?: string;
  /** workspace: a workspace without a state directory; then `stateDir` is where that would be. */
  readonly kind: 'state' | 'workspace';
  /** The directory of a workspace, links resolved. */
  readonly workspace?: string;
  readonly profile?: string;
}

/** A state directory in a home, with its own configuration unless another one is given. */
export function locationOf(
  path: string,
  home: string,
  options: LocateOptions,
  configPath?: string,
): Location {
  const stateDir = realOrSame(path);
  // From the name under which it was found, because `.openclaw` may be a link to another disk.
  const profile = profileOf(basename(path));
  return {
    stateDir,
    configPath: configPath ?? configIn(stateDir),
    home: homeAt(home, options),
    isInUse: false,
    kind: 'state',
    ...(profile !== undefined && { profile }),
  };
}

function homeAt(path: string, options: LocateOptions): Home {
  const here = realOrSame(path);
  const entry = lookAt(here);
  const there = options.home?.replace(/(?<=[^\\/:])[\\/]+$/, '');
  return {
    here,
    there: there ?? here,
    uid: entry?.uid ?? 0,
    gid: entry?.gid ?? 0,
    ...mounts(options),
  };
}

function mounts({ mounts }: LocateOptions): Pick<Home, 'mounts'> {
  return mounts === undefined ? {} : { mounts };
}

/**
 * The home of a state directory: the parent of one with a usual name, otherwise the conventional
 * home above it, the home of the user who runs this program, that of its owner's account, or the
 * parent.
 */
export function homeAround(path: string, options: LocateOptions): string {
  if (isStateName(basename(path)) || options.within !== undefined) return dirname(path);
  const { env } = options;
  const owner = statOrNothing(path)?.uid;
  const homes = [ownHome(env), ...(owner === undefined ? [] : homesOfAccount(owner))];
  const isAbove = (home: string) => home !== path && home !== '/' && isInside(path, home);
  return homeOf(path) ?? homes.find(isAbove) ?? dirname(path);
}

function configIn(stateDir: string): string {
  const name = CONFIG_NAMES.find((each) => lookAt(join(stateDir, each)) !== undefined);
  return join(stateDir, name ?? 'openclaw.json');
}

/** The configuration that `OPENCLAW_CONFIG_PATH` points to; undefined where it is not set. */
export function configFromEnv(
  env: NodeJS.ProcessEnv,
  cwd: string,
  home: string,
): string | undefined {
  const path = firstUsable(env.OPENCLAW_CONFIG_PATH);
  return path === undefined ? undefined : resolve(cwd, path.replace(/^~(?=$|[\\/])/, home));
}

function statOrNothing(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
