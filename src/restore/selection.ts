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

/** A source, and where in the install its parts belong. */
export interface Located {
  readonly source: RestoreSource;
  readonly roots: readonly PlacedRoot[];
  readonly config: Scratched | undefined;
  /** Of the files in it. */
  readonly era: Era;
  /** When it was made, or the newest of its files was changed. */
  readonly dateMs: number;
}

/**
 * Finds the parts of an install in a source.
 * @throws SourceRefused where it finds no install, or several could be it
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

/** What of a source belongs to the install: absent or present there. */
export interface Selection {
  readonly absent: readonly Item[];
  readonly present: readonly Item[];
}

/** @param era that of the install, or of what it will become: files of another one are left out */
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
 * The era that all that is restored has to be of: files of one era beside databases of the other are taken for
 * unmigrated, or not seen at all.
 * @param located the source that counts comes first
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

/** By what names the state directory went on the machine that the source is of. */
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
