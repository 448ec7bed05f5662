import { basename, dirname, join, resolve } from 'node:path';
import { phrase } from '../phrases/language.ts';
import { lookAt } from './files/tree.ts';
import { firstUsable, homeOf, isInside, NOWHERE, ownHome, realOrSame } from './host/home.ts';
import { closedBy } from './locate/closed.ts';
import {
  configFromEnv,
  homeAround,
  type LocateOptions,
  type Location,
  locationOf,
} from './locate/location.ts';
import {
  hasConfig,
  isConfigFile,
  isStateDirectory,
  isWorkspace,
  namesConfig,
  stateDirectoriesIn,
} from './locate/marks.ts';
import { explainChoice, InstallNotFound, listOrExplain } from './locate/not-found.ts';
import {
  isProfileName,
  isStateName,
  LEGACY_STATE_NAMES,
  stateNameOf,
} from './state/state-names.ts';

/**
 * Finds the installs to check. With a path: what is there. Without: what OpenClaw would use here,
 * by its own rules (`paths-*.mjs`, `profile*.ts`: OPENCLAW_STATE_DIR, `--profile`, `.openclaw`,
 * legacy names).
 * @throws InstallNotFound
 */
export function locate(options: LocateOptions): Location[] {
  if (options.profile !== undefined && !isProfileName(options.profile)) {
    throw new InstallNotFound(phrase('not-found.profile-name'));
  }
  if (options.path === '') {
    throw new InstallNotFound(phrase('not-found.empty-path'));
  }
  if (options.path !== undefined) return locatePath(resolve(options.cwd, options.path), options);
  return locateOwn(options);
}

function locatePath(path: string, options: LocateOptions): Location[] {
  const closed = closedBy(path);
  if (closed !== undefined) {
    const directory = namesConfig(path) && closed !== path ? dirname(path) : path;
    return [closedLocation(directory, closed, options)];
  }
  if (isConfigFile(path)) return locatePath(dirname(path), options);
  listOrExplain(path);
  if (isStateDirectory(path)) return locateFromState(path, options);
  const names = stateDirectoriesIn(path);
  if (names.length > 0) return choose(path, options, names);
  if (isWorkspace(path)) return [locateWorkspace(path, options)];
  if (lookAt(join(path, '.openclaw')) !== undefined) listOrExplain(join(path, '.openclaw'));
  throw new InstallNotFound(phrase('not-found.no-install', { path }));
}

/**
 * A location that cannot be entered. A home is assumed to contain the default state directory; any
 * other directory is assumed to be one.
 */
function closedLocation(path: string, closed: string, options: LocateOptions): Location {
  const isHome = homeOf(path) === path || realOrSame(path) === realOrSame(ownHome(options.env));
  const stateDir =
    isHome && !isStateName(basename(path)) ? join(path, stateNameOf(options.profile)) : path;
  const location = locationOf(stateDir, homeAround(stateDir, options), options);
  const { home } = location;
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  // Users own their own home, even if the move changed its owner.
  const isOwn = home.here === realOrSame(ownHome(options.env)) && uid !== undefined;
  const owner = isOwn && gid !== undefined ? { uid, gid } : {};
  return { ...location, home: { ...home, ...owner }, closedBy: closed };
}

/**
 * Where the path is a state directory, `--profile` and `--all` refer to the state directories
 * beside it.
 */
function locateFromState(path: string, options: LocateOptions): Location[] {
  const home = homeAround(path, options);
  const isIt = options.profile === undefined || basename(path) === stateNameOf(options.profile);
  if (options.all === true ? !isStateName(basename(path)) : isIt) {
    return [locationOf(path, home, options)];
  }
  return choose(home, options);
}

