import { basename, dirname, join } from 'node:path';
import type { Location } from '../../engine/rule.ts';
import { parseEnvironmentFile } from '../../formats/systemd-environment.ts';
import { type Assignment, parseUnit, splitWords } from '../../formats/systemd-unit.ts';
import type { ReadResult } from '../files/read.ts';
import { lookAt } from '../files/tree.ts';
import { type Home, toHere } from '../host/home.ts';
import { filesMatching, isPattern } from './file-pattern.ts';
import { selectionOf } from './selection.ts';
import {
  type CommandWord,
  type Definition,
  EMPTY_DEFINITION,
  type Service,
  type ServiceVariable,
} from './service.ts';
import { namesIn, readServiceFile, textOf } from './service-file.ts';

const GATEWAY_UNIT = /^(openclaw|clawdbot|moltbot)-gateway[^/]*\.service$/;

/** An assignment of a unit or a drop-in, and the file it stands in. */
interface Setting extends Assignment {
  readonly path: string;
}

/** The manager that starts a unit: that of a user, or that of the system. */
export interface Manager {
  /** Where the units are. */
  readonly directory: string;
  /** The specifiers that it decides, such as `%h` (systemd.unit(5)). */
  readonly specifiers: Readonly<Record<string, string>>;
  readonly read: (path: string) => ReadResult;
  /** The home of the account that a service runs as. */
  readonly homeOf: (user: string | undefined) => Home;
}

/** What a unit says, and the user that it says it for. */
export interface UnitDefinition extends Definition {
  /** `User=`: the manager of a user ignores it. */
  readonly user?: string | undefined;
  /** `DynamicUser=`: systemd makes the user up. */
  readonly isUserDynamic?: boolean | undefined;
}

/**
 * The systemd user units in a home that start a gateway, drop-ins and environment files included.
 * A masked unit (a link to /dev/null, an empty file) starts nothing and is left out.
 */
export function readSystemdServices(home: Home): Service[] {
  const manager = managerOfUser(home);
  return namesIn(manager.directory)
    .filter((name) => GATEWAY_UNIT.test(name))
    .map((name) => readUnit(manager, name, home))
    .filter((service) => service !== undefined);
}

function managerOfUser(home: Home): Manager {
  const at = home.there.replace(/\/$/, '');
  return {
    directory: join(home.here, '.config', 'systemd', 'user'),
    specifiers: {
      ...{ h: home.there, u: basename(home.there) },
      ...{ E: `${at}/.config`, S: `${at}/.local/state`, C: `${at}/.cache` },
    },
    read: (path) => readServiceFile(path, home),
    homeOf: () => home,
  };
}

function readUnit(manager: Manager, name: string, home: Home): Service | undefined {
  const path = join(manager.directory, name);
  const entry = lookAt(path);
  if (!entry || isMasked(entry)) return undefined;
  const file = manager.read(path);
  const definition = file.ok
    ? defineUnit(manager, name, textOf(file.bytes))
    : { ...EMPTY_DEFINITION, problem: `the unit cannot be read: ${file.reason}` };
  if (definition.environment.get('OPENCLAW_SERVICE_KIND')?.value === 'node') return undefined;
  const isLegacy = !name.startsWith('openclaw-');
  return serviceOf({ path, name, entry, isLegacy }, definition, home);
}

/** @param home of the user that it runs as */
export function serviceOf(
  file: Pick<Service, 'path' | 'name' | 'entry' | 'isLegacy'>,
  definition: Definition,
  home: Home,
): Service {
  const { command, environment, missingEnvironmentFiles, neededDirectory, problem } = definition;
  return {
    ...{ kind: 'systemd', ...file },
    ...{ command, environment, missingEnvironmentFiles },
    ...selectionOf(definition, home, file.isLegacy),
    ...(neededDirectory !== undefined && { workingDirectory: neededDirectory }),
    ...(problem !== undefined && { problem }),
  };
}

/** True for a link to /dev/null and an empty file: systemd starts nothing. */
export function isMasked(entry: { kind: string; size: number; target?: string }): boolean {
  return entry.target === '/dev/null' || (entry.kind === 'file' && entry.size === 0);
}

/**
 * What a unit says, drop-ins and environment files included.
 * @param unit the name that it is started by
 * @param file the name of its file, which is that of the template for an instance (`openclaw@.service`)
 */
export function defineUnit(
  manager: Manager,
  unit: string,
  text: string,
  file: string = unit,
): UnitDefinition {
  return define(settingsOf(manager, unit, file, text), unit, manager);
}

function settingsOf(manager: Manager, unit: string, name: string, text: string): Setting[] {
  const settings = parseIn(join(manager.directory, name), text);
  const names = [...new Set([name, unit])];
  for (const path of names.flatMap((each) => dropInsOf(manager.directory, each))) {
    const file = manager.read(path);
    if (file.ok) settings.push(...parseIn(path, textOf(file.bytes)));
  }
  return settings.filter((setting) => setting.section === 'Service');
}

