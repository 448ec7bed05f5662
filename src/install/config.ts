import type { Location } from '../engine/rule.ts';

export type KeyPath = readonly (string | number)[];

/** `openclaw.json` with its includes, as the product resolves them. Values may be secrets: rules name keys, not values. */
export interface Config {
  /** Absolute path on this machine. */
  readonly path: string;
  /** absent: no such file; unreadable: the check may not read it; broken: not JSON5, or not an object. */
  readonly status: 'ok' | 'absent' | 'unreadable' | 'broken';
  /** What is wrong with it or with an include, in words without any of its text. */
  readonly problems: readonly { readonly message: string; readonly at: Location }[];
  /** The files it is made of, itself first: absolute paths on this machine. */
  readonly files: readonly string[];
  /** The value with includes merged; `${VAR}` is left as written. An empty object where the status is not ok. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The value at a key path, or undefined. */
  get(...keys: KeyPath): unknown;
  /** The value at a key path where it is a string that is not blank. */
  getString(...keys: KeyPath): string | undefined;
  /** The keys of the object at a key path; none where it is no object. */
  keysOf(...keys: KeyPath): readonly string[];
  /** Where a key's value stands: file, line, column, key path. The nearest ancestor's where the key is not there. */
  locate(...keys: KeyPath): Location;
  /** Every string in it, with its key path. */
  strings(): Iterable<{ readonly keys: KeyPath; readonly value: string }>;
}
