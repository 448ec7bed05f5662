import type { FlatReason, Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';

/** An object of parsed JSON, of which only its form is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * `openclaw.json` with its includes, as OpenClaw resolves them. Values may be secrets, so rules
 * show keys and no values.
 */
export interface Config {
  /** Absolute path on this machine. */
  readonly path: string;
  /**
   * absent: the file does not exist; unreadable: the check may not read it; broken: not JSON5, or
   * not an object.
   */
  readonly status: 'ok' | 'absent' | 'unreadable' | 'broken';
  /** What is wrong with it or with an include, without any part of its text. */
  readonly problems: readonly ConfigProblem[];
  /** The files that it consists of, itself first: absolute paths on this machine. */
  readonly files: readonly string[];
  /**
   * The value with includes merged; `${VAR}` stays as written. An empty object where the status is
   * not ok.
   */
  readonly value: JsonObject;
  /** The value at a key path, or undefined. */
  get(...keys: KeyPath): unknown;
  /** The value at a key path where it is a string that is not blank. */
  getString(...keys: KeyPath): string | undefined;
  /** The keys of the object at a key path. Empty where the value is not an object. */
  keysOf(...keys: KeyPath): readonly string[];
  /**
   * Where the value of a key is: file, line, column, key path. For a missing key, the place of its
   * nearest ancestor.
   */
  locate(...keys: KeyPath): Location;
  /**
   * The file that sets a key, and the key's path in that file, as an edit needs them. Undefined
   * where no file sets it.
   */
  sourceOf(...keys: KeyPath): { readonly path: string; readonly keys: KeyPath } | undefined;
  /** Every string in it, with its key path. */
  strings(): Iterable<{ readonly keys: KeyPath; readonly value: string }>;
}

/** Why the configuration or a file that it includes cannot be used. */
export interface ConfigProblem {
  readonly kind: 'unreadable' | 'broken' | 'include';
  readonly reason: FlatReason;
  readonly at: Location;
  /** The error code of the file system, for instance `EACCES`. */
  readonly code?: string;
  /** The missing file that an include refers to: absolute on this machine. */
  readonly missing?: string;
  /** The file that cannot be read: absolute on this machine. */
  readonly unread?: string;
}

/**
 * For instance `agents.list[0].workspace`. A key that is not a plain word is written as `["…"]`.
 */
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
