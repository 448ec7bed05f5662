import { dirname, resolve } from 'node:path';
import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { type JsonSource, locationOf, parseSource } from '../../formats/json5-source.ts';
import { readText, TEXT_LIMIT } from '../files/read.ts';
import { whyUnseen } from '../files/tree.ts';
import { type Home, isInside, realOrSame, toHere } from '../host/home.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** `openclaw.json` with its includes, as the product resolves them. Values may be secrets: rules name keys, not values. */
export interface Config {
  /** Absolute path on this machine. */
  readonly path: string;
  /** absent: no such file; unreadable: the check may not read it; broken: not JSON5, or not an object. */
  readonly status: 'ok' | 'absent' | 'unreadable' | 'broken';
  /** What is wrong with it or with an include, in words without any of its text. */
  readonly problems: readonly ConfigProblem[];
  /** The files it is made of, itself first: absolute paths on this machine. */
  readonly files: readonly string[];
  /** The value with includes merged; `${VAR}` is left as written. An empty object where the status is not ok. */
  readonly value: JsonObject;
  /** The value at a key path, or undefined. */
  get(...keys: KeyPath): unknown;
  /** The value at a key path where it is a string that is not blank. */
  getString(...keys: KeyPath): string | undefined;
  /** The keys of the object at a key path; none where it is no object. */
  keysOf(...keys: KeyPath): readonly string[];
  /** Where a key's value stands: file, line, column, key path. The nearest ancestor's where the key is not there. */
  locate(...keys: KeyPath): Location;
  /** The file that sets a key, and the key's path in that file: what an edit needs. Undefined where no file sets it. */
  sourceOf(...keys: KeyPath): { readonly path: string; readonly keys: KeyPath } | undefined;
  /** Every string in it, with its key path. */
  strings(): Iterable<{ readonly keys: KeyPath; readonly value: string }>;
}

export interface ConfigProblem {
  readonly kind: 'unreadable' | 'broken' | 'include';
  readonly message: string;
  readonly at: Location;
  /** The file that an include names and that is not there: absolute on this machine. */
  readonly missing?: string;
}

/** As in the product (`includes`, 2026.1.30 to 2026.9.6). */
const MAX_INCLUDE_DEPTH = 10;
const MAX_INCLUDE_BYTES = 2 * 1024 * 1024;
/** A hundred times those of any real configuration, over all files. Rules look at each, and for many at its place. */
export const MAX_CONFIG_VALUES = 20_000;

/** One file of the configuration, and the files that its objects include. */
interface Source {
  readonly path: string;
  readonly source: JsonSource;
  /** By the key path (as JSON) of the object that has the `$include`. */
  readonly includes: Map<string, Source[]>;
}

/**
 * Reads the configuration. Never throws: what is wrong comes back as problems, and what can be read counts.
 * A link to the file is followed only as far as the home: elsewhere it is not the copy's.
 */
export function readConfig(path: string, home: Home): Config {
  const reader = new ConfigReader(path, home);
  return reader.read();
}

class ConfigReader {
  private readonly problems: ConfigProblem[] = [];
  private readonly files: string[] = [];
  /** How many values the files have that are read so far. */
  private values = 0;

  constructor(
    private readonly path: string,
    private readonly home: Home,
  ) {}

