import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import { workspacePlaces } from '../install/agents/workspace-places.ts';
import { eraOf, unreadStores } from '../install/era.ts';
import { type Entry, lookAt, type Tree } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { CONFIG_NAMES, layoutOf } from '../install/layout.ts';
import type { Operation } from '../install/operation.ts';
import { isStateName } from '../install/state/state-names.ts';
import {
  type ChoiceContext,
  type Item,
  itemsOf,
  partOf,
  sortByPresence,
  tellRefused,
} from './choose.ts';
import { LeftOut } from './left-out.ts';
import { type PlacedRoot, placeRoots } from './places.ts';
import { type Replacement, replacementsOf } from './replace.ts';
import {
  adjustments,
  configOf,
  homesNamedBy,
  type Movement,
  rewriteConfig,
  rewriteSessions,
} from './rewrite.ts';
import { findRoots, isBelow } from './roots.ts';
import { type RestoreSource, type SourceEntry, type StagedFile, timeOf } from './source.ts';
import { WholeUnits } from './whole-units.ts';

/** What of a source an install lacks, as operations. */
export interface Restoration {
  readonly parts: readonly RestoredPart[];
  /** Nothing of the kind is additive: whoever asks decides. */
  readonly replacements: readonly Replacement[];
  /** What is not taken, by the reason. */
  readonly leftOut: LeftOut['counts'];
}

export interface RestoredPart {
  /** `sessions`, `logins`, `workspace`… */
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly operations: readonly Operation[];
}

/** Absolute paths on this machine. */
export interface Wishes {
  /** Into these nothing is put. */
  readonly closed: readonly string[];
  /** Files that broke off, in whose place a whole one would be welcome. */
  readonly broken: readonly string[];
}

/**
 * Plans to bring from a source what the install lacks of the layout table's essential entries, and of its
 * workspaces. Additive: what is there stays as it is, whatever it is, but for what could take the place of files
 * that broke off, which is told apart. Writes nothing but private copies.
 * @throws SourceRefused
 */
export async function planRestoration(
  source: RestoreSource,
  install: Install,
  { closed, broken }: Wishes,
): Promise<Restoration> {
  const leftOut = new LeftOut();
  const { roots, config, absent, present } = await select(source, install, closed, leftOut);
  const units = new WholeUnits(absent, present, leftOut);
  const replaceable = present.filter(
    ({ entry, target }) => entry.kind === 'file' && broken.includes(target),
  );
  const paths = [...absent, ...units.compared, ...replaceable].filter(
    ({ entry }) => entry.kind === 'file',
  );
  const staged = await source.stage(paths.map(({ entry }) => entry.path));
  const chosen = units.whole(absent, staged);
  tellRefused(source.refused, roots, leftOut);
  const maker = new Maker(install, chosen, staged, originsOf(source, roots, config, install));
  const bytesFor = (item: Item) => maker.bytesFor(item);
  return {
    parts: maker.parts(),
    replacements: replacementsOf(replaceable, { source, staged, leftOut, bytesFor }),
    leftOut: leftOut.counts,
  };
}

/** True where a source has a file that the install lacks, so that it is worth restoring from. Writes only private copies. */
export async function bringsAnything(
  source: RestoreSource,
  install: Install,
  closed: readonly string[],
): Promise<boolean> {
  const { absent } = await select(source, install, closed, new LeftOut());
  return absent.some(({ entry }) => entry.kind === 'file');
}

interface Selection {
  readonly roots: readonly PlacedRoot[];
  readonly config: StagedFile | undefined;
  readonly absent: readonly Item[];
  readonly present: readonly Item[];
}

/** What of a source belongs to the install: absent or present there. */
async function select(
  source: RestoreSource,
  install: Install,
  closed: readonly string[],
  leftOut: LeftOut,
): Promise<Selection> {
  const found = findRoots(source, stateNameOf(install));
  const roots = placeRoots(found, install);
  for (const root of found) {
    const isPlaced = roots.some(({ prefix }) => prefix === root.prefix);
    if (!isPlaced) leftOut.add(root.prefix, 'a workspace that the configuration here does not use');
  }
  const config = await stagedConfig(source, roots);
  const context: ChoiceContext = {
    ...{ install, closed, leftOut },
    foreignEra: foreignEraOf(source, roots, config, install),
  };
  const places = workspacePlaces(install);
  const items = itemsOf([...source.entries.values(), ...source.links.values()], roots, context);
  return { roots, config, ...sortByPresence(items, context, places) };
}

function stateNameOf({ stateDir }: Install): string {
  return stateDir.slice(Math.max(stateDir.lastIndexOf('/'), stateDir.lastIndexOf('\\')) + 1);
}

async function stagedConfig(
  source: RestoreSource,
  roots: readonly PlacedRoot[],
): Promise<StagedFile | undefined> {
  const root = roots.find(({ kind }) => kind === 'state');
  if (root === undefined) return undefined;
  const path = CONFIG_NAMES.map((name) => joined(root.prefix, name)).find(
    (each) => source.entries.get(each)?.kind === 'file',
  );
  return path === undefined ? undefined : (await source.stage([path])).get(path);
}

