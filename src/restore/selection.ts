import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { workspacePlaces } from '../install/agents/workspace-places.ts';
import { type Era, eraOf, unreadStores } from '../install/era.ts';
import type { Scratched } from '../install/files/scratch.ts';
import type { Entry, Tree } from '../install/files/tree.ts';
import type { Install } from '../install/install.ts';
import { CONFIG_NAMES } from '../install/layout.ts';
import { isStateName } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import { findRoots, isBelow } from './found-roots.ts';
import { type ChoiceContext, type Item, itemsOf, newestOf, sortByPresence } from './items.ts';
import type { LeftOut } from './left-out.ts';
import { type PlacedRoot, placeRoots } from './placed-roots.ts';
import { configOf, homesNamedBy } from './rewrite.ts';
import type { RestoreSource, SourceEntry } from './source.ts';

/** A source, and the places of its parts in the install. */
export interface Located {
  readonly source: RestoreSource;
  readonly roots: readonly PlacedRoot[];
  readonly config: Scratched | undefined;
  /** The era of its files. */
  readonly era: Era;
  /** When it was made, or its newest file was changed. */
  readonly dateMs: number;
}

/**
 * Finds the parts of an install in a source.
 * @throws SourceRefused where there is no install, or several are possible
 */
export async function locateIn(
  source: RestoreSource,
  install: Install,
  leftOut: LeftOut,
): Promise<Located> {
  const found = findRoots(source, stateNameOf(install));
  const roots = placeRoots(found, install);
  for (const root of found) {
    const isPlaced = roots.some(({ prefix }) => prefix === root.prefix);
    if (!isPlaced) leftOut.add(root.prefix, phrase('not-taken.unused-workspace'));
  }
  const config = await configIn(source, roots);
  const { manifest, entries } = source;
  const createdAt = (manifest as { createdAt?: unknown } | undefined)?.createdAt;
  const madeAt = Date.parse(String(createdAt));
  return {
    source,
    roots,
    config,
    era: eraIn(source, roots, config, install),
    dateMs: Number.isFinite(madeAt) ? madeAt : newestOf(entries.values(), roots),
  };
}

/** The items of a source that belong to the install, whether they exist there or not. */
export interface Selection {
  readonly absent: readonly Item[];
  readonly present: readonly Item[];
}

/**
 * @param era that of the install, or of what it will become: files of the other era are left out
 */
export function selectItems(
  { source, roots, era: own }: Located,
  era: Era,
  { install, closed, leftOut }: Omit<ChoiceContext, 'foreignEra'>,
): Selection {
  const isForeign = own !== 'unknown' && era !== 'unknown' && own !== era;
  const context = { install, closed, leftOut, ...(isForeign && { foreignEra: own }) };
  const items = itemsOf([...source.entries.values(), ...source.links.values()], roots, context);
  return sortByPresence(items, context, workspacePlaces(install));
}

/**
 * The era of everything that is restored. OpenClaw treats files of one era beside databases of the
 * other as not migrated, or ignores them.
 * @param located the source that decides comes first
 */
export function eraToRestore(located: readonly Located[], { tree, era }: Install): Era {
  const hasStores = [...tree.entries.keys()].some((path) =>
    /^state\/openclaw\.sqlite$|^agents\/[^/]+\/(?:agent\/openclaw-agent\.sqlite|sessions\/.+\.jsonl?)$/.test(
      path,
    ),
  );
  if (hasStores) return era;
  return located.find((each) => each.era !== 'unknown')?.era ?? 'unknown';
}

/** The name of the state directory of an install. */
export function stateNameOf({ stateDir }: Install): string {
  return stateDir.slice(Math.max(stateDir.lastIndexOf('/'), stateDir.lastIndexOf('\\')) + 1);
}

async function configIn(
  source: RestoreSource,
  roots: readonly PlacedRoot[],
): Promise<Scratched | undefined> {
  const root = roots.find(({ kind }) => kind === 'state');
  if (root === undefined) return undefined;
  const path = CONFIG_NAMES.map((name) => joined(root.prefix, name)).find(
    (each) => source.entries.get(each)?.kind === 'file',
  );
  return path === undefined ? undefined : source.peek(path);
}

function eraIn(
  { entries }: RestoreSource,
  roots: readonly PlacedRoot[],
  config: Scratched | undefined,
  install: Install,
): Era {
  const root = roots.find(({ kind }) => kind === 'state');
  if (root === undefined) return 'unknown';
  const tree = treeOf(entries.values(), root);
  const settings = config === undefined ? install.config : configOf(config, install);
  return eraOf(tree, settings, unreadStores(tree));
}

function treeOf(entries: Iterable<SourceEntry>, { prefix }: PlacedRoot): Tree {
  const found = new Map<string, Entry>();
  for (const { path, kind, mode, size, mtimeMs } of entries) {
    if (!isBelow(path, prefix)) continue;
    const rest = path.slice(prefix.length).replace(/^\//, '');
    const is = kind === 'directory' ? kind : 'file';
    found.set(rest, { path: rest, kind: is, mode, size, mtimeMs, uid: 0, gid: 0 });
  }
  return { root: prefix, entries: found, unreadable: [] };
}

/** The names of the state directory on the source's machine. */
export function originsOf({ source, roots, config }: Located, install: Install): string[] {
  const root = roots.find(({ kind }) => kind === 'state');
  if (root === undefined) return [];
  const name = [basename(root.origin ?? root.prefix), basename(source.path)].find(isStateName);
  const homes = config === undefined ? [] : homesNamedBy(config, install);
  return [
    ...(root.origin === undefined ? [] : [root.origin]),
    ...(source.kind === 'directory' ? [join(source.path, root.prefix)] : []),
    ...homes.map((home) => `${home}/${name ?? stateNameOf(install)}`),
  ];
}

function joined(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}/${name}`;
}