function parseIn(path: string, text: string): Setting[] {
  return parseUnit(text).map((assignment) => ({ ...assignment, path }));
}

/**
 * The drop-ins of a unit: `a-b.service.d`, `a-.service.d`, `service.d`, in the order of their file names;
 * the more specific directory wins where names are equal (systemd.unit(5)).
 */
function dropInsOf(directory: string, unit: string): string[] {
  const stem = unit.slice(0, -'.service'.length);
  const prefixes = [...stem.matchAll(/-/g)].map((dash) => stem.slice(0, dash.index + 1)).reverse();
  const directories = [stem, ...prefixes].map((prefix) => `${prefix}.service.d`);
  const byName = new Map<string, string>();
  for (const each of [...directories, 'service.d']) {
    for (const name of namesIn(join(directory, each))) {
      if (name.endsWith('.conf') && !byName.has(name)) {
        byName.set(name, join(directory, each, name));
      }
    }
  }
  return [...byName.keys()].sort().map((name) => byName.get(name) ?? name);
}

/** What has been gathered so far: an empty assignment resets a list. */
interface Gathered {
  environment: Map<string, ServiceVariable>;
  files: { path: string; isOptional: boolean; at: Location }[];
  unset: string[];
  exec: Setting | undefined;
  workingDirectory: string | undefined;
  neededDirectory: ServiceVariable | undefined;
  user: string | undefined;
  isUserDynamic: boolean;
  problems: string[];
}

function define(settings: readonly Setting[], unit: string, manager: Manager): UnitDefinition {
  const gathered: Gathered = {
    ...{ environment: new Map(), files: [], unset: [], exec: undefined },
    ...{ workingDirectory: undefined, neededDirectory: undefined, problems: [] },
    ...{ user: undefined, isUserDynamic: false },
  };
  const expand = (text: string): string => expandSpecifiers(text, unit, manager);
  for (const setting of settings) GATHER[setting.key]?.(gathered, setting, expand);
  const home = manager.homeOf(gathered.user);
  const missing = readEnvironmentFiles(gathered, home, manager);
  for (const name of gathered.unset) gathered.environment.delete(name);
  const command = commandOf(gathered, home, expand);
  if (settings.length === 0) gathered.problems.push('the unit has no [Service] section');
  else if (command.length === 0) gathered.problems.push('the unit has no ExecStart');
  return {
    ...{ command, environment: gathered.environment, missingEnvironmentFiles: missing },
    workingDirectory: gathered.workingDirectory,
    neededDirectory: gathered.neededDirectory,
    user: gathered.user,
    isUserDynamic: gathered.isUserDynamic,
    problem: gathered.problems.length > 0 ? gathered.problems.join('; ') : undefined,
  };
}

type Gather = (gathered: Gathered, setting: Setting, expand: (text: string) => string) => void;

