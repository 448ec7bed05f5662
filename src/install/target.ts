import { readdirSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { isBelow, type PathInputs, stalePath } from './config/stale-path.ts';
import { lookAt } from './files/tree.ts';
import {
  type Home,
  homeOf,
  isAbsoluteAnywhere,
  isInside,
  type MountedDirectory,
  NOWHERE,
  ownHome,
  realOrSame,
  type Whereabouts,
} from './host/home.ts';
import type { Install } from './install.ts';
import type { Location } from './locate/location.ts';
import { isWorkspace } from './locate/marks.ts';
import { stateDirectoryNamedBy } from './origin.ts';
import { findTraces } from './path-history.ts';
import { isStateName, profileOf } from './state/state-names.ts';
import { isStartedIn } from './state/system-services.ts';
import { IMAGE_HOME, volumeEngine } from './volumes.ts';

type Inputs = Pick<
  Install,
  'stateDir' | 'tree' | 'config' | 'sessionIndexes' | 'databases' | 'services' | 'systemServices'
>;

/** What the command line says about the target. */
export interface TargetOptions {
  /** The path of the home on the target. */
  readonly home?: string;
  /** The path of the state directory on the target. */
  readonly stateDir?: string;
  readonly env: NodeJS.ProcessEnv;
}

/** An install with its place on the target. */
export interface Placement {
  readonly location: Location;
  /** False where the path of the state directory on the target is not known. */
  readonly isKnown: boolean;
  /** The path of the state directory on the target, where it was inferred from the contents. */
  readonly inferred?: string;
}

/** Paths in a state directory that OpenClaw writes itself. */
const IN_STATE_DIRECTORY =
  /^(.+?)[\\/](?:agents[\\/][^\\/]+[\\/](?:agent|sessions)(?:[\\/]|$)|openclaw\.json$|cron[\\/]jobs\.json$)/;

/**
 * Determines where the state directory of an install will be on the target. Its name there often
 * differs: a container mounts `./config` or a volume as `/home/node/.openclaw`. The command line
 * decides, then a name that OpenClaw uses, then what the contents agree on.
 * @param install the same place without this knowledge; only read where the name does not decide
 */
export function placeOnTarget(
  location: Location,
  options: TargetOptions,
  install: Inputs,
): Placement {
  const asItIs: Placement = { location, isKnown: true };
  if (options.stateDir !== undefined && location.kind === 'state') {
    return { location: placedAt(options.stateDir, location, options), isKnown: true };
  }
  if (location.kind === 'workspace' || location.isInUse) return asItIs;
  return isStateName(basename(location.stateDir))
    ? ofUsualName(location, options, install)
    : ofOtherName(location, options, install);
}

/**
 * Where the state directory has a usual name, only its home can be elsewhere on the target: a
 * container may mount the whole home.
 */
function ofUsualName(location: Location, options: TargetOptions, install: Inputs): Placement {
  const asItIs: Placement = { location, isKnown: true };
  const { here } = location.home;
  if (
    options.home !== undefined ||
    homeOf(here) === here ||
    here === realOrSame(ownHome(options.env))
  )
    return asItIs;
  const [inferred, another] = stateDirectoriesNamed(install);
  if (inferred === undefined || another !== undefined) return asItIs;
  return basename(inferred) === basename(location.stateDir) && isMounted(inferred, location)
    ? inferredAt(inferred, location, options)
    : asItIs;
}

function ofOtherName(location: Location, options: TargetOptions, install: Inputs): Placement {
  const asItIs: Placement = { location, isKnown: true };
  const named = stateDirectoriesNamed(install);
  if (named.length === 0) return asItIs;
  const { home } = options;
  const candidates = home === undefined ? named : named.filter((path) => isBelow(path, home));
  const isHere = (path: string) => realOrSame(path) === location.stateDir;
  if (home === undefined && (named.some(isHere) || isStartedHere(install))) return asItIs;
  const [only, another] = candidates;
  const isAgreed = only !== undefined && another === undefined;
  if (isAgreed && home !== undefined) {
    return { location: placedAt(only, location, options), isKnown: true };
  }
  return isAgreed && isMounted(only, location)
    ? inferredAt(only, location, options)
    : { location, isKnown: false };
}

/**
 * The owner is that of the state directory, because the directory that contains a container's home
 * on this machine has nothing to do with its user.
 */
function inferredAt(inferred: string, location: Location, options: TargetOptions): Placement {
  const placed = placedAt(inferred, location, options);
  const home = { ...placed.home, ...ownerOf(location) };
  return { location: { ...placed, home }, isKnown: true, inferred };
}

function ownerOf({ stateDir, home }: Location): Pick<Home, 'uid' | 'gid'> {
  const { uid, gid } = lookAt(stateDir) ?? home;
  return { uid, gid };
}

/**
 * True where a path is probably mounted into a container: it does not exist here, and it is in the
 * home of OpenClaw's image or the state directory is in a volume.
 */
function isMounted(path: string, { stateDir }: Location): boolean {
  if (lookAt(path) !== undefined) return false;
  return isBelow(path, IMAGE_HOME) || volumeEngine(stateDir) !== undefined;
}

/** A service on this machine that names the directory shows that the install runs here. */
function isStartedHere({
  services,
  systemServices,
  stateDir,
}: Pick<Install, 'stateDir' | 'services' | 'systemServices'>): boolean {
  return [...services, ...systemServices].some((service) => isStartedIn(service, stateDir));
}

/**
 * The location with its names on the target. Where the path ends in the same name on both sides,
 * the home is on this machine as well; otherwise only the state directory is.
 */
function placedAt(there: string, location: Location, options: TargetOptions): Location {
  const path = there.replace(/(?<=[^\\/:])[\\/]+$/, '');
  const profile = profileOf(posix.basename(path));
  const { profile: _, ...rest } = location;
  return {
    ...rest,
    home: homeOnTarget(path, location, options),
    ...(profile !== undefined && { profile }),
  };
}

function homeOnTarget(path: string, location: Location, options: TargetOptions): Home {
  const { stateDir, home } = location;
  const homeThere = options.home === undefined ? homeAbove(path) : home.there;
  const below = isBelow(path, homeThere) ? path.slice(homeThere.length) : undefined;
  const isWhole = below !== undefined && below !== '' && stateDir.endsWith(below);
  if (isWhole) return { ...home, here: stateDir.slice(0, -below.length) || '/', there: homeThere };
  const mounts = [{ here: stateDir, there: path }];
  return { here: NOWHERE, there: homeThere, ...ownerOf(location), mounts };
}

/** The home of a state directory on the target: its parent where it has a usual name. */
function homeAbove(path: string): string {
  if (isStateName(posix.basename(path))) return posix.dirname(path);
  return homeOf(path) ?? posix.dirname(path);
}

/**
 * The state directories in the install's own paths: in its settings and sessions, otherwise where
 * it last ran.
 */
function stateDirectoriesNamed(install: Inputs): string[] {
  const strong = [
    ...[...install.config.strings()].map(({ value }) => value),
    ...install.sessionIndexes.flatMap(({ sessions }) =>
      sessions.flatMap(({ sessionFile }) => sessionFile ?? []),
    ),
  ].flatMap(stateDirectoryAbove);
  if (strong.length > 0) return [...new Set(strong)];
  return findTraces(install.tree, install.databases).flatMap(stateDirectoryAbove).slice(0, 1);
}

function stateDirectoryAbove(path: string): string[] {
  if (!isAbsoluteAnywhere(path)) return [];
  const named = stateDirectoryNamedBy(path);
  if (named) return [`${named.home}/${named.name}`];
  const found = IN_STATE_DIRECTORY.exec(path)?.[1];
  return found === undefined ? [] : [found];
}

/**
 * The place of a workspace that a container mounts separately over an empty directory of the state
 * directory, as OpenClaw's docker-compose.yml does. It is the workspace that the user names,
 * otherwise the one beside the state directory.
 * @param install placed, without the workspace
 * @param named absolute on this machine
 */
export function mountedWorkspace(
  install: PathInputs & Pick<Install, 'agents'>,
  named: readonly string[],
): MountedDirectory | undefined {
  const { home, stateDir } = install;
  if (home.mounts === undefined) return undefined;
  const workspace = install.agents.find(({ isDefault }) => isDefault)?.workspace;
  if (workspace === undefined) return undefined;
  // The configuration may still have the path under the old home.
  const there = stalePath(workspace.path, install)?.moved ?? workspace.path;
  if (!isEmptyHere(install.here(there))) return undefined;
  const outside = named.filter((path) => !isInside(path, stateDir));
  const [only, another] = outside.length > 0 ? outside : besideOf(stateDir, there);
  return only === undefined || another !== undefined
    ? undefined
    : { here: realOrSame(only), there };
}

function besideOf(stateDir: string, workspace: string): string[] {
  const beside = join(dirname(stateDir), 'workspace');
  return posix.basename(workspace) === 'workspace' && isWorkspace(beside) ? [beside] : [];
}

function isEmptyHere(where: Whereabouts): boolean {
  if (where.kind === 'unknown') return true;
  if (where.kind !== 'here') return false;
  if (!where.exists) return true;
  try {
    return readdirSync(where.path).length === 0;
  } catch {
    return false;
  }
}
