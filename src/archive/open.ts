import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveFacts, ArchiveFile } from '../install/archive.ts';
import { HoldingsCollector } from '../install/backups/credentials.ts';
import { type ArchivedAttributes, useArchivedBelow } from '../install/files/archived-attributes.ts';
import { scratchDirectory } from '../install/files/scratch.ts';
import { isInside, NOWHERE, ownHome, toHere } from '../install/host/home.ts';
import { openInstalls } from '../install/open.ts';
import type { OpenOptions } from '../install/open-options.ts';
import { stateNameOf } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import { NoRoots } from '../restore/source.ts';
import { type HowStored, storedOf, storedToCompare } from './how-stored.ts';
import { findPlace, hasConfig, type Place } from './install-place.ts';
import { UNPACK_LIMITS, type UnpackLimits } from './limits.ts';
import { makeLinks } from './links.ts';
import { findManifest } from './manifest.ts';
import { ArchiveRefused, SeparateInstalls } from './refused.ts';
import { shownPaths } from './shown-paths.ts';
import { type ArchiveInput, type ArchiveSource, unpack } from './unpack.ts';
import { Unpacker } from './unpacker.ts';

export interface ArchiveOptions extends ArchiveInput {
  readonly profile?: string;
  readonly home?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limits?: Partial<UnpackLimits>;
  /**
   * True where the install is compared with a record: then everything is unpacked, not only what
   * rules read.
   */
  readonly isCompared?: boolean;
  /** Called with the name of each archive before it is read. */
  readonly onOpen?: (name: string) => void;
}

/** Archives that were unpacked, and how to open the install in them. */
export interface OpenedArchives {
  readonly facts: ArchiveFacts;
  readonly open: Pick<
    OpenOptions,
    'path' | 'home' | 'targetStateDir' | 'mounts' | 'within' | 'workspaces' | 'archive'
  >;
  /** The home that the install is checked for, and how it was determined. */
  readonly target: { readonly home: string; readonly from: 'option' | 'archive' | 'here' };
  /** Rewrites the unpacked paths in a text as paths in the archive. */
  shown(text: string): string;
  /** Deletes what was unpacked. */
  close(): void;
}

let count = 0;

/**
 * Unpacks archives that belong together into a private directory, as far as rules read them, and
 * finds the install there.
 * @throws ArchiveRefused where nothing can be checked
 */