  read(): Config {
    const unseen = whyUnseen(this.path);
    if (unseen === 'ENOENT' || unseen === 'ENOTDIR') return this.without('absent');
    if (unseen !== undefined) {
      this.note('unreadable', `cannot be read: ${unseen}`, { path: this.path });
      return this.without('unreadable');
    }
    const real = this.withinReach(this.path);
    if (real === undefined) {
      this.note('unreadable', 'is a link that leads out of the home', { path: this.path });
      return this.without('unreadable');
    }
    const text = readText(real, TEXT_LIMIT);
    if (!text.ok) {
      this.note('unreadable', `cannot be read: ${text.reason}`, { path: this.path });
      return this.without('unreadable');
    }
    const source = this.parse(text.text);
    if (!source.ok) {
      this.note('broken', source.message, {
        path: this.path,
        line: source.line,
        column: source.column,
      });
      return this.without('broken');
    }
    if (!isObject(source.value)) {
      this.note('broken', 'is not an object', { path: this.path, line: 1, column: 1 });
      return this.without('broken');
    }
    this.files.push(this.path);
    const root: Source = { path: this.path, source, includes: new Map() };
    const value = this.resolve(source.value, root, [], 0) as JsonObject;
    return new LoadedConfig(this.path, 'ok', this.problems, this.files, value, root);
  }

  /** What one file holds counts for all: many small includes are as much as one large file. */
  private parse(text: string): JsonSource {
    const source = parseSource(text, MAX_CONFIG_VALUES - this.values);
    if (source.ok) this.values += source.values;
    else if (source.isTooMany) {
      const message = `makes the configuration larger than the ${MAX_CONFIG_VALUES} values that are read`;
      return { ...source, message };
    }
    return source;
  }

  private without(status: Config['status']): Config {
    return new LoadedConfig(this.path, status, this.problems, this.files, {}, undefined);
  }

  private note(kind: ConfigProblem['kind'], message: string, at: Location): void {
    this.problems.push({ kind, message, at });
  }

  private withinReach(path: string): string | undefined {
    const real = realOrSame(path);
    // Of the configuration, not of the file in question: that one is always in its own directory.
    const own = realOrSame(dirname(this.path));
    return isInside(real, this.home.here) || isInside(real, own) ? real : undefined;
  }

  private resolve(value: unknown, source: Source, keys: KeyPath, depth: number): unknown {
    if (Array.isArray(value)) {
      return value.map((item, index) => this.resolve(item, source, [...keys, index], depth));
    }
    if (!isObject(value)) return value;
    const own: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key !== '$include') define(own, key, this.resolve(item, source, [...keys, key], depth));
    }
    const include = value.$include;
    if (include === undefined) return own;
    return this.merge(include, own, source, keys, depth);
  }

  private merge(
    include: unknown,
    own: JsonObject,
    source: Source,
    keys: KeyPath,
    depth: number,
  ): unknown {
    const names = (Array.isArray(include) ? include : [include]).filter(
      (name): name is string => typeof name === 'string',
    );
    const included: Source[] = [];
    let merged: unknown = {};
    for (const name of names) {
      const part = this.include(name, source, keys, depth);
      if (!part) continue;
      included.push(part.source);
      merged = deepMerge(merged, part.value);
    }
    source.includes.set(JSON.stringify(keys), included);
    return deepMerge(merged, own);
  }

  private include(
    name: string,
    parent: Source,
    keys: KeyPath,
    depth: number,
  ): { source: Source; value: unknown } | undefined {
    const at = locationIn(parent, [...keys, '$include'], [...keys, '$include']) ?? {
      path: parent.path,
    };
    const file = this.includedFile(name, parent);
    if (file === undefined) {
      this.note('include', 'names a file that is not in this home', at);
      return undefined;
    }
    if (depth >= MAX_INCLUDE_DEPTH || this.files.includes(file)) {
      this.note('include', depth >= MAX_INCLUDE_DEPTH ? 'goes too deep' : 'includes itself', at);
      return undefined;
    }
    const text = readText(file, MAX_INCLUDE_BYTES);
    if (!text.ok && text.code === 'ENOENT') {
      this.problems.push({
        kind: 'include',
        message: 'names a file that is not there',
        at,
        missing: file,
      });
      return undefined;
    }
    if (!text.ok) {
      this.note('include', `names a file that cannot be read: ${text.reason}`, at);
      return undefined;
    }
    const parsed = this.parse(text.text);
    if (!parsed.ok) {
      const { message, line, column } = parsed;
      this.note('broken', message, { path: file, line, column });
      return undefined;
    }
    this.files.push(file);
    const source: Source = { path: file, source: parsed, includes: new Map() };
    return { source, value: this.resolve(parsed.value, source, [], depth + 1) };
  }

  private includedFile(name: string, parent: Source): string | undefined {
    const absolute = name.startsWith('/') || /^[A-Za-z]:/.test(name);
    const where = absolute
      ? toHere(name, this.home)
      : ({ kind: 'here', path: resolve(dirname(parent.path), name) } as const);
    if (where.kind !== 'here') return undefined;
    return this.withinReach(where.path);
  }
}

