import { join } from 'node:path';
import { groupBy } from '../engine/group-by.ts';
import { isInside } from '../install/host/home.ts';
import { CONFIG_NAMES } from '../install/layout.ts';
import type { Item } from './items.ts';
import { timeOf } from './source.ts';
import { unitOf } from './units.ts';

/** Files that belong together, so that all of them have to come from one source. */
export interface Belonging {
  /** The same in every source. */
  readonly key: string;
  readonly items: readonly Item[];
  /** When its newest file was changed. */
  readonly dateMs: number;
  /** True where the file is missing without which the others are useless. */
  readonly lacksKey: boolean;
  /** True for keys that advance with each message: an older copy is worse than none. */
  readonly advances: boolean;
}

const ADVANCING = /^credentials\/(?:whatsapp|matrix)\/[^/]+/;

/**
 * Groups what a source has: a workspace with its history, a database with its log, the sessions of
 * an agent with their index, the logins of a channel.
 * @param workspaces absolute paths on this machine
 */
export function belongings(items: readonly Item[], workspaces: readonly string[]): Belonging[] {
  return [...groupBy(items, (item) => keyOf(item, workspaces))].map(([key, group]) => ({
    key,
    items: group,
    dateMs: group.reduce((newest, { entry }) => Math.max(newest, timeOf(entry).mtimeMs ?? 0), 0),
    lacksKey: lacksKey(group),
    advances: ADVANCING.test(key),
  }));
}

function lacksKey(items: readonly Item[]): boolean {
  const paths = new Set(items.map(({ layoutPath }) => layoutPath));
  return items.some(({ layoutPath }) => {
    const unit = unitOf(layoutPath);
    return unit?.key !== undefined && !paths.has(`${unit.path}/${unit.key}`);
  });
}

function keyOf(item: Item, workspaces: readonly string[]): string {
  const { target, layoutPath, root } = item;
  if (root.kind === 'workspace') return `workspace ${root.target}`;
  const workspace = workspaces.find((path) => isInside(target, path));
  if (workspace !== undefined) return `workspace ${workspace}`;
  // A token belongs to one key, and paired devices are paired with that key.
  if (/^(?:identity|devices)(?:\/|$)/.test(layoutPath)) return 'devices';
  const unit = unitOf(layoutPath);
  if (unit !== undefined) return unit.path;
  if ((CONFIG_NAMES as readonly string[]).includes(layoutPath)) return 'configuration';
  const [first = '', second = '', third] = layoutPath.split('/');
  if (first === 'agents' && third !== undefined) return join(first, second, third);
  return second === '' ? first : join(first, second);
}
