import { basename, dirname, join, posix } from 'node:path';
import type { ArchiveFacts, BackupManifest } from '../install/archive.ts';
import { homeOf, type MountedDirectory } from '../install/host/home.ts';
import { CONFIG_NAMES, isStateName } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import { type FoundRoot, rootsIn } from '../restore/found-roots.ts';
import { NoRoots } from '../restore/source.ts';

/** Where an install is in an archive, and where it was on the source. */
export interface Place {
  /** Path in the archive of the state directory, or of a workspace without a state directory. */
  readonly path: string;
  readonly kind: 'state' | 'workspace';
  /** The home it was in, where the archive says so. */
  readonly sourceHome?: string;
  /** The path of the state directory on the source, where its name was different. */
  readonly sourceStateDir?: string;
  /** Directories outside the home. */
  readonly mounts: readonly MountedDirectory[];
  /** Workspaces whose place is not known: paths in the archive. */
  readonly workspaces: readonly string[];
}

/**
 * Finds the install in what was unpacked: by the manifest of `openclaw backup create`, otherwise by
 * its structure.
 * @param stateName the usual name of its state directory; among several candidates, the one with
 * this name is taken
 * @throws NoRoots where no install is found, or several are possible
 */
export function findPlace(
  { entries, manifest, root }: Pick<ArchiveFacts, 'entries' | 'manifest' | 'root'>,
  raw: unknown,
  { name, stateName }: { readonly name: string; readonly stateName: string },
): Place {
  const described = rootsIn({ path: name, entries, manifest: raw }, stateName);
  const roots = [...described, ...besideManifest(entries, manifest, stateName)];
  const state =
    roots.find(({ kind }) => kind === 'state') ?? stateOfConfig(roots.find(isConfig)) ?? undefined;
  const workspace = roots.find(({ kind }) => kind === 'workspace');
  const main = state ?? workspace;
  if (main === undefined) throw new NoRoots(phrase('archive.no-install', { name }));
  const sourceHome = sourceHomeOf(main, manifest);
  const outside = roots.filter((each) => each !== main && each.kind !== 'config');
  return {
    path: main.prefix,
    kind: state === undefined ? 'workspace' : 'state',
    ...(sourceHome !== undefined && { sourceHome }),
    ...namedOtherwise(main),
    mounts: [
      ...outside.flatMap(({ prefix, origin }) =>
        origin === undefined || isAbove(sourceHome, origin)
          ? []
          : [{ here: join(root, prefix), there: origin }],
      ),
      ...besideHome(main.prefix, sourceHome, entries, root),
    ],
    workspaces: outside
      .filter(({ kind, origin }) => kind === 'workspace' && origin === undefined)
      .map(({ prefix }) => prefix),
  };
}

/**
 * True for an archive with a configuration: it contains an install of its own and is no part of
 * another one.
 */
export function hasConfig(entries: ArchiveFacts['entries'], stateName: string): boolean {
  try {
    return rootsIn({ path: '', entries }, stateName).some(
      ({ kind, prefix }) =>
        kind === 'state' && CONFIG_NAMES.some((name) => entries.has(posix.join(prefix, name))),
    );
  } catch (error) {
    if (error instanceof NoRoots) return false;
    throw error;
  }
}

/** Finds parts of the install in the other archives, which the manifest does not list. */
function besideManifest(
  entries: ArchiveFacts['entries'],
  manifest: BackupManifest | undefined,
  stateName: string,
): FoundRoot[] {
  const own = manifest && entries.get(manifest.at)?.file;
  const others = new Map([...entries].filter(([, { file }]) => own !== undefined && file !== own));
  if (others.size === 0) return [];
  try {
    const roots = rootsIn({ path: '', entries: others }, stateName);
    return roots.filter(({ kind }) => kind === 'workspace');
  } catch (error) {
    if (error instanceof NoRoots) return [];
    throw error;
  }
}

function isConfig({ kind }: FoundRoot): boolean {
  return kind === 'config';
}

/**
 * The state directory of a backup made with `--only-config`: the directory of the configuration.
 */
function stateOfConfig(config: FoundRoot | undefined): FoundRoot | undefined {
  if (config === undefined) return undefined;
  const { prefix, origin } = config;
  return {
    kind: 'state',
    prefix: parentOf(prefix),
    ...(origin !== undefined && { origin: parentOf(origin) }),
  };
}

function parentOf(path: string): string {
  const parent = dirname(path);
  return parent === '.' ? '' : parent;
}

function sourceHomeOf(main: FoundRoot, manifest: BackupManifest | undefined): string | undefined {
  const origin = main.origin ?? (main.kind === 'state' ? manifest?.stateDir : undefined);
  if (origin !== undefined) {
    return main.kind === 'state' && isStateName(lastName(origin))
      ? origin.slice(0, -lastName(origin).length - 1)
      : (homeOf(origin) ?? parentOf(origin));
  }
  // `tar -C / home/alice/.openclaw`
  const above = `/${parentOf(main.prefix)}`;
  return homeOf(above) === above ? above : undefined;
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function namedOtherwise({ kind, origin, prefix }: FoundRoot): Pick<Place, 'sourceStateDir'> {
  const isOther = kind === 'state' && origin !== undefined && !isStateName(basename(prefix));
  return isOther ? { sourceStateDir: origin } : {};
}

function isAbove(home: string | undefined, path: string): boolean {
  return home !== undefined && path.startsWith(`${home}/`);
}

/** Where an archive contains absolute paths, its other directories were at these paths. */
function besideHome(
  prefix: string,
  sourceHome: string | undefined,
  entries: ArchiveFacts['entries'],
  root: string,
): MountedDirectory[] {
  if (sourceHome === undefined || `/${parentOf(prefix)}` !== sourceHome) return [];
  const own = prefix.split('/')[0];
  return [...entries]
    .filter(
      ([path, { kind }]) =>
        kind === 'directory' && path !== '' && !path.includes('/') && path !== own,
    )
    .map(([path]) => ({ here: join(root, path), there: `/${path}` }));
}