class LoadedConfig implements Config {
  constructor(
    readonly path: string,
    readonly status: Config['status'],
    readonly problems: readonly ConfigProblem[],
    readonly files: readonly string[],
    readonly value: JsonObject,
    private readonly root: Source | undefined,
  ) {}

  get(...keys: KeyPath): unknown {
    return valueAt(this.value, keys);
  }

  getString(...keys: KeyPath): string | undefined {
    const value = this.get(...keys);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  keysOf(...keys: KeyPath): readonly string[] {
    const value = this.get(...keys);
    return isObject(value) ? Object.keys(value) : [];
  }

  locate(...keys: KeyPath): Location {
    const keyPath = formatKeyPath(keys);
    for (let length = keys.length; this.root && length > 0; length -= 1) {
      const found = locationIn(this.root, keys.slice(0, length), keys.slice(0, length));
      if (found) return { ...found, keyPath };
    }
    return keys.length === 0 ? { path: this.path } : { path: this.path, keyPath };
  }

  sourceOf(...keys: KeyPath): { path: string; keys: KeyPath } | undefined {
    return this.root && sourceIn(this.root, keys);
  }

  *strings(): Iterable<{ keys: KeyPath; value: string }> {
    yield* stringsIn(this.value, []);
  }
}

/** For instance `agents.list[0].workspace`; a key that is no plain word stands in `["…"]`. */
export function formatKeyPath(keys: KeyPath): string {
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a key path of parsed JSON, own keys only, or undefined. */
export function valueAt(value: unknown, keys: KeyPath): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

function sourceIn(source: Source, keys: KeyPath): { path: string; keys: KeyPath } | undefined {
  if (source.source.ok && valueAt(source.source.value, keys) !== undefined) {
    return { path: source.path, keys };
  }
  for (let length = keys.length - 1; length >= 0; length -= 1) {
    const included = source.includes.get(JSON.stringify(keys.slice(0, length))) ?? [];
    for (const part of included.toReversed()) {
      const found = sourceIn(part, keys.slice(length));
      if (found) return found;
    }
  }
  return undefined;
}

function locationIn(root: Source, keys: KeyPath, shown: KeyPath): Location | undefined {
  const found = sourceIn(root, keys);
  if (!found) return undefined;
  const source = sourceOfPath(root, found.path);
  const position = source && locationOf(source.source, found.keys);
  return { path: found.path, ...position, keyPath: formatKeyPath(shown) };
}

function sourceOfPath(root: Source, path: string): Source | undefined {
  if (root.path === path) return root;
  for (const parts of root.includes.values()) {
    for (const part of parts) {
      const found = sourceOfPath(part, path);
      if (found) return found;
    }
  }
  return undefined;
}

function* stringsIn(value: unknown, keys: KeyPath): Iterable<{ keys: KeyPath; value: string }> {
  if (typeof value === 'string') yield { keys, value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...keys, index]);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...keys, key]);
  }
}

/** As the product merges: objects key by key, arrays one after the other, otherwise the later one wins. */
function deepMerge(base: unknown, over: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    define(merged, key, Object.hasOwn(merged, key) ? deepMerge(merged[key], value) : value);
  }
  return merged;
}

/** A key named `__proto__` is a key like any other. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
