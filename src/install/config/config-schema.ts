import type { KeyPath } from '../../formats/json5-nodes.ts';
import { compareReleases } from '../host/release.ts';
import { type Config, isObject } from './config.ts';
import table from './config-keys.json' with { type: 'json' };

/** The releases whose schemas were read, oldest first. */
const RELEASES_READ: readonly string[] = table.releases;

/**
 * The keys of `openclaw.json` that some releases accept and others reject, with the releases that
 * accept them. In a path, `*` is any name and `[]` any item; a `*` at the end is any other name
 * with a plain value. Keys that all releases accept are not listed, nor those that plugins and
 * channels define for themselves.
 *
 * Made by `npm run config-keys` from the JSON schema of each release: from 2026.5.28 on, the output
 * of `openclaw config schema`; before, the schema that the zod schema in the package generates.
 * Then each key was put into a configuration of its own and read by each release whose schema
 * rejects it: 1,647 of 1,673 rejections were seen, and the rest could not be tried alone. For six
 * keys that a release accepts although its schema does not (`plugins.installs` and `canvasHost`
 * until 2026.6.11, for instance), the table has what the release does. 2026.1.30 and 2026.2.26
 * rewrite the names of 2025 (`agent`, `routing`) when they load the file.
 */
const KEYS: Readonly<Record<string, string>> = table.keys;

/** A key that a release rejects. */
export interface ForeignKey {
  readonly keys: KeyPath;
  /** The releases that accept it, oldest first, among those whose schemas were read. */
  readonly takenBy: readonly string[];
}

/**
 * The keys of a configuration that a release rejects. Only the topmost ones, because OpenClaw
 * rejects what is below a rejected key along with it. Keys that all known releases treat alike are
 * ignored.
 * @param release one whose schema was read
 */
export function foreignKeys(config: Config, release: string): ForeignKey[] {
  return [...walk(config.value, tableFor(config.value), [])];

  function* walk(value: unknown, node: Node, keys: KeyPath): Iterable<ForeignKey> {
    for (const [key, item] of childrenOf(value)) {
      const child = childFor(node, key, item);
      if (child === undefined) continue;
      const path = [...keys, key];
      const takenBy = child.releases === undefined ? [release] : releasesIn(child.releases);
      if (!takenBy.includes(release)) yield { keys: path, takenBy };
      else yield* walk(item, child, path);
    }
  }
}

/**
 * The release itself, or the two known releases around it. Empty where it is older or newer than
 * all known ones.
 */
export function schemasFor(release: string): readonly string[] {
  if (RELEASES_READ.includes(release)) return [release];
  const newer = RELEASES_READ.findIndex((each) => compareReleases(each, release) > 0);
  return newer > 0 ? RELEASES_READ.slice(newer - 1, newer + 1) : [];
}

/** The releases in some ranges, as in `..2026.2.26, 2026.8.2`. A range without an end is open. */
export function releasesIn(ranges: string): string[] {
  return RELEASES_READ.filter((release) =>
    ranges.split(', ').some((range) => isWithin(release, range)),
  );
}

function isWithin(release: string, range: string): boolean {
  const [from = '', to = from] = range.split('..');
  return (
    (from === '' || compareReleases(release, from) >= 0) &&
    (to === '' || compareReleases(release, to) <= 0)
  );
}

/**
 * One object of the table. `releases` is set where not all releases accept the key that leads to
 * it.
 */
interface Node {
  releases?: string;
  children?: Map<string, Node>;
}

/** The part of the table that a configuration with these keys can need. Most have few keys. */
function tableFor(value: unknown): Node {
  const names = new Set(isObject(value) ? Object.keys(value) : []);
  const root: Node = {};
  for (const [path, releases] of Object.entries(KEYS)) {
    const steps = path.split('.');
    const isNeeded = steps.length === 1 || names.has(steps[0] ?? '');
    if (isNeeded) steps.reduce(child, root).releases = releases;
  }
  return root;
}

function child(node: Node, key: string): Node {
  node.children ??= new Map();
  const known = node.children.get(key);
  if (known) return known;
  const added: Node = {};
  node.children.set(key, added);
  return added;
}

function childrenOf(value: unknown): Iterable<[string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return isObject(value) ? Object.entries(value) : [];
}

function childFor(node: Node, key: string | number, value: unknown): Node | undefined {
  if (typeof key === 'number') return node.children?.get('[]');
  const any = node.children?.get('*');
  // A `*` with releases of its own stands for plain values: `env.vars` is an object, `env.NAME` a
  // string.
  const fits = any !== undefined && (any.releases === undefined || !isObject(value));
  return node.children?.get(key) ?? (fits ? any : undefined);
}
