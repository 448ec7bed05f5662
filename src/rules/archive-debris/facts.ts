import { basename, dirname, join } from 'node:path';
import { readPart } from '../../install/files/read.ts';
import {
  childrenOf,
  type Entry,
  isPruned,
  lookAt,
  type Tree,
  walk,
} from '../../install/files/tree.ts';
import type { Platform } from '../../install/host/platform.ts';
import type { Install } from '../../install/install.ts';

type Inputs = Pick<Install, 'host' | 'kind' | 'tree' | 'workspaces' | 'workspaceTree'>;
type StateInputs = Pick<Install, 'kind' | 'stateDir' | 'host'>;

/** The metadata files that macOS adds to archives and disks, in one directory that was copied. */
export interface ArchiveDebris {
  /** The state directory, or a workspace outside the state directory: absolute path on this machine. */
  readonly root: string;
  /** What can be removed: `__MACOSX` directories with only such files, and single files. Absolute paths. */
  readonly paths: readonly string[];
  /** The number of metadata files in `paths`. */
  readonly count: number;
}

const MAX = 5000;
const WALK_LIMITS = { maxEntries: MAX, maxDepth: 100 };
const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const DS_STORE = Buffer.from('\0\0\0\u0001Bud1', 'latin1');

/**
 * Finds `._*` and `.DS_Store` by their magic bytes, and `__MACOSX`, in the state directory and the workspaces.
 * On macOS itself the Finder uses `.DS_Store`, so it is not debris.
 */
export function findArchiveDebris(install: Inputs): ArchiveDebris[] {
  const trees = [
    ...(install.kind === 'state' ? [install.tree] : []),
    ...install.workspaces.flatMap((workspace) => install.workspaceTree(workspace) ?? []),
  ];
  const seen = new Set<string>();
  return trees.flatMap((tree) => {
    const files = debrisIn(tree, install.host.platform).filter((path) => {
      const absolute = `${tree.root}/${path}`;
      return seen.has(absolute) ? false : seen.add(absolute);
    });
    if (files.length === 0) return [];
    const paths = asWholes(files, tree).map((path) => `${tree.root}/${path}`);
    return [{ root: tree.root, paths, count: files.length }];
  });
}

/**
 * What a zip or a tar of a Mac leaves beside the state directory: `__MACOSX` with an entry for it and only such files,
 * and `._.openclaw`.
 * @returns absolute paths on this machine
 */
export function findDebrisBeside({ kind, stateDir, host }: StateInputs): string[] {
  if (kind !== 'state') return [];
  const [parent, name] = [dirname(stateDir), basename(stateDir)];
  const folder = join(parent, '__MACOSX');
  const double = join(parent, `._${name}`);
  return [
    ...(isDebrisOf(name, folder, host.platform) ? [folder] : []),
    ...(lookAt(double)?.kind === 'file' && begins(double, APPLE_DOUBLE) ? [double] : []),
  ];
}

function isDebrisOf(name: string, folder: string, platform: Platform): boolean {
  const isOfThis = [name, `._${name}`].some((each) => lookAt(join(folder, each)) !== undefined);
  if (!isOfThis || lookAt(folder)?.kind !== 'directory') return false;
  const tree = walk(folder, WALK_LIMITS);
  const root = tree.entries.get('');
  const isWhole = tree.cutOff === undefined && tree.unreadable.length === 0;
  return isWhole && root !== undefined && holdsOnly(new Set(debrisIn(tree, platform)), root, tree);
}

function begins(path: string, magic: Buffer): boolean {
  const head = readPart(path, 0, magic.length);
  return head.ok && head.bytes.equals(magic);
}

function debrisIn(tree: Tree, platform: Platform): string[] {
  const found: string[] = [];
  for (const [path, entry] of tree.entries) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const magic = magicOf(name, platform);
    if (magic === undefined || entry.kind !== 'file' || found.length >= MAX) continue;
    if (begins(`${tree.root}/${path}`, magic)) found.push(path);
  }
  return found;
}

function magicOf(name: string, platform: Platform): Buffer | undefined {
  if (name.startsWith('._') && name.length > 2) return APPLE_DOUBLE;
  return name === '.DS_Store' && platform !== 'darwin' ? DS_STORE : undefined;
}

/** Replaces the files of a `__MACOSX` directory by the directory itself, where it contains nothing else. */
function asWholes(files: readonly string[], tree: Tree): string[] {
  const debris = new Set(files);
  const wholes: string[] = [];
  for (const [path, entry] of tree.entries) {
    const isNamed = path === '__MACOSX' || path.endsWith('/__MACOSX');
    if (isNamed && entry.kind === 'directory' && holdsOnly(debris, entry, tree)) wholes.push(path);
  }
  const rest = files.filter((file) => !wholes.some((whole) => file.startsWith(`${whole}/`)));
  return [...wholes, ...rest].sort();
}

function holdsOnly(debris: ReadonlySet<string>, directory: Entry, tree: Tree): boolean {
  return childrenOf(tree, directory.path).every((child) =>
    child.kind === 'directory'
      ? !isPruned(child.path) && holdsOnly(debris, child, tree)
      : debris.has(child.path),
  );
}