/** Files of one era beside databases of the other are taken for unmigrated, or not seen at all. */
function foreignEraOf(
  { entries }: RestoreSource,
  roots: readonly PlacedRoot[],
  config: StagedFile | undefined,
  install: Install,
): ChoiceContext['foreignEra'] {
  const root = roots.find(({ kind }) => kind === 'state');
  const hasStores = [...install.tree.entries.keys()].some((path) =>
    /^state\/openclaw\.sqlite$|^agents\/[^/]+\/(?:agent\/openclaw-agent\.sqlite|sessions\/.+\.jsonl?)$/.test(
      path,
    ),
  );
  if (root === undefined || !hasStores) return undefined;
  const tree = treeOf(entries.values(), root);
  const era = eraOf(
    tree,
    config === undefined ? install.config : configOf(config, install),
    unreadStores(tree),
  );
  return era === 'unknown' || install.era === 'unknown' || era === install.era ? undefined : era;
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
function originsOf(
  source: RestoreSource,
  roots: readonly PlacedRoot[],
  config: StagedFile | undefined,
  install: Install,
): string[] {
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

/** Makes operations of what was chosen. */
class Maker {
  readonly #install: Install;
  readonly #items: readonly Item[];
  readonly #staged: ReadonlyMap<string, StagedFile>;
  readonly #owner: { readonly uid: number; readonly gid: number };
  readonly #movement: Movement;
  /** The directories that are made, by their path, with what the layout table calls them. */
  readonly #directories = new Map<string, string>();

  constructor(
    install: Install,
    items: readonly Item[],
    staged: ReadonlyMap<string, StagedFile>,
    origins: readonly string[],
  ) {
    this.#install = install;
    this.#items = items;
    this.#staged = staged;
    this.#owner = ownerOf(install);
    for (const item of items) this.#addDirectories(item);
    const targets = new Set([...items.map(({ target }) => target), ...this.#directories.keys()]);
    this.#movement = { install, origins, arrives: (path) => targets.has(path) };
  }

  parts(): RestoredPart[] {
    const names = new Map<string, Item[]>();
    for (const item of this.#items) {
      const name = partOf(item.layoutPath);
      const items = names.get(name);
      if (items) items.push(item);
      else names.set(name, [item]);
    }
    const parts = [...names].map(([name, items]) => this.#part(name, items));
    const operations = adjustments(this.#movement);
    return [
      ...parts.filter(({ files }) => files > 0),
      ...(operations.length > 0 ? [{ name: PATHS, files: 0, bytes: 0, operations }] : []),
    ];
  }

  #part(name: string, items: readonly Item[]): RestoredPart {
    const files = items.filter(({ entry }) => entry.kind === 'file');
    const links = items.filter(({ entry }) => entry.kind === 'link');
    // Elsewhere an empty directory is no loss.
    const kept = name === 'workspace' ? items : files;
    const operations = files.map((item) => this.#file(item));
    return {
      name,
      files: files.length + links.length,
      bytes: operations.reduce((sum, { size }) => sum + size, 0),
      operations: [
        ...this.#directoriesOf(kept),
        ...operations,
        ...links.map((item) => this.#link(item)),
      ],
    };
  }

  #link({ target: path, entry: { target = '' } }: Item): Operation {
    return { kind: 'create-link', path, target, owner: this.#owner };
  }

  #file(item: Item): Extract<Operation, { kind: 'create-file' }> {
    const { target, entry, layoutPath } = item;
    const { at, size, hash } = this.bytesFor(item);
    const isProgram = (entry.mode & 0o100) !== 0 && !isTight(layoutPath);
    const usual = isTight(layoutPath) ? 0o600 : isProgram ? 0o755 : 0o644;
    return {
      ...{ kind: 'create-file', path: target, source: at, size, hash },
      // What was closed to others stays so.
      mode: usual & (entry.mode | 0o700),
      owner: this.#owner,
      ...timeOf(entry),
    };
  }

  /** The bytes of a file of the source, with the paths of this home. */
  bytesFor({ entry, layoutPath, target }: Item): StagedFile {
    const staged = this.#staged.get(entry.path);
    if (staged === undefined) throw new Error('a file was chosen that was not staged');
    if ((CONFIG_NAMES as readonly string[]).includes(layoutPath)) {
      return rewriteConfig(staged, this.#movement);
    }
    return /^agents\/[^/]+\/sessions\/sessions\.json$/.test(layoutPath)
      ? rewriteSessions(staged, target, this.#movement)
      : staged;
  }

  #addDirectories({ target, layoutPath, entry, root }: Item): void {
    let path = target;
    let layout = layoutPath;
    if (entry.kind !== 'directory') [path, layout] = above(path, layout);
    const top = root.kind === 'workspace' ? root.target : this.#install.stateDir;
    while (isInside(path, top) && !this.#directories.has(path) && lookAt(path) === undefined) {
      this.#directories.set(path, layout);
      [path, layout] = above(path, layout);
    }
  }

  #directoriesOf(items: readonly Item[]): Operation[] {
    const needed = new Set<string>();
    for (const { target } of items) {
      for (let at = target; !needed.has(at); at = dirname(at)) {
        if (this.#directories.has(at)) needed.add(at);
        else if (at !== target) break;
      }
    }
    return [...needed].map((path) => ({
      kind: 'create-directory',
      path,
      mode: isTight(this.#directories.get(path) ?? '') ? 0o700 : 0o755,
      owner: this.#owner,
    }));
  }
}

/** The part that is no copy: what has to change in the files that are here. */
export const PATHS = 'paths';

function above(path: string, layout: string): [string, string] {
  const parent = dirname(`/${layout}`).slice(1);
  return [dirname(path), parent];
}

/** Closed to others: what the layout table says so of, what it holds for secret, and what it does not know. */
function isTight(layoutPath: string): boolean {
  const layout = layoutOf(layoutPath);
  return layout === undefined || layout.tight === true || layout.secret === true;
}

/** That of the state directory; where there is none yet, the home's. */
function ownerOf({ stateDir, home }: Install): { readonly uid: number; readonly gid: number } {
  const { uid, gid } = lookAt(realOrSame(stateDir)) ?? home;
  return { uid, gid };
}

function joined(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}/${name}`;
}
