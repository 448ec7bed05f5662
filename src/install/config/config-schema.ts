import type { KeyPath } from '../../formats/json5-nodes.ts';
import { compareReleases } from '../host/release.ts';
import { type Config, isObject } from './config.ts';
import { KEYS, RELEASES_READ } from './config-keys.ts';

/** A key that a release rejects. */
export interface ForeignKey {
  readonly keys: KeyPath;
  /** The releases that take it, oldest first; of those whose schemas were read. */
  readonly takenBy: readonly string[];
}

/**
 * The keys of a configuration that a release whose schema was read does not take: the topmost ones, since what is
 * below a rejected key is rejected with it. Keys that no release was seen to treat differently are not looked at.
 */
export function foreignKeys(config: Config, release: string): ForeignKey[] {
  const judge = RELEASES_READ.indexOf(release);
  return [...walk(config.value, tableFor(config.value), [])].map(({ keys, signs }) => ({
    keys,
    takenBy: takers(signs),
  }));

  function* walk(value: unknown, node: Node, keys: KeyPath): Iterable<Marked> {
    for (const [key, item] of childrenOf(value)) {
      const child = childFor(node, key, item);
      if (child === undefined) continue;
      const path = [...keys, key];
      const { signs } = child;
      if (signs !== undefined && signs[judge] !== '1') yield { keys: path, signs };
      else yield* walk(item, child, path);
    }
  }
}

interface Marked {
  readonly keys: KeyPath;
  readonly signs: string;
}

/** The release itself, or the two that it is between; none where it is older or newer than all whose schemas were read. */
export function schemasFor(release: string): readonly string[] {
  if (RELEASES_READ.includes(release)) return [release];
  const newer = RELEASES_READ.findIndex((each) => compareReleases(each, release) > 0);
  return newer > 0 ? RELEASES_READ.slice(newer - 1, newer + 1) : [];
}

function takers(signs: string): string[] {
  return RELEASES_READ.filter((_, index) => signs[index] === '1');
}

/** One object of the table; `signs` where the key that leads to it is not taken by all. */
interface Node {
  signs?: string;
  children?: Map<string, Node>;
}

/** As much of the table as a configuration with these keys can need: most have few. */
function tableFor(value: unknown): Node {
  const names = new Set(isObject(value) ? Object.keys(value) : []);
  const root: Node = {};
  for (const [signs, lines] of Object.entries(KEYS)) {
    for (const line of lines.trim().split('\n')) {
      const [holder = '', keys = ''] = line.split(':');
      const [top = ''] = /^[^.[]*/.exec(holder.trim()) ?? [];
      if (top !== '' && !names.has(top)) continue;
      const steps = holder.trim().replaceAll('[]', '.[]').split('.').filter(Boolean);
      const object = steps.reduce(child, root);
      for (const key of keys.trim().split(' ')) child(object, key).signs = signs;
    }
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
  // A `*` that is a key itself stands for plain values: `env.vars` is an object, `env.NAME` a string.
  const fits = any !== undefined && (any.signs === undefined || !isObject(value));
  return node.children?.get(key) ?? (fits ? any : undefined);
}
