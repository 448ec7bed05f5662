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

/** What to check, as the command line says it. */
export interface LocateOptions {
  /** A state directory, a home that holds one, or a workspace. Without it: what OpenClaw itself would use. */
  readonly path?: string | undefined;
  readonly profile?: string | undefined;
  /** Every state directory in the home. */
  readonly all?: boolean | undefined;
  /** The path that the home will have on the host. */
  readonly home?: string | undefined;
  /** What has another place on this machine than the home says. */
  readonly mounts?: readonly MountedDirectory[] | undefined;
  /** Nothing above it is looked at: a state directory there does not belong to a workspace in it. Absolute, links resolved. */
  readonly within?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** One install to check. */
export interface Location {
  /** Absolute on this machine, links resolved. */
  readonly stateDir: string;
  /** The configuration that OpenClaw would read: absolute on this machine. It need not exist. */
  readonly configPath: string;
  readonly home: Home;
  /** True where OpenClaw itself would use it here: by the environment, or by its default. */
  readonly isInUse: boolean;
  /** The directory that keeps whoever runs the check out of it. */
  readonly closedBy?: string;
  /** workspace: a workspace that no state directory is with; then `stateDir` is where it would be. */
  readonly kind: 'state' | 'workspace';
  /** Of a workspace: its directory, links resolved. */
  readonly workspace?: string;
  readonly profile?: string;
}

/** A state directory in a home, with the configuration that belongs to it unless another is given. */
export function locationOf(
  path: string,
  home: string,
  options: LocateOptions,
  configPath?: string,
): Location {
  const stateDir = realOrSame(path);
  // By the name it was found under: `.openclaw` may be a link to another disk.
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
 * The home that a state directory is in: the parent of one with a usual name, else the conventional home above it,
 * the home of whoever asks, or that of its owner's account, else the parent.
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
