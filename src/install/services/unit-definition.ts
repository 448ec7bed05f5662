import { basename } from 'node:path';
import type { FlatReason, Location } from '../../engine/rule.ts';
import { type Assignment, parseUnit, splitWords } from '../../formats/systemd-unit.ts';
import { phrase } from '../../phrases/language.ts';
import type { Home } from '../host/home.ts';
import { dropInsOf } from './drop-ins.ts';
import { readEnvironmentFiles } from './environment-files.ts';
import type { Manager } from './manager.ts';
import type { CommandWord, Definition, ServiceVariable } from './service.ts';
import { textOf } from './service-file.ts';

/** An assignment in a unit or a drop-in, and its file. */
interface Setting extends Assignment {
  readonly path: string;
}

/** The contents of a unit, and the user that it runs as. */
export interface UnitDefinition extends Definition {
  /** `User=`, which a user's own manager ignores. */
  readonly user?: string | undefined;
  /** `DynamicUser=`: systemd allocates a temporary user. */
  readonly isUserDynamic?: boolean | undefined;
}

/**
 * Reads a unit, including drop-ins and environment files.
 * @param unit its name, as it is started
 * @param path of its file, which for an instance is that of the template (`openclaw@.service`)
 */
export function defineUnit(
  manager: Manager,
  unit: string,
  text: string,
  path: string,
): UnitDefinition {
  return define(settingsOf(manager, unit, path, text), unit, manager);
}

function settingsOf(manager: Manager, unit: string, ofUnit: string, text: string): Setting[] {
  const settings = parseIn(ofUnit, text);
  const names = [...new Set([basename(ofUnit), unit])];
  for (const path of names.flatMap((each) => dropInsOf(manager.directories, each))) {
    const file = manager.read(path);
    if (!file.ok) continue;
    for (const setting of parseIn(path, textOf(file.bytes))) settings.push(setting);
  }
  return settings.filter((setting) => setting.section === 'Service');
}

function parseIn(path: string, text: string): Setting[] {
  return parseUnit(text).map((assignment) => ({ ...assignment, path }));
}

/** The settings that were read so far. An empty assignment resets a list. */
interface Gathered {
  environment: Map<string, ServiceVariable>;
  files: { path: string; isOptional: boolean; at: Location }[];
  unset: string[];
  exec: Setting | undefined;
  workingDirectory: string | undefined;
  neededDirectory: ServiceVariable | undefined;
  user: string | undefined;
  isUserDynamic: boolean;
  problems: FlatReason[];
}

function define(settings: readonly Setting[], unit: string, manager: Manager): UnitDefinition {
  const gathered: Gathered = {
    environment: new Map(),
    files: [],
    unset: [],
    exec: undefined,
    workingDirectory: undefined,
    neededDirectory: undefined,
    problems: [],
    user: undefined,
    isUserDynamic: false,
  };
  const room: Room = { left: MOST_ADDED };
  const expand = (text: string): string => expandSpecifiers(text, unit, manager, room);
  for (const setting of settings) GATHER[setting.key]?.(gathered, setting, expand);
  const home = manager.homeOf(gathered.user);
  const missing = readEnvironmentFiles(gathered, home, manager);
  for (const name of gathered.unset) gathered.environment.delete(name);
  const command = commandOf(gathered, home, expand, room);
  if (settings.length === 0) gathered.problems.push(phrase('problem.unit-empty'));
  else if (command.length === 0) gathered.problems.push(phrase('problem.unit-starts-nothing'));
  return {
    command,
    environment: gathered.environment,
    missingEnvironmentFiles: missing,
    workingDirectory: gathered.workingDirectory,
    neededDirectory: gathered.neededDirectory,
    user: gathered.user,
    isUserDynamic: gathered.isUserDynamic,
    problems: gathered.problems.length > 0 ? gathered.problems : undefined,
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
    // systemd uses the whole rest of the line, but people write quotes.
    const path = expand(setting.value.replace(/^-/, '').replace(/^(["'])(.*)\1$/, '$2'));
    if (path !== '') gathered.files.push({ path, isOptional, at: placeOf(setting, 0) });
  },
  UnsetEnvironment(gathered, setting) {
    if (setting.value === '') gathered.unset = [];
    for (const { value } of wordsOf(gathered, setting)) gathered.unset.push(value);
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
    phrase('problem.open-quote', { key: setting.key, line, name: basename(setting.path) }),
  );
  return [];
}

type CommandWordOffset = { readonly value: string; readonly offset: number };

function placeOf(setting: Setting, offset: number): Location {
  return { path: setting.path, ...setting.positionOf(offset), keyPath: setting.key };
}

function commandOf(
  gathered: Gathered,
  home: Home,
  expand: (text: string) => string,
  room: Room,
): CommandWord[] {
  const setting = gathered.exec;
  if (!setting) return [];
  const words = wordsOf(gathered, setting);
  const end = words.findIndex((word) => word.value === ';');
  const prefix = /^[@\-:+!|]*/.exec(words[0]?.value ?? '')?.[0] ?? '';
  return (end < 0 ? words : words.slice(0, end)).flatMap((word, index) => {
    // With `@`, the second word is only the name of the process.
    if (index === 1 && prefix.includes('@')) return [];
    const bare = index === 0 ? word.value.slice(prefix.length) : word.value;
    const value = prefix.includes(':')
      ? expand(bare)
      : substitute(expand(bare), gathered.environment, home, room);
    return [{ value, at: placeOf(setting, word.offset) }];
  });
}

/**
 * Expands `${NAME}` anywhere, and `$NAME` as a separate word. Variables that the unit does not set
 * stay as written.
 */
function substitute(
  word: string,
  environment: ReadonlyMap<string, ServiceVariable>,
  home: Home,
  room: Room,
): string {
  const variable = (name: string): string | undefined =>
    environment.get(name)?.value ?? (name === 'HOME' ? home.there : undefined);
  const references = /^\$([A-Za-z_][A-Za-z0-9_]*)$|\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
  return filled(word, references, variable, room);
}

/**
 * Expands the specifiers that depend on the manager and the name. Others stay as written
 * (systemd.unit(5)).
 */
function expandSpecifiers(text: string, unit: string, { specifiers }: Manager, room: Room): string {
  const stem = unit.slice(0, -'.service'.length);
  const known: Readonly<Record<string, string>> = {
    ...specifiers,
    n: unit,
    N: stem,
    p: stem.replace(/@.*$/, ''),
    '%': '%',
    i: /@(.*)$/.exec(stem)?.[1] ?? '',
  };
  return filled(text, /%([A-Za-z%])/g, (letter) => known[letter], room);
}

/** How many characters expansion may still add to a unit. */
interface Room {
  left: number;
}

/** The kernel's limit for arguments and environment of a program, with an ordinary stack limit. */
const MOST_ADDED = 2 * 1024 * 1024;

/**
 * Replaces what a pattern refers to. Unknown references, and those that would exceed the limit,
 * stay as written.
 */
function filled(
  text: string,
  pattern: RegExp,
  meaning: (name: string) => string | undefined,
  room: Room,
): string {
  return text.replace(pattern, (written: string, name?: string, braced?: string | number) => {
    const value = meaning(name ?? String(braced)) ?? written;
    if (value.length > room.left) return written;
    room.left -= value.length;
    return value;
  });
}
