import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { type JsonSource, locationOf } from '../../formats/json5-source.ts';
import {
  type Config,
  type ConfigProblem,
  formatKeyPath,
  isObject,
  type JsonObject,
  valueAt,
} from './config.ts';

/** One file of the configuration, and the files that it includes. */
export interface ConfigSource {
  readonly path: string;
  readonly source: JsonSource;
  /** By the key path (as JSON) of the object with the `$include`. */
  readonly includes: Map<string, ConfigSource[]>;
  /** The file that includes it. */
  readonly parent?: ConfigSource;
}

/** A configuration that could be read, with the place of each value. */
export class LoadedConfig implements Config {
  constructor(
    readonly path: string,
    readonly status: Config['status'],
    readonly problems: readonly ConfigProblem[],
    readonly files: readonly string[],
    readonly value: JsonObject,
    private readonly root: ConfigSource | undefined,
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

function sourceIn(
  source: ConfigSource,
  keys: KeyPath,
): { path: string; keys: KeyPath } | undefined {
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

/** Where a key is set, in a file or its includes. */
export function locationIn(
  root: ConfigSource,
  keys: KeyPath,
  shown: KeyPath,
): Location | undefined {
  const found = sourceIn(root, keys);
  if (!found) return undefined;
  const source = sourceOfPath(root, found.path);
  const position = source && locationOf(source.source, found.keys);
  return { path: found.path, ...position, keyPath: formatKeyPath(shown) };
}

function sourceOfPath(root: ConfigSource, path: string): ConfigSource | undefined {
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
