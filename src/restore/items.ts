import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import type { Reason } from '../engine/rule.ts';
import type { Era } from '../install/era.ts';
import { lookAt } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { CONFIG_NAMES, type LayoutEntry, layoutOf } from '../install/layout.ts';
import { isStateName } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import { cleanName } from './clean-name.ts';
import { isBelow } from './found-roots.ts';
import type { LeftOut } from './left-out.ts';
import type { PlacedRoot } from './placed-roots.ts';
import { type Refused, type SourceEntry, timeOf } from './source.ts';

/** A file of the source, and the place where it belongs. */
export interface Item {
  readonly entry: SourceEntry;
  /** Absolute on this machine. */
  readonly target: string;
  /** Its path in the layout table. */
  readonly layoutPath: string;
  readonly layout?: LayoutEntry;
  readonly root: PlacedRoot;
  /** Its path below the root. */
  readonly rest: string;
}

export interface ChoiceContext {
  readonly install: Install;
  /** Absolute paths on this machine that nothing may be written into. */
  readonly closed: readonly string[];
  /** The era whose files this install does not use, where that is known. */
  readonly foreignEra?: Era;
  readonly leftOut: LeftOut;
}

/** Names of what every machine creates again: locks, sockets, leftovers of programs. */
const LEFT_OVER = /(?:\.(?:lock|sock|pid|tmp|swp)|-shm)$|^(?:\.DS_Store|__MACOSX|\._.*)$/;
const SIDECAR = /-(?:wal|journal)$/;
const NO_STATE = new Set(['regenerable', 'volatile', 'host-bound', 'artifact']);

/** The files of the source that an install should have, including those that are already there. */
export function itemsOf(
  entries: Iterable<SourceEntry>,
  roots: readonly PlacedRoot[],
  context: ChoiceContext,
): Item[] {
  // The innermost first, because an agent's directory may be configured elsewhere.
  const ordered = roots.toSorted((a, b) => b.prefix.length - a.prefix.length);
  const items = new Map<string, Item>();
  for (const entry of entries) {
    const root = ordered.find(({ prefix }) => isBelow(entry.path, prefix));
    const item = root && toItem(entry, root);
    if (item && isWanted(item, context)) items.set(item.target, item);
  }
  return [...items.values()];
}

/** When the newest file that an install should have was changed. Zero where all are missing. */
export function newestOf(entries: Iterable<SourceEntry>, roots: readonly PlacedRoot[]): number {
  let newest = 0;
  for (const entry of entries) {
    const { mtimeMs = 0 } = entry.kind === 'file' ? timeOf(entry) : {};
    if (mtimeMs <= newest) continue;
    const root = roots.find(({ prefix }) => isBelow(entry.path, prefix));
    if (root && !isNoState(toItem(entry, root))) newest = mtimeMs;
  }
  return newest;
}