export async function openArchives(
  sources: readonly ArchiveSource[],
  options: ArchiveOptions,
): Promise<OpenedArchives> {
  count += 1;
  const directory = join(scratchDirectory(), `unpacked-${count}`);
  const unpacked = join(directory, 'archive');
  mkdirSync(unpacked, { recursive: true, mode: 0o700 });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    return await opened(sources, unpacked, options, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

async function opened(
  sources: readonly ArchiveSource[],
  unpacked: string,
  options: ArchiveOptions,
  remove: () => void,
): Promise<OpenedArchives> {
  const { files, entries, damage, unsafe } = await unpackAll(sources, unpacked, options);
  const found = findManifest(entries, unpacked);
  const parts = { files, entries, damage, unsafe, ...(found && { manifest: found.manifest }) };
  const name = sources.map((each) => each.name).join(' and ');
  const place = placeOf({ ...parts, root: unpacked }, found?.raw, name, options);
  const root = rootFor(unpacked, place, options);
  const facts = { ...parts, root };
  const stop = useArchivedBelow(root, attributesIn(facts, place));
  const close = () => {
    stop();
    remove();
  };
  try {
    return { ...placed(facts, place, unpacked, options), shown: shownPaths(facts), close };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @throws ArchiveRefused, SeparateInstalls */
async function unpackAll(
  sources: readonly ArchiveSource[],
  unpacked: string,
  options: ArchiveOptions,
): Promise<Pick<ArchiveFacts, 'files' | 'entries' | 'damage' | 'unsafe'>> {
  const limits = { ...UNPACK_LIMITS, ...options.limits };
  let holdings = new HoldingsCollector();
  const unpacker = new Unpacker(unpacked, limits, {
    onFile: (path, size) => holdings.add(path, size),
    storedOf: howStored(options),
  });
  const files: ArchiveFile[] = [];
  const separate: boolean[] = [];
  for (const [index, source] of sources.entries()) {
    options.onOpen?.(source.name);
    holdings = new HoldingsCollector();
    unpacker.begin(index);
    const how = await unpack(source, unpacker, limits, options);
    const { secrets, count: secretCount } = holdings.holdings;
    files.push({ ...source, ...how, secrets, secretCount });
    separate.push(
      sources.length > 1 && hasConfig(entriesOf(index, unpacker), stateNameOf(options.profile)),
    );
  }
  refuseSeparate(files, separate);
  const { entries, damage, unsafe } = unpacker;
  return { files, entries, damage, unsafe };
}

/** The entries from one archive, recorded before the next archive replaces any of them. */
function entriesOf(file: number, { entries }: Unpacker): ArchiveFacts['entries'] {
  return new Map([...entries].filter(([, entry]) => entry.file === file));
}

/** @throws SeparateInstalls */
function refuseSeparate(files: readonly ArchiveFile[], separate: readonly boolean[]): void {
  const names = (wanted: boolean) =>
    files.filter((_, index) => separate[index] === wanted).map(({ name }) => name);
  const own = names(true);
  if (own.length > 1) throw new SeparateInstalls(own, names(false));
}

/**
 * Where the archive is damaged, the error says so, because "no install found" would be less
 * helpful.
 * @throws ArchiveRefused
 */
function placeOf(
  facts: ArchiveFacts,
  raw: unknown,
  name: string,
  { profile }: ArchiveOptions,
): Place {
  try {
    return findPlace(facts, raw, { name, stateName: stateNameOf(profile) });
  } catch (error) {
    if (!(error instanceof NoRoots)) throw error;
    const [first] = facts.damage;
    if (first === undefined) throw new ArchiveRefused(error.reason);
    const { what, file } = first;
    const damaged = { name: facts.files[file]?.name ?? '', what, reason: error.reason };
    throw new ArchiveRefused(phrase('archive.damaged', damaged));
  }
}

/**
 * A state directory that was packed from inside has no name in the archive. It gets the usual name.
 */
function rootFor(unpacked: string, { path, kind }: Place, { profile }: ArchiveOptions): string {
  if (path !== '' || kind !== 'state') return unpacked;
  const root = join(dirname(unpacked), stateNameOf(profile));
  renameSync(unpacked, root);
  return root;
}

type Placed = Omit<OpenedArchives, 'shown' | 'close'>;

function placed(
  facts: ArchiveFacts,
  place: Place,
  unpacked: string,
  options: ArchiveOptions,
): Placed {
  const { root } = facts;
  const within = dirname(root);
  const mounts = place.mounts.map(({ here, there }) => ({
    there,
    here: here.replace(unpacked, root),
  }));
  const open = {
    path: join(root, place.path),
    workspaces: place.workspaces.map((path) => join(root, path)),
    mounts,
    within,
    archive: facts,
    ...(place.sourceStateDir !== undefined && { targetStateDir: place.sourceStateDir }),
  };
  const home = options.home ?? place.sourceHome ?? homeInside(open, options);
  const from = options.home !== undefined ? 'option' : home === undefined ? 'here' : 'archive';
  const target = { home: home ?? ownHome(options.env), from } as const;
  linkInside(facts, place, { there: target.home, mounts }, howStored(options));
  return { facts, target, open: { ...open, home: target.home } };
}

/** The home that the install's own configuration points to. */
function homeInside(open: Pick<OpenOptions, 'path'>, { env }: ArchiveOptions): string | undefined {
  const [install] = openInstalls({ ...open, env, home: NOWHERE });
  return install?.origin.homes[0];
}

function howStored({ isCompared = false }: ArchiveOptions): HowStored {
  return isCompared ? storedToCompare : storedOf;
}

function linkInside(
  { entries, root }: ArchiveFacts,
  { path }: Place,
  target: { readonly there: string; readonly mounts: Place['mounts'] },
  stored: HowStored,
): void {
  const home = { here: dirname(join(root, path)), uid: 0, gid: 0, ...target };
  makeLinks(root, {
    entries,
    storedOf: stored,
    inArchive: (absolute) => {
      const where = toHere(absolute, home);
      if (where.kind !== 'here' || !isInside(where.path, root)) return undefined;
      return where.path.slice(root.length + 1);
    },
  });
}

/** Entries without an owner in the archive get the owner of the state directory. */
function attributesIn({ entries }: ArchiveFacts, { path }: Place): Map<string, ArchivedAttributes> {
  const owner = ownerOf(entries, path);
  const attributes = new Map<string, ArchivedAttributes>();
  attributes.set('', { mode: 0o700, mtimeMs: 0, ...owner });
  for (const [
    at,
    { mode, uid = owner.uid, gid = owner.gid, mtimeMs, target, isImplied },
  ] of entries) {
    const ids = isImplied ? owner : { uid, gid };
    attributes.set(at, { mode, mtimeMs, ...ids, ...(target !== undefined && { target }) });
  }
  return attributes;
}

function ownerOf(entries: ArchiveFacts['entries'], path: string): { uid: number; gid: number } {
  const main = entries.get(path);
  const inside = [...entries].find(
    ([at, { uid }]) => uid !== undefined && at.startsWith(path),
  )?.[1];
  const { uid, gid } = main?.uid === undefined ? (inside ?? {}) : main;
  return { uid: uid ?? process.getuid?.() ?? 0, gid: gid ?? process.getgid?.() ?? 0 };
}