const GATHER: Readonly<Record<string, Gather>> = Object.assign(Object.create(null), {
  Environment(gathered, setting, expand) {
    if (setting.value === '') gathered.environment.clear();
    for (const word of wordsOf(gathered, setting)) {
      const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/.exec(expand(word.value)) ?? [];
      if (name === undefined || value === undefined) continue;
      gathered.environment.set(name, { value, at: placeOf(setting, word.offset) });
    }
  },
  EnvironmentFile(gathered, setting, expand) {
    if (setting.value === '') gathered.files = [];
    const isOptional = setting.value.startsWith('-');
    // systemd takes the whole rest of the line; people quote it all the same.
    const path = expand(setting.value.replace(/^-/, '').replace(/^(["'])(.*)\1$/, '$2'));
    if (path !== '') gathered.files.push({ path, isOptional, at: placeOf(setting, 0) });
  },
  UnsetEnvironment(gathered, setting) {
    if (setting.value === '') gathered.unset = [];
    gathered.unset.push(...wordsOf(gathered, setting).map((word) => word.value));
  },
  ExecStart(gathered, setting) {
    gathered.exec = setting.value === '' ? undefined : setting;
  },
  WorkingDirectory(gathered, setting, expand) {
    const isOptional = setting.value.startsWith('-');
    const path = expand(setting.value.replace(/^-/, ''));
    gathered.workingDirectory = path.startsWith('/') ? path : undefined;
    gathered.neededDirectory =
      path.startsWith('/') && !isOptional ? { value: path, at: placeOf(setting, 0) } : undefined;
  },
  User(gathered, setting, expand) {
    gathered.user = expand(setting.value) || undefined;
  },
  DynamicUser(gathered, setting) {
    gathered.isUserDynamic = /^(?:1|yes|y|true|t|on)$/i.test(setting.value);
  },
} satisfies Record<string, Gather>);

function wordsOf(gathered: Gathered, setting: Setting): readonly CommandWordOffset[] {
  const words = splitWords(setting.value);
  if (words) return words;
  const { line } = setting.positionOf(0);
  gathered.problems.push(
    `a quote is not closed in ${setting.key}= (line ${line} of ${basename(setting.path)})`,
  );
  return [];
}

type CommandWordOffset = { readonly value: string; readonly offset: number };

function placeOf(setting: Setting, offset: number): Location {
  return { path: setting.path, ...setting.positionOf(offset), keyPath: setting.key };
}

/** A unit has one or two of them. */
const MAX_ENVIRONMENT_FILES = 100;

/** systemd sets them over what `Environment=` says. Returns those that are not there and must be. */
function readEnvironmentFiles(
  gathered: Gathered,
  home: Home,
  manager: Manager,
): { path: string; at: Location }[] {
  const missing: { path: string; at: Location }[] = [];
  const files = new Set<string>();
  for (const { path, isOptional, at } of gathered.files.slice(0, MAX_ENVIRONMENT_FILES)) {
    const found = filesOf(path, gathered, home);
    if (found?.length === 0 && !isOptional) missing.push({ path, at });
    for (const file of found ?? []) {
      // Of a file that is given again the last place counts.
      files.delete(file);
      files.add(file);
    }
  }
  const read = [...files].slice(0, MAX_ENVIRONMENT_FILES);
  for (const file of read) readEnvironmentFile(file, gathered, manager);
  if (gathered.files.length > MAX_ENVIRONMENT_FILES || files.size > read.length) {
    gathered.problems.push(`only ${MAX_ENVIRONMENT_FILES} of its environment files are read`);
  }
  return missing;
}

/** Where the files that a name or a pattern means lie on this machine; undefined where nobody can say from here. */
function filesOf(path: string, gathered: Gathered, home: Home): string[] | undefined {
  const directory = isPattern(path) ? dirname(path) : path;
  if (isPattern(directory)) {
    gathered.problems.push('a pattern of directories in EnvironmentFile= is not followed');
    return undefined;
  }
  const where = toHere(directory, home);
  if (where.kind === 'unknown') return undefined;
  if (where.kind === 'foreign' || !where.exists) return [];
  return isPattern(path) ? filesMatching(where.path, basename(path)) : [where.path];
}

function readEnvironmentFile(path: string, gathered: Gathered, manager: Manager): void {
  const file = manager.read(path);
  if (!file.ok) {
    gathered.problems.push(`an environment file cannot be read: ${file.reason}`);
    return;
  }
  for (const { name, value, line } of parseEnvironmentFile(textOf(file.bytes))) {
    gathered.environment.set(name, { value, at: { path, line, keyPath: name } });
  }
}

function commandOf(
  gathered: Gathered,
  home: Home,
  expand: (text: string) => string,
): CommandWord[] {
  const setting = gathered.exec;
  if (!setting) return [];
  const words = wordsOf(gathered, setting);
  const end = words.findIndex((word) => word.value === ';');
  const prefix = /^[@\-:+!|]*/.exec(words[0]?.value ?? '')?.[0] ?? '';
  return (end < 0 ? words : words.slice(0, end)).flatMap((word, index) => {
    // With `@` the second word is only what the process calls itself.
    if (index === 1 && prefix.includes('@')) return [];
    const bare = index === 0 ? word.value.slice(prefix.length) : word.value;
    const value = prefix.includes(':')
      ? expand(bare)
      : substitute(expand(bare), gathered.environment, home);
    return [{ value, at: placeOf(setting, word.offset) }];
  });
}

/** `${NAME}` anywhere, `$NAME` as a word of its own. What the unit does not set stays as written. */
function substitute(
  word: string,
  environment: ReadonlyMap<string, ServiceVariable>,
  home: Home,
): string {
  const variable = (name: string, written: string): string =>
    environment.get(name)?.value ?? (name === 'HOME' ? home.there : written);
  const whole = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(word)?.[1];
  if (whole !== undefined) return variable(whole, word);
  return word.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (written, name: string) =>
    variable(name, written),
  );
}

/** The specifiers that the manager and the name decide; any other stays as written (systemd.unit(5)). */
function expandSpecifiers(text: string, unit: string, { specifiers }: Manager): string {
  const stem = unit.slice(0, -'.service'.length);
  const known: Readonly<Record<string, string>> = {
    ...specifiers,
    ...{ n: unit, N: stem, p: stem.replace(/@.*$/, ''), '%': '%' },
    i: /@(.*)$/.exec(stem)?.[1] ?? '',
  };
  return text.replace(/%([A-Za-z%])/g, (written, letter: string) => known[letter] ?? written);
}