function toItem(entry: SourceEntry, root: PlacedRoot): Item {
  const rest = entry.path.slice(root.prefix.length).replace(/^\//, '');
  const layoutPath = [root.layoutPath, rest].filter((part) => part !== '').join('/');
  // The files beside a database have its class.
  const layout = layoutOf(layoutPath) ?? layoutOf(layoutPath.replace(SIDECAR, ''));
  const target = rest === '' ? root.target : join(root.target, rest);
  return { entry, root, rest, layoutPath, target, ...(layout && { layout }) };
}

function isWanted(item: Item, context: ChoiceContext): boolean {
  const { install, leftOut } = context;
  const { entry, layout, layoutPath } = item;
  if (entry.size === 0 && SIDECAR.test(layoutPath) && layout?.format === 'sqlite') return false;
  const reason = reasonAgainst(item, context);
  if (reason !== undefined) {
    if (entry.kind !== 'directory') leftOut.add(item.layoutPath, reason);
    return false;
  }
  // There is one configuration, under its current or a former name.
  return !(CONFIG_NAMES as readonly string[]).includes(item.layoutPath)
    ? true
    : install.config.status === 'absent';
}

function reasonAgainst(item: Item, { closed, foreignEra }: ChoiceContext): Reason | undefined {
  const { entry, layout, target } = item;
  if (isNoState(item)) return phrase('not-taken.no-state');
  if (foreignEra !== undefined && layout?.era === foreignEra) {
    return phrase('not-taken.other-era');
  }
  if (closed.some((path) => isInside(target, path))) {
    return phrase('not-taken.blank-workspace');
  }
  if (entry.kind === 'link') return reasonAgainstLink(item);
  return entry.kind === 'file' && entry.size === 0 && isNeverEmpty(layout)
    ? phrase('not-taken.empty')
    : undefined;
}

/**
 * A link is restored only if its text leads to something in the same workspace: up through the
 * directories above it, then down. Going up through another link could end anywhere.
 */
function reasonAgainstLink({ entry, layoutPath }: Item): Reason | undefined {
  const [workspace = '', ...rest] = layoutPath.split('/');
  if (!/^workspace/.test(workspace) || rest.length === 0) return phrase('not-taken.link');
  const { target = '' } = entry;
  const clean = cleanName(target.replace(/^(?:\.\.(?:\/|$))+/, ''));
  const ups = target.split('/').findIndex((segment) => segment !== '..');
  const levels = ups === -1 ? target.split('/').length : ups;
  return target !== '' && clean.ok && levels < rest.length
    ? undefined
    : phrase('not-taken.link-out');
}

function isNoState({ layoutPath, layout, rest, root }: Item): boolean {
  if (layout !== undefined && NO_STATE.has(layout.cls)) return true;
  const names = rest.split('/');
  if (names.includes('node_modules')) return true;
  if (names.some((name) => LEFT_OVER.test(name)) && !isOfAgent(layoutPath)) return true;
  // A state directory inside this one is nested and no part of it.
  return root.kind === 'state' && names.length > 1 && isStateName(names[0] ?? '');
}

/** In a workspace, any name can be the agent's, except leftovers of archivers. */
function isOfAgent(layoutPath: string): boolean {
  return (
    /^workspace[^/]*\//.test(layoutPath) && !/(?:^|\/)(?:\.DS_Store|\._[^/]*)$/.test(layoutPath)
  );
}

function isNeverEmpty(layout: LayoutEntry | undefined): boolean {
  return layout !== undefined && /^(?:json5?|jsonl|sqlite)$/.test(layout.format);
}

/** Reports the parts of a source that were needed but could not be read. */
export function tellRefused(
  refused: readonly Refused[],
  roots: readonly PlacedRoot[],
  leftOut: LeftOut,
): void {
  for (const { path, reason } of refused) {
    const root = roots.find(({ prefix }) => isBelow(path, prefix));
    const entry = { path, kind: 'file' as const, size: 1, mode: 0, mtimeMs: 0 };
    const item = root && toItem(entry, root);
    if (item === undefined) leftOut.add(path, reason);
    else if (!isNoState(item)) leftOut.add(item.layoutPath, reason);
  }
}

/** Separates existing items from missing ones that may be created. */
export function sortByPresence(
  items: readonly Item[],
  { install, leftOut }: ChoiceContext,
  places: readonly string[],
): { readonly absent: Item[]; readonly present: Item[] } {
  const roots = [install.stateDir, ...places].map(realOrSame);
  const parents = new Map<string, boolean>();
  const isReachable = (directory: string): boolean => {
    const known = parents.get(directory);
    if (known !== undefined) return known;
    const real = realOrSame(directory);
    const isReached = roots.some((root) => isInside(real, root)) && isDirectoryOrNothing(real);
    parents.set(directory, isReached);
    return isReached;
  };
  const absent: Item[] = [];
  const present: Item[] = [];
  for (const item of items) {
    const { target, layoutPath } = item;
    if (lookAt(target) !== undefined) present.push(item);
    else if (roots.includes(target) || isReachable(dirname(target))) absent.push(item);
    else leftOut.add(layoutPath, phrase('not-taken.outside-link'));
  }
  return { absent, present };
}

/** A file may have the name of one of the source's directories. */
function isDirectoryOrNothing(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    const entry = lookAt(at);
    if (entry) return entry.kind === 'directory';
    if (at === dirname(at)) return false;
  }
}

/** The parts of an install, in the user's words. */
export type Part =
  | 'configuration'
  | 'workspace'
  | 'sessions'
  | 'logins'
  | 'databases'
  | 'devices'
  | 'cron jobs'
  | 'other state';

/** The part of an install that a path belongs to. */
export function partOf(layoutPath: string): Part {
  const name = basename(layoutPath);
  if (/^workspace/.test(layoutPath)) return 'workspace';
  if (/^credentials\/|\/auth-profiles\.json$/.test(layoutPath)) return 'logins';
  if (/\.(?:sqlite3?|db)(?:-wal|-journal)?$/.test(name)) return 'databases';
  if (/^agents\/[^/]+\/sessions\//.test(layoutPath)) return 'sessions';
  if (/^(?:identity|devices)\//.test(layoutPath)) return 'devices';
  if (/^cron\//.test(layoutPath)) return 'cron jobs';
  return layoutPath.includes('/') ? 'other state' : 'configuration';
}
