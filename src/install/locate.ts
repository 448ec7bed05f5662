import { accessSync, constants, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { printable } from '../masking/printable.ts';
import { shownBy } from '../masking/shown.ts';
import { errnoOf, lookAt, whyUnseen } from './files/tree.ts';
import {
  firstUsable,
  type Home,
  homeOf,
  isInside,
  type MountedDirectory,
  NOWHERE,
  ownHome,
  realOrSame,
} from './host/home.ts';
import { homesOfAccount } from './host/host.ts';
import { findStateDirectories } from './state/state-directories.ts';
import {
  CONFIG_NAMES,
  isProfileName,
  isStateName,
  LEGACY_STATE_NAMES,
  profileOf,
  stateNameOf,
} from './state/state-names.ts';

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

/** There is nothing to check where the command line points. The message says what to do. */
export class InstallNotFound extends Error {
  override readonly name = 'InstallNotFound';

  constructor(message: string) {
    // Paths may hold what a terminal would take for a command.
    super(printable(message));
  }
}

/**
 * Finds the installs to check. With a path: what is there. Without: what OpenClaw would use here, by its
 * own rules (`paths-*.mjs`, `profile*.ts`: OPENCLAW_STATE_DIR, `--profile`, `.openclaw`, legacy names).
 * @throws InstallNotFound
 */
export function locate(options: LocateOptions): Location[] {
  if (options.profile !== undefined && !isProfileName(options.profile)) {
    throw new InstallNotFound('not a profile name. Use at most 64 letters, digits, "_" and "-".');
  }
  if (options.path === '') {
    throw new InstallNotFound(
      'the path is empty. Is it a variable that is not set? Give the state directory (usually ~/.openclaw), the home that holds it, or a workspace.',
    );
  }
  if (options.path !== undefined) return locatePath(resolve(options.cwd, options.path), options);
  return locateOwn(options);
}

function locatePath(path: string, options: LocateOptions): Location[] {
  const closed = closedBy(path);
  if (closed !== undefined) return [closedLocation(path, closed, options)];
  if (isConfigFile(path)) return locatePath(dirname(path), options);
  listOrExplain(path);
  if (isStateDirectory(path)) return locateFromState(path, options);
  const names = stateDirectoriesIn(path);
  if (names.length > 0) return choose(path, options, names);
  if (isWorkspace(path)) return [locateWorkspace(path, options)];
  if (lookAt(join(path, '.openclaw')) !== undefined) listOrExplain(join(path, '.openclaw'));
  throw new InstallNotFound(explainNothing(path));
}

/** Somebody who gives the configuration means the directory that it is in. */
function isConfigFile(path: string): boolean {
  return CONFIG_NAMES.some((name) => name === basename(path)) && lookAt(path)?.kind === 'file';
}

/** A home that cannot be entered has the default state directory; anything else is taken to be one. */
function closedLocation(path: string, closed: string, options: LocateOptions): Location {
  const isHome = homeOf(path) === path || realOrSame(path) === realOrSame(ownHome(options.env));
  const stateDir =
    isHome && !isStateName(basename(path)) ? join(path, stateNameOf(options.profile)) : path;
  const location = locationOf(stateDir, homeAround(stateDir, options), options);
  const { home } = location;
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  // The home of whoever asks is theirs, whatever became of its owner in the move.
  const isOwn = home.here === realOrSame(ownHome(options.env)) && uid !== undefined;
  const owner = isOwn && gid !== undefined ? { uid, gid } : {};
  return { ...location, home: { ...home, ...owner }, closedBy: closed };
}

/** What `--profile` and `--all` mean where the path already is a state directory: its neighbours. */
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
    throw new InstallNotFound(
      `user id ${process.getuid?.()} has no home here. HOME is not set, and no account has this id. Give the path of the copy, or set HOME.`,
    );
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

/** `.openclaw` wherever there is one, else the first legacy name: what is in it does not matter to the product. */
function ownDefault(home: string): string {
  const names = ['.openclaw', ...LEGACY_STATE_NAMES];
  return names.find((name) => lookAt(join(home, name)) !== undefined) ?? '.openclaw';
}

/** Chooses among the state directories of a home: all of them, the profile's, the default, the only one. */
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
    throw new InstallNotFound(`there is no ${name} in ${home}. ${explainChoice(home, names)}`);
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
 * Where the state directory of a workspace may be: above it. Up to 2026.5.28 a profile's workspace is
 * `~/.openclaw/workspace-<profile>`, beside and not in `~/.openclaw-<profile>`.
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

function locationOf(
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
function homeAround(path: string, options: LocateOptions): string {
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

function configFromEnv(env: NodeJS.ProcessEnv, cwd: string, home: string): string | undefined {
  const path = firstUsable(env.OPENCLAW_CONFIG_PATH);
  return path === undefined ? undefined : resolve(cwd, path.replace(/^~(?=$|[\\/])/, home));
}

function hasConfig(directory: string): boolean {
  return CONFIG_NAMES.some((name) => lookAt(join(directory, name)) !== undefined);
}

/** Of an install whose configuration did not arrive. One is enough under a usual name, else two. */
const STATE_MARKS = ['agents', 'state', 'credentials', 'identity', 'devices', 'cron', 'memory'];
const WEAK_STATE_MARKS = [
  ...['workspace', 'canvas', 'extensions', 'media', 'logs', '.env', 'tasks'],
  // A copy into a directory that was there already ends one level too deep.
  '.openclaw',
];

function isStateDirectory(path: string): boolean {
  if (hasConfig(path)) return true;
  const has = (name: string): boolean => lookAt(join(path, name)) !== undefined;
  if (isStateName(basename(path))) {
    return (
      [...STATE_MARKS, ...WEAK_STATE_MARKS].some(has) || namesIn(path).some(isWorkspaceOfProfile)
    );
  }
  if (has('state/openclaw.sqlite') || namesIn(join(path, 'agents')).some(holdsAgent)) return true;
  return STATE_MARKS.filter(has).length >= 2 && !isWorkspace(path);

  function isWorkspaceOfProfile(name: string): boolean {
    return name.startsWith('workspace-') && lookAt(join(path, name))?.kind === 'directory';
  }

  function holdsAgent(name: string): boolean {
    return has(join('agents', name, 'agent')) && has(join('agents', name, 'sessions'));
  }
}

/** What the product seeds a workspace with; `AGENTS.md` and `TOOLS.md` alone are in many repositories. */
const WORKSPACE_MARKS = [
  ...['SOUL.md', 'IDENTITY.md', 'MEMORY.md', 'BOOTSTRAP.md', 'HEARTBEAT.md', 'USER.md'],
  ...['AGENTS.md', 'TOOLS.md', 'memory'],
];

/** True for a directory with files that OpenClaw seeds a workspace with. */
export function isWorkspace(path: string): boolean {
  const found = WORKSPACE_MARKS.filter((name) => lookAt(join(path, name)) !== undefined);
  return found.includes('SOUL.md') || found.length >= 2;
}

/**
 * The names of the state directories in a home. Up to 2026.5.28 a profile leaves bits of itself in
 * `~/.openclaw`, and a workspace holds a `.openclaw` too: those count only where nothing else is there.
 */
function stateDirectoriesIn(home: string): string[] {
  const found = findStateDirectories({ here: home, there: home, uid: 0, gid: 0 });
  const lived = found.filter(
    ({ path, contents }) => contents.richness !== 'empty' || closedBy(path) !== undefined,
  );
  return (lived.length > 0 ? lived : found.filter((each) => isStateDirectory(each.path))).map(
    (each) => each.name,
  );
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** A legacy link to the directory itself is the same install. */
function distinct(locations: readonly Location[]): Location[] {
  const isFirst = (each: Location, index: number): boolean =>
    locations.findIndex((other) => other.stateDir === each.stateDir) === index;
  return locations.filter(isFirst);
}

/** @throws InstallNotFound where it is not a directory that can be listed. */
function listOrExplain(path: string, from?: string): void {
  const said = from === undefined ? '' : `${from} names a path that cannot be checked. `;
  const entry = lookAt(path);
  let names: string[];
  try {
    if (!statSync(path).isDirectory()) throw new InstallNotFound(`${said}${explainFile(path)}`);
    names = readdirSync(path);
  } catch (error) {
    if (error instanceof InstallNotFound) throw error;
    throw new InstallNotFound(`${said}${explainErrno(path, errnoOf(error), entry?.kind)}`);
  }
  if (names.length === 0) {
    throw new InstallNotFound(`${said}${path} is an empty directory: nothing was copied there.`);
  }
}

/** The directory that keeps this process from a path: itself, or one above it; undefined where none does. */
function closedBy(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (lookAt(at) !== undefined) return isClosed(at) ? at : undefined;
    if (!isRefused(whyUnseen(at)) || dirname(at) === at) return undefined;
  }
}

function isClosed(path: string): boolean {
  try {
    if (statSync(path).isDirectory()) accessSync(path, constants.R_OK | constants.X_OK);
    return false;
  } catch (error) {
    return isRefused(errnoOf(error));
  }
}

function isRefused(code: string | undefined): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

/** Why a path cannot be entered, for whoever could not do it. */
export function explainClosed(path: string): string {
  return explainErrno(path, 'EACCES', undefined);
}

function explainErrno(path: string, code: string, kind: string | undefined): string {
  if (code === 'ENOENT' && kind === 'symlink')
    return `${path} is a link to a path that does not exist.`;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no ${path}.`;
  if (code === 'ELOOP') return `${path} is a link to itself.`;
  if (!isRefused(code)) return `${path} cannot be read (${code}).`;
  const stats = lstatOrNothing(path);
  const owner = stats === undefined ? '' : ` It belongs to user id ${stats.uid}.`;
  return `${path} cannot be read (${code}).${owner} Run the check as its owner or as root.`;
}

function explainFile(path: string): string {
  return /\.(?:tgz|tar|gz|zip)$/i.test(path)
    ? `${path} is an archive. Unpack it, then check the unpacked directory.`
    : `${path} is not a directory. Give a state directory, a home or a workspace.`;
}

function explainNothing(path: string): string {
  return (
    `${path} is not an OpenClaw install. It has no openclaw.json, no agents, state or credentials directory, ` +
    'no .openclaw directory, and no workspace files (AGENTS.md, SOUL.md). ' +
    'Give the state directory (usually ~/.openclaw), the home that holds it, or a workspace.'
  );
}

function explainChoice(home: string, names: readonly string[]): string {
  if (names.length === 0) {
    return `${home} has no OpenClaw state directory (.openclaw). Give the path of the copy, for instance /mnt/copy/home/alice.`;
  }
  return `${home} has ${names.map(shownBy([])).join(', ')}. Choose one with --profile or by its path, or check all with --all.`;
}

function statOrNothing(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function lstatOrNothing(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
