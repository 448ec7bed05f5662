import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { phrase } from '../../phrases/language.ts';
import { namesIn } from '../files/names-in.ts';
import { type ReadResult, readFile } from '../files/read.ts';
import { type Entry, errnoOf, lookAt } from '../files/tree.ts';
import { isRefused } from '../files/unseen.ts';
import { type Home, realOrSame } from '../host/home.ts';
import { type Account, accountOf } from '../host/host.ts';
import { LOAD_PATH, wantedIn } from './load-path.ts';
import type { Manager } from './manager.ts';
import type { Service } from './service.ts';
import { SERVICE_FILE_LIMIT, textOf } from './service-file.ts';
import { isMasked, serviceOf } from './systemd.ts';
import { defineUnit, type UnitDefinition } from './unit-definition.ts';

/**
 * A unit of the system manager that starts the gateway of any install. OpenClaw neither writes nor
 * changes it.
 */
export interface SystemService extends Service {
  /** The account that runs it: root without `User=`. */
  readonly account: string;
  /** Undefined where this machine has no such account. */
  readonly uid?: number;
}

/** Where this machine keeps its system units and its accounts. */
export interface SystemPlaces {
  /** Directories of units, in order of precedence. */
  readonly units: readonly string[];
  readonly passwd: string;
}

/** The result of searching for system units. */
export interface SystemUnits {
  readonly services: readonly SystemService[];
  /** The files that have OpenClaw's name, but that the user may not read. */
  readonly unread: readonly string[];
}

export const NO_SYSTEM_UNITS: SystemUnits = { services: [], unread: [] };

/** Machines have a few hundred units in each directory. */
const MOST_UNITS = 2000;

/**
 * The characters that systemd allows in a name, without the backslash of its escapes, because
 * commands contain the name.
 */
const UNIT = /^[A-Za-z0-9:_.@-]{1,200}\.service$/;

/**
 * The system units of this machine that start a gateway (documentation of 2026.1.30 to 2026.9.6,
 * "system service"). Only used where the install will run on this machine. Never throws.
 */
export function readSystemUnits(
  places: SystemPlaces = { units: LOAD_PATH, passwd: '/etc/passwd' },
): SystemUnits {
  const directories = [...new Set(places.units.map(realOrSame))];
  const wanted = directories.flatMap(wantedIn);
  const found = [...unitFiles(directories)].flatMap(([file, path]) =>
    unitsOf(file, wanted).map((name) => readUnit(name, path, { ...places, units: directories })),
  );
  return {
    services: found.flatMap(({ service }) => service ?? []),
    unread: [...new Set(found.flatMap(({ unread }) => unread ?? []))],
  };
}

/** The file of each unit. A file in an earlier directory overrides one in a later directory. */
function unitFiles(directories: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const directory of directories) {
    const names = namesIn(directory).filter((name) => UNIT.test(name));
    for (const name of names.slice(0, MOST_UNITS)) {
      if (!files.has(name)) files.set(name, join(directory, name));
    }
  }
  return files;
}

/**
 * A template (`openclaw@.service`) starts nothing by itself: its instances are links in the
 * directories of enabled units.
 */
function unitsOf(file: string, wanted: readonly string[]): string[] {
  if (!file.endsWith('@.service')) return [file];
  const prefix = file.slice(0, -'.service'.length);
  const instances = wanted.filter(
    (name) => name.startsWith(prefix) && name !== file && UNIT.test(name),
  );
  return [...new Set(instances)].slice(0, MOST_UNITS);
}

interface Found {
  readonly service?: SystemService | undefined;
  readonly unread?: string;
}

function readUnit(name: string, path: string, places: SystemPlaces): Found {
  const entry = lookAt(path);
  if (!entry || isMasked(entry) || isAlias(path, entry, places)) return {};
  const read = readFollowing(path);
  if (!read.ok) return isRefused(read.code) && /openclaw/i.test(name) ? { unread: path } : {};
  const text = textOf(read.bytes);
  // Most units have nothing to do with OpenClaw and are not parsed.
  if (!/openclaw/i.test(name + text)) return {};
  const definition = defineUnit(managerOf(places), name, text, path);
  return startsGateway(definition)
    ? { service: toService({ name, path, entry }, definition, places) }
    : {};
}

function toService(
  file: Pick<Service, 'name' | 'path' | 'entry'>,
  definition: UnitDefinition,
  places: SystemPlaces,
): SystemService {
  const account = definition.user ?? 'root';
  const { uid } = accountOf(account, places) ?? (account === 'root' ? { uid: 0 } : {});
  const { isUserDynamic } = definition;
  return {
    ...serviceOf({ ...file, isLegacy: false }, definition, homeOf(account, places)),
    account,
    ...(uid !== undefined && { uid }),
    ...(isUserDynamic && { problems: [phrase('problem.dynamic-user')] }),
  };
}

/** True for an additional name of another unit (`Alias=`), which is read under its own name. */
function isAlias(path: string, entry: Entry, { units }: SystemPlaces): boolean {
  if (entry.kind !== 'symlink') return false;
  const real = realOrSame(path);
  const isUnit = units.includes(dirname(real)) && lookAt(real) !== undefined;
  return isUnit && basename(real) !== basename(path) && !real.endsWith('@.service');
}

/** A system unit may be a link to any place where an administrator keeps it. */
function readFollowing(path: string): ReadResult {
  try {
    // Resolving a path takes longer than reading the file, and there are hundreds.
    const real = lookAt(path)?.kind === 'symlink' ? realpathSync(path) : path;
    return readFile(real, SERVICE_FILE_LIMIT);
  } catch (error) {
    return { ok: false, code: errnoOf(error), reason: phrase('problem.dangling-link') };
  }
}

/** `%h` is root's home in every system unit, whatever `User=` says (systemd.unit(5)). */
function managerOf(places: SystemPlaces): Manager {
  return {
    directories: places.units,
    specifiers: {
      h: '/root',
      u: 'root',
      U: '0',
      E: '/etc',
      S: '/var/lib',
      C: '/var/cache',
      L: '/var/log',
      t: '/run',
    },
    read: readFollowing,
    homeOf: (user) => homeOf(user ?? 'root', places),
  };
}

/**
 * The conventional home where this machine has no such account: then the unit is from another
 * machine.
 */
function homeOf(user: string, places: SystemPlaces): Home {
  const account: Partial<Account> = accountOf(user, places) ?? {};
  const { home = user === 'root' ? '/root' : `/home/${user}`, uid = 0, gid = 0 } = account;
  return { here: home, there: home, uid, gid };
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh']);
const PROGRAMS = new Set(['node', 'nodejs', 'bun', 'openclaw', 'env']);

/**
 * Recognised as in `openclaw doctor`: `gateway` and `openclaw` are in the command. Without units
 * that start it in a container or as another user, because they do not say where it runs.
 */
function startsGateway({ command, environment }: UnitDefinition): boolean {
  if (environment.get('OPENCLAW_SERVICE_KIND')?.value === 'node') return false;
  const [program = '', ...rest] = command.map(({ value }) => value);
  const words = [program, ...rest].flatMap((word) => word.split(/\s+/));
  const isShell = SHELLS.has(basename(program));
  const starts = isShell ? words.some((word) => isProgram(word)) : isProgram(program);
  return starts && words.includes('gateway') && words.some((word) => /openclaw/i.test(word));
}

function isProgram(word: string): boolean {
  return PROGRAMS.has(basename(word)) || /[\\/]openclaw[\\/].*\.m?js$/.test(word);
}
