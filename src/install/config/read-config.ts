import { dirname, resolve } from 'node:path';
import type { FlatReason, Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { type JsonSource, type ParsedJson, parseSource } from '../../formats/json5-source.ts';
import { phrase } from '../../phrases/language.ts';
import { readText, TEXT_LIMIT } from '../files/read.ts';
import { whyUnseen } from '../files/tree.ts';
import { type Home, isInside, realOrSame, toHere } from '../host/home.ts';
import { type Config, type ConfigProblem, isObject, type JsonObject } from './config.ts';
import { type ConfigSource, LoadedConfig, locationIn } from './loaded-config.ts';

/** As in OpenClaw (`includes`, 2026.1.30 to 2026.9.6). */
const MAX_INCLUDE_DEPTH = 10;
const MAX_INCLUDE_BYTES = 2 * 1024 * 1024;
/**
 * The limit for all files together: a hundred times the size of any real configuration. Rules look
 * at each value, and often at its position.
 */
const MAX_CONFIG_VALUES = 20_000;
const TOO_MANY = phrase('problem.large-config', { count: MAX_CONFIG_VALUES });

/**
 * Reads the configuration. Never throws: errors are returned as problems, together with what could
 * be read. A link is followed only within the home, because elsewhere its target is not a part of
 * the copy.
 */
export function readConfig(path: string, home: Home): Config {
  const reader = new ConfigReader(path, home);
  return reader.read();
}

class ConfigReader {
  private readonly problems: ConfigProblem[] = [];
  private readonly files: string[] = [];
  /** Included files by path. Each is read once, although several places may include it. */
  private readonly included = new Map<string, ParsedJson>();
  private readonly noted = new Set<string>();
  /** How many values the files that were read so far contain. */
  private values = 0;

  constructor(
    private readonly path: string,
    private readonly home: Home,
  ) {}

  read(): Config {
    const at = { path: this.path };
    const unseen = whyUnseen(this.path);
    if (unseen === 'ENOENT' || unseen === 'ENOTDIR') return this.without('absent');
    if (unseen !== undefined) {
      const reason = phrase('unread.config', { reason: unseen });
      return this.failed('unreadable', reason, at, { code: unseen });
    }
    const real = this.withinReach(this.path);
    if (real === undefined) return this.failed('unreadable', phrase('problem.is-link-out'), at);
    const text = readText(real, TEXT_LIMIT);
    if (!text.ok) {
      const { reason, code } = text;
      return this.failed('unreadable', phrase('unread.config', { reason }), at, { code });
    }
    const source = this.parse(text.text);
    if (!source.ok) {
      const { reason, line, column } = source;
      return this.failed('broken', reason, { ...at, line, column });
    }
    if (!isObject(source.value))
      return this.failed('broken', phrase('problem.no-object'), { ...at, line: 1, column: 1 });
    this.files.push(this.path);
    const root: ConfigSource = { path: this.path, source, includes: new Map() };
    const value = this.resolve(source.value, root, []) as JsonObject;
    return new LoadedConfig(this.path, 'ok', this.problems, this.files, value, root);
  }

  /**
   * The limit counts for all files together: many small includes are as expensive as one large
   * file.
   */
  private parse(text: string): JsonSource {
    if (this.values >= MAX_CONFIG_VALUES)
      return { ok: false, reason: TOO_MANY, line: 1, column: 1 };
    const source = parseSource(text, MAX_CONFIG_VALUES - this.values);
    if (source.ok) this.values += source.values;
    if (source.ok || !source.isTooMany) return source;
    this.values = MAX_CONFIG_VALUES;
    return { ...source, reason: TOO_MANY };
  }

  /** A file that is included again counts again, because rules look at each of its values. */
  private again(source: ParsedJson): JsonSource {
    const values = this.values + source.values;
    if (values > MAX_CONFIG_VALUES) return { ok: false, reason: TOO_MANY, line: 1, column: 1 };
    this.values = values;
    return source;
  }

  private failed(
    status: 'unreadable' | 'broken',
    reason: FlatReason,
    at: Location,
    more: Pick<ConfigProblem, 'code'> = {},
  ): Config {
    this.note(status, reason, at, more);
    return this.without(status);
  }

  private without(status: Config['status']): Config {
    return new LoadedConfig(this.path, status, this.problems, this.files, {}, undefined);
  }

  private note(
    kind: ConfigProblem['kind'],
    reason: FlatReason,
    at: Location,
    more: Pick<ConfigProblem, 'code' | 'unread' | 'missing'> = {},
  ): void {
    const key = JSON.stringify([kind, reason, at, more.unread, more.missing]);
    if (!this.noted.has(key)) this.problems.push({ kind, reason, at, ...more });
    this.noted.add(key);
  }

  private withinReach(path: string): string | undefined {
    const real = realOrSame(path);
    // The directory of the main file. The current file may be an include, which is always in its
    // own directory.
    const own = realOrSame(dirname(this.path));
    return isInside(real, this.home.here) || isInside(real, own) ? real : undefined;
  }

  private resolve(value: unknown, source: ConfigSource, keys: KeyPath): unknown {
    if (Array.isArray(value)) {
      return value.map((item, index) => this.resolve(item, source, [...keys, index]));
    }
    if (!isObject(value)) return value;
    const own: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key !== '$include') define(own, key, this.resolve(item, source, [...keys, key]));
    }
    const include = value.$include;
    if (include === undefined) return own;
    return this.merge(include, own, source, keys);
  }

  private merge(include: unknown, own: JsonObject, source: ConfigSource, keys: KeyPath): unknown {
    const names = (Array.isArray(include) ? include : [include]).filter(
      (name): name is string => typeof name === 'string',
    );
    const included: ConfigSource[] = [];
    let merged: unknown = {};
    for (const name of names) {
      const part = this.include(name, source, keys);
      if (!part) continue;
      included.push(part.source);
      merged = deepMerge(merged, part.value);
    }
    source.includes.set(JSON.stringify(keys), included);
    return deepMerge(merged, own);
  }

  private include(
    name: string,
    parent: ConfigSource,
    keys: KeyPath,
  ): { source: ConfigSource; value: unknown } | undefined {
    const at = locationIn(parent, [...keys, '$include'], [...keys, '$include']) ?? {
      path: parent.path,
    };
    const file = this.includedFile(name, parent);
    if (typeof file !== 'string') {
      this.note('include', file, at);
      return undefined;
    }
    const parsed = this.parsedInclude(file, at);
    if (parsed === undefined) return undefined;
    if (!this.included.has(file)) this.files.push(file);
    this.included.set(file, parsed);
    const source: ConfigSource = { path: file, source: parsed, includes: new Map(), parent };
    return { source, value: this.resolve(parsed.value, source, []) };
  }

  /** @param at the place of the include */
  private parsedInclude(file: string, at: Location): ParsedJson | undefined {
    const text = this.included.get(file) ?? readText(file, MAX_INCLUDE_BYTES);
    if (!text.ok) {
      const { reason, code } = text;
      if (code === 'ENOENT')
        this.note('include', phrase('problem.refers-to-missing'), at, { missing: file });
      else this.note('include', phrase('unread.include', { reason }), at, { code, unread: file });
      return undefined;
    }
    const parsed = 'values' in text ? this.again(text) : this.parse(text.text);
    if (parsed.ok) return parsed;
    const { reason, line, column } = parsed;
    this.note('broken', reason, { path: file, line, column });
    return undefined;
  }

  /** @returns its path, or why it is not included */
  private includedFile(name: string, parent: ConfigSource): string | FlatReason {
    const absolute = name.startsWith('/') || /^[A-Za-z]:/.test(name);
    const where = absolute
      ? toHere(name, this.home)
      : ({ kind: 'here', path: resolve(dirname(parent.path), name) } as const);
    const file = where.kind === 'here' ? this.withinReach(where.path) : undefined;
    if (file === undefined) return phrase('problem.refers-outside');
    if (isAbove(file, parent)) return phrase('problem.includes-itself');
    return depthOf(parent) >= MAX_INCLUDE_DEPTH ? phrase('problem.goes-too-deep') : file;
  }
}

/**
 * True where a file is the including file, or an ancestor. Including a file twice from different
 * places is no circle.
 */
function isAbove(file: string, source: ConfigSource): boolean {
  return realOrSame(source.path) === file || (source.parent ? isAbove(file, source.parent) : false);
}

/** The number of includes above it. */
function depthOf({ parent }: ConfigSource): number {
  return parent === undefined ? 0 : depthOf(parent) + 1;
}

/** As OpenClaw merges: objects key by key, arrays concatenated; otherwise the later value wins. */
function deepMerge(base: unknown, over: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    define(merged, key, Object.hasOwn(merged, key) ? deepMerge(merged[key], value) : value);
  }
  return merged;
}

/** Makes a key named `__proto__` an ordinary key. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