function locateOwn(options: LocateOptions): Location[] {
  const { env, cwd } = options;
  const home = ownHome(env);
  if (home === NOWHERE && firstUsable(env.OPENCLAW_STATE_DIR) === undefined) {
    throw new InstallNotFound(phrase('not-found.no-home', { uid: process.getuid?.() ?? '' }));
  }
  if (options.all === true) return choose(home, options);
  const configPath = configFromEnv(env, cwd, home);
  const stateDir = firstUsable(env.OPENCLAW_STATE_DIR);
  if (stateDir !== undefined) {
    const path = resolve(cwd, stateDir.replace(/^~(?=$|[\\/])/, home));
    const closed = closedBy(path);
    if (closed !== undefined) return [closedLocation(path, closed, options)];
    listOrExplain(path, 'OPENCLAW_STATE_DIR');
    return [{ ...locationOf(path, homeAround(path, options), options, configPath), isInUse: true }];
  }
  const name = options.profile === undefined ? ownDefault(home) : stateNameOf(options.profile);
  const closed = closedBy(join(home, name));
  if (closed !== undefined) return [closedLocation(join(home, name), closed, options)];
  if (lookAt(join(home, name)) === undefined) return choose(home, options);
  listOrExplain(join(home, name));
  return [locationOf(join(home, name), home, options, configPath)];
}

/**
 * `.openclaw` where it exists, otherwise the first legacy name. OpenClaw does not look at the
 * contents either.
 */
function ownDefault(home: string): string {
  const names = ['.openclaw', ...LEGACY_STATE_NAMES];
  return names.find((name) => lookAt(join(home, name)) !== undefined) ?? '.openclaw';
}

/**
 * Chooses among the state directories of a home: all, that of the profile, the default, or the only
 * one.
 */
function choose(
  home: string,
  options: LocateOptions,
  names: readonly string[] = stateDirectoriesIn(home),
): Location[] {
  const at = (name: string): Location => {
    const closed = closedBy(join(home, name));
    return closed === undefined
      ? locationOf(join(home, name), home, options)
      : closedLocation(join(home, name), closed, options);
  };
  if (options.profile !== undefined) {
    const name = stateNameOf(options.profile);
    if (names.includes(name)) return [at(name)];
    if (lookAt(join(home, name)) !== undefined) listOrExplain(join(home, name));
    const choice = explainChoice(home, names);
    throw new InstallNotFound(phrase('not-found.profile', { name, home, choice }));
  }
  const installs = distinct(names.map(at));
  if (options.all === true && installs.length > 0) return installs;
  if (names.includes('.openclaw')) return [at('.openclaw')];
  if (installs.length === 1) return installs;
  if (lookAt(join(home, '.openclaw')) !== undefined) listOrExplain(join(home, '.openclaw'));
  throw new InstallNotFound(explainChoice(home, names));
}

function locateWorkspace(path: string, options: LocateOptions): Location {
  const workspace = realOrSame(path);
  const { within } = options;
  for (const candidate of stateDirectoriesAround(workspace)) {
    if (within !== undefined && !isInside(candidate, within)) break;
    if (isStateDirectory(candidate))
      return locationOf(candidate, homeAround(candidate, options), options);
  }
  const home = homeOf(workspace) ?? dirname(workspace);
  const stateDir = join(home, stateNameOf(options.profile));
  if (isStateDirectory(stateDir)) return locationOf(stateDir, home, options);
  return { ...locationOf(stateDir, home, options), kind: 'workspace', workspace };
}

/**
 * The directories that may be a workspace's state directory: those above it. Up to 2026.5.28, a
 * profile's workspace is `~/.openclaw/workspace-<profile>`, which is beside `~/.openclaw-<profile>`
 * and not in it.
 */
function* stateDirectoriesAround(workspace: string): Iterable<string> {
  const parent = dirname(workspace);
  const profile = /^workspace-(.+)$/.exec(basename(workspace))?.[1];
  if (profile !== undefined && isStateName(basename(parent)) && !hasConfig(parent)) {
    yield join(dirname(parent), `.openclaw-${profile}`);
  }
  for (let directory = parent; ; directory = dirname(directory)) {
    yield directory;
    if (dirname(directory) === directory) return;
  }
}

/** Drops legacy links to a directory that is listed itself. */
function distinct(locations: readonly Location[]): Location[] {
  const isFirst = (each: Location, index: number): boolean =>
    locations.findIndex((other) => other.stateDir === each.stateDir) === index;
  return locations.filter(isFirst);
}
