import { type BigIntStats, lstatSync, readlinkSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path';
import type { PlainData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { readText } from '../files/read.ts';
import { type Home, homeOf, isInside, realOrSame } from './home.ts';

/** Directories of the system, with everything in them. */
const SYSTEM = [
  ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/libx32', '/lost+found'],
  ...['/nix', '/proc', '/run', '/sbin', '/snap', '/sys', '/usr'],
  ...['/var/backups', '/var/cache', '/var/db', '/var/lock', '/var/log', '/var/mail', '/var/run'],
  ...['/var/spool', '/var/lib/apt', '/var/lib/dpkg', '/var/lib/pacman', '/var/lib/rpm'],
  ...['/var/lib/sudo', '/var/lib/systemd'],
  ...['/System', '/Library', '/Applications', '/private/etc', '/private/var/db'],
  ...['/private/var/log', '/private/var/run', '/opt/homebrew'],
];

/** Exceptions inside these directories that anybody may use. */
const NO_SYSTEM = ['/dev/shm', '/run/media', '/usr/home'];

/**
 * Directories that many users share. Something in one may be an install, but never the directory
 * itself.
 */
const SHARED = new Set([
  ...['/', '/Users', '/Volumes', '/data', '/home', '/media', '/mnt', '/opt', '/private'],
  ...['/private/tmp', '/private/var', '/private/var/folders', '/srv', '/tmp', '/var'],
  ...['/var/home', '/var/lib', '/var/tmp', '/var/www', ...NO_SYSTEM],
]);

/** The home directory of an account. */
export interface AccountHome {
  readonly path: string;
  readonly uid: number;
}

/**
 * The home directories of the accounts on this machine, links resolved. Leaves out those that are
 * not the home of one person.
 */
export function readHomes(passwd = '/etc/passwd'): AccountHome[] {
  const text = readText(passwd);
  if (!text.ok) return [];
  return text.text.split('\n').flatMap((line) => {
    const [, , uid = '', , , home = ''] = line.split(':');
    if (!/^\d+$/.test(uid) || !home.startsWith('/')) return [];
    const path = realOrSame(home);
    return isSystem(path) || SHARED.has(path) ? [] : [{ path, uid: Number(uid) }];
  });
}

/** True for a directory that belongs to the system, and for everything inside one. */
export function isSystem(path: string): boolean {
  if (NO_SYSTEM.some((place) => isInside(path, place))) return false;
  const [drive = ''] = /^[A-Za-z]:[\\/]/.exec(path) ?? [];
  if (drive !== '') return /^.:[\\/](?:Windows|Program Files|ProgramData)/i.test(path);
  return SYSTEM.some((place) => isInside(path, place));
}

/**
 * True for a directory that many users share, such as `/` or `/home`, and for one that contains a
 * part of the system.
 */
export function isShared(path: string): boolean {
  return SHARED.has(path) || dirname(path) === path || SYSTEM.some((one) => isInside(one, path));
}

/**
 * The homes that belong to another user than the install's, and contain neither the install nor its
 * home.
 */
function foreignHomes(
  { here, uid }: Pick<Home, 'here' | 'uid'>,
  all: readonly AccountHome[],
): string[] {
  const user = process.geteuid?.() ?? 0;
  const isOwn = (one: AccountHome) => one.uid === uid || (user !== 0 && one.uid === user);
  return all.filter((one) => !isInside(here, one.path) && !isOwn(one)).map(({ path }) => path);
}

/**
 * Why a repair never treats a directory as a part of an install, even if the user names it.
 * Undefined where it may be one.
 * @param directory its real path
 */
export function whyOffLimits(
  directory: string,
  home: Pick<Home, 'here' | 'uid'>,
  accounts: readonly AccountHome[],
): Text<PlainData> | undefined {
  if (isSystem(directory)) return phrase('step.system');
  if (isShared(directory)) return phrase('step.shared');
  const foreign = [...foreignHomes(home, accounts), ...conventionalHome(directory, home)];
  if (foreign.some((one) => isInside(directory, one))) return phrase('step.foreign-home');
  if (directory === home.here || accounts.some(({ path }) => path === directory)) {
    return phrase('step.home');
  }
  const isAround = [home.here, ...accounts.map(({ path }) => path)].some((one) =>
    isInside(one, directory),
  );
  if (isAround) return phrase('step.around-home');
  const twin = twinOf(directory, foreign, accounts);
  return twin === undefined ? undefined : phrase('step.twin', { path: twin });
}

/**
 * Like {@link whyOffLimits}, for a state directory, which may itself be the home of a service
 * account.
 * @param stateDir its real path
 */
export function whyNoStateDirectory(
  stateDir: string,
  home: Pick<Home, 'here' | 'uid'>,
  accounts: readonly AccountHome[],
): Text<PlainData> | undefined {
  if (isSystem(stateDir)) return phrase('step.state-system');
  if (isShared(stateDir)) return phrase('step.state-shared');
  const foreign = [...foreignHomes(home, accounts), ...conventionalHome(stateDir, home)];
  if (foreign.some((one) => one !== stateDir && isInside(stateDir, one))) {
    return phrase('step.state-foreign');
  }
  const twin = twinOf(stateDir, foreign, accounts);
  return twin === undefined ? undefined : phrase('step.state-twin', { path: twin });
}

/**
 * The home that contains a directory by convention, where its account is not in this machine's
 * files.
 */
function conventionalHome(directory: string, { here, uid }: Pick<Home, 'here' | 'uid'>): string[] {
  const home = homeOf(directory);
  if (home === undefined || isInside(here, home)) return [];
  const owner = statsOf(home)?.uid;
  return owner === undefined || owner === 0n || owner === BigInt(uid) ? [] : [home];
}

/**
 * A protected directory that is also mounted elsewhere: then it has a second path without any link.
 */
function twinOf(
  directory: string,
  homes: readonly string[],
  accounts: readonly AccountHome[],
): string | undefined {
  const known = new Map([...systemNodes(accounts), ...nodesOf(homes)]);
  for (let at = directory; at !== dirname(at); at = dirname(at)) {
    const twin = known.get(nodeOf(at) ?? '');
    if (twin !== undefined && twin !== at) return twin;
  }
  return undefined;
}

const systems = new WeakMap<readonly AccountHome[], ReadonlyMap<string, string>>();

/**
 * Computed once for all directories that are checked with the same facts about this machine: there
 * may be thousands.
 */
function systemNodes(machine: readonly AccountHome[]): ReadonlyMap<string, string> {
  const known = systems.get(machine);
  if (known) return known;
  const made = nodesOf(['/', ...SYSTEM]);
  systems.set(machine, made);
  return made;
}

function nodesOf(paths: readonly string[]): Map<string, string> {
  const nodes = new Map<string, string>();
  for (const path of paths) {
    const node = nodeOf(path);
    // A directory of the system may be a link to another one.
    if (node !== undefined && realOrSame(path) === path) nodes.set(node, path);
  }
  return nodes;
}

/** The kernel follows no more links than this. */
const MANY_LINKS = 40;

/**
 * True for a path that leads through a link of another user. That user can make it point anywhere,
 * so its target is not what the owner meant.
 */
export function isThroughForeignLink(path: string): boolean {
  return withoutLinks(path) === undefined;
}

/**
 * A path with its links resolved.
 * @returns undefined where it leads through a link of another user, or where the links never end
 */
export function withoutLinks(path: string): string | undefined {
  const user = BigInt(process.geteuid?.() ?? 0);
  const absolute = resolve(path);
  const { root } = parse(absolute);
  const names = absolute.slice(root.length).split(sep).filter(Boolean);
  let at = root;
  for (let links = 0; links <= MANY_LINKS; ) {
    const name = names.shift();
    if (name === undefined) return at;
    const next = join(at, name);
    const stats = statsOf(next, lstatSync);
    if (!stats?.isSymbolicLink()) {
      at = next;
      continue;
    }
    if (stats.uid !== 0n && stats.uid !== user) return undefined;
    links += 1;
    const target = readlinkSync(next);
    if (isAbsolute(target)) at = root;
    names.unshift(...target.split(sep).filter(Boolean));
  }
  return undefined;
}

function nodeOf(path: string): string | undefined {
  const stats = statsOf(path);
  return stats && `${stats.dev}:${stats.ino}`;
}

function statsOf(
  path: string,
  look: (path: string, options: { bigint: true }) => BigIntStats = statSync,
): BigIntStats | undefined {
  try {
    return look(path, { bigint: true });
  } catch {
    return undefined;
  }
}
