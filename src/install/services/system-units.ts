import { realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ReadResult, readFile } from '../files/read.ts';
import { errnoOf, lookAt } from '../files/tree.ts';
import type { Home } from '../host/home.ts';
import { type Account, accountOf } from '../host/host.ts';
import type { Service } from './service.ts';
import { namesIn, SERVICE_FILE_LIMIT, textOf } from './service-file.ts';
import { defineUnit, isMasked, type Manager, serviceOf, type UnitDefinition } from './systemd.ts';

/** A unit of the system manager that starts a gateway, of whichever install. OpenClaw neither writes nor changes it. */
export interface SystemService extends Service {
  /** The account that it runs as: root without `User=`. */
  readonly account: string;
  /** Undefined where this machine has no such account. */
  readonly uid?: number;
}

/** Where this machine keeps the units that an administrator writes, and its accounts. */
export interface SystemPlaces {
  readonly units: string;
  readonly passwd: string;
}

const PLACES: SystemPlaces = { units: '/etc/systemd/system', passwd: '/etc/passwd' };

/** A machine has some dozens. */
const MOST_UNITS = 1000;

/** What systemd allows in a name, without the backslash of its escapes: commands name the unit. */
const UNIT = /^[A-Za-z0-9:_.@-]{1,200}\.service$/;

/**
 * The system units of this machine that start a gateway (documentation of 2026.1.30 to 2026.9.6, "system service").
 * Only where the install will run on this machine. Never throws.
 */
export function readSystemServices({ units, passwd }: SystemPlaces = PLACES): SystemService[] {
  const names = namesIn(units)
    .filter((name) => UNIT.test(name))
    .slice(0, MOST_UNITS);
  return names
    .flatMap((file) => unitsOf(file, units).map((name) => ({ file, name })))
    .map(({ file, name }) => readUnit(name, file, { units, passwd }))
    .filter((service) => service !== undefined);
}

/** A template (`openclaw@.service`) starts nothing by itself: its instances are links in what wants them. */
function unitsOf(file: string, directory: string): string[] {
  if (!file.endsWith('@.service')) return [file];
  const prefix = file.slice(0, -'.service'.length);
  const wanted = namesIn(directory)
    .filter((name) => /\.(?:wants|requires)$/.test(name))
    .flatMap((name) => namesIn(join(directory, name)))
    .filter((name) => name.startsWith(prefix) && name !== file && UNIT.test(name));
  return [...new Set(wanted)].slice(0, MOST_UNITS);
}

function readUnit(name: string, file: string, places: SystemPlaces): SystemService | undefined {
  const path = join(places.units, file);
  const entry = lookAt(path);
  if (!entry || isMasked(entry)) return undefined;
  const read = readFollowing(path);
  const text = read.ok ? textOf(read.bytes) : '';
  // Most units have nothing to do with it, and are not taken apart.
  if (!/openclaw/i.test(name + text)) return undefined;
  const manager = managerOf(places);
  const definition = defineUnit(manager, name, text, file);
  if (!startsGateway(definition)) return undefined;
  const account = definition.user ?? 'root';
  const { uid } = accountOf(account, places) ?? (account === 'root' ? { uid: 0 } : {});
  const home = homeOf(account, places);
  const { isUserDynamic } = definition;
  return {
    ...serviceOf({ path, name, entry, isLegacy: false }, definition, home),
    ...{ account, ...(uid !== undefined && { uid }) },
    ...(isUserDynamic && { problem: 'it runs as an account that systemd makes up (DynamicUser=)' }),
  };
}

/** A unit of the system may be a link to wherever an administrator keeps it. */
function readFollowing(path: string): ReadResult {
  try {
    return readFile(realpathSync(path), SERVICE_FILE_LIMIT);
  } catch (error) {
    return { ok: false, code: errnoOf(error), reason: 'a dangling link' };
  }
}

/** `%h` is the home of root in every unit of the system, whatever `User=` says (systemd.unit(5)). */
function managerOf(places: SystemPlaces): Manager {
  return {
    directory: places.units,
    specifiers: {
      ...{ h: '/root', u: 'root', U: '0', E: '/etc', S: '/var/lib' },
      ...{ C: '/var/cache', L: '/var/log', t: '/run' },
    },
    read: readFollowing,
    homeOf: (user) => homeOf(user ?? 'root', places),
  };
}

/** By convention where this machine has no such account: then the unit is from another machine. */
function homeOf(user: string, places: SystemPlaces): Home {
  const account: Partial<Account> = accountOf(user, places) ?? {};
  const { home = user === 'root' ? '/root' : `/home/${user}`, uid = 0, gid = 0 } = account;
  return { here: home, there: home, uid, gid };
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh']);
const PROGRAMS = new Set(['node', 'nodejs', 'bun', 'openclaw', 'env']);

/**
 * As `openclaw doctor` finds it: `gateway` and `openclaw` are in the command. What starts it in a container or as
 * somebody else says nothing about where it runs.
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
