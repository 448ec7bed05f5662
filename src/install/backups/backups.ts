import { relative } from 'node:path';
import type { FlatReason } from '../../engine/rule.ts';
import type { Encryption } from '../../formats/archive-kind.ts';
import { LIMITS, type Limits } from '../../formats/archive-limits.ts';
import { phrase } from '../../phrases/language.ts';
import { type Entry, lookAt, type Tree } from '../files/tree.ts';
import { type Home, isInside } from '../host/home.ts';
import { examineArchive } from './archive.ts';
import { examineDirectory } from './directory.ts';
import { type Exposure, exposureOf } from './exposure.ts';
import { findCandidates } from './places.ts';
import { findInTree } from './trees.ts';

/** An archive or a copied directory that may contain an install's secrets. */
export interface Backup {
  /** Absolute path on this machine. */
  readonly path: string;
  readonly entry: Entry;
  readonly kind: 'archive' | 'directory';
  /** How it was recognised: `tar`, `tar.gz`, `zip`, `directory`… */
  readonly format: string;
  /** The encryption found by its magic bytes, or undefined. */
  readonly encryption?: Encryption;
  /** The first few secrets in it, as relative paths. Empty where it contains none. */
  readonly secrets: readonly string[];
  /**
   * The number of secrets in it. For a large archive that is not read to its end, there may be
   * more.
   */
  readonly secretCount: number;
  /** Why its place exposes it, if it does. */
  readonly exposure: readonly Exposure[];
  /** True for an archive that is itself being checked. */
  readonly isChecked?: true;
}

/** What the search found, and what it could not read. */
export interface BackupSearch {
  readonly backups: readonly Backup[];
  readonly undecided: readonly Undecided[];
}

/** A path that could not be looked through, and why. */
interface Undecided {
  readonly path: string;
  readonly reason: FlatReason;
}

export interface BackupOptions {
  readonly home: Home;
  /** Absolute path on this machine. */
  readonly stateDir: string;
  /** The tree of the state directory. */
  readonly tree: Tree;
  /** Absolute paths on this machine. Those inside the state directory are a part of `tree`. */
  readonly workspaces: readonly string[];
  /** True for paths to skip: ignored paths, state directories that a service uses. */
  readonly ignored?: (path: string) => boolean;
  readonly limits?: Limits;
  /** The archives that are themselves being checked. */
  readonly archives?: readonly Backup[];
}

const SHOWN = 5;

/**
 * Searches for archives and copied directories with an install's secrets: in the home, in the usual
 * places of backups, in the state directory and in the workspaces. The content decides: the names
 * in an archive, the files of a directory, the magic bytes of an encryption. Never throws, changes
 * nothing, follows no link, and stops at its limits.
 */
export async function findBackups(options: BackupOptions): Promise<BackupSearch> {
  const { files, directories, cutOff } = candidatesOf(options);
  const backups: Backup[] = [...(options.archives ?? [])];
  const tooMany = phrase('problem.too-many-files');
  const undecided: Undecided[] = cutOff.map((path) => ({ path, reason: tooMany }));
  const limits = options.limits ?? LIMITS;
  const budget = { left: limits.totalBytes };
  for (const path of directories) {
    const found = backupDirectory(path, options.home);
    if ('reason' in found) undecided.push(found);
    else if (found.secretCount > 0) backups.push(found);
  }
  for (const path of files) {
    const found = await backupFile(path, options.home, { limits, budget });
    if (found === undefined) continue;
    if ('reason' in found) undecided.push(found);
    else backups.push(found);
  }
  return { backups: backups.sort(byPath), undecided: undecided.sort(byPath) };
}

function candidatesOf({ home, stateDir, tree, workspaces, ignored, limits }: BackupOptions) {
  const isIgnored = (path: string): boolean =>
    path === stateDir || workspaces.includes(path) || ignored?.(path) === true;
  const inHome = findCandidates(home, isIgnored, limits ?? LIMITS);
  // Without those that contain the home, because a configuration may name `/` as a workspace.
  const walked = workspaces.filter((path) => !isInside(home.here, path));
  const inTrees = findInTree(tree, stateDir, walked, ignored ?? (() => false));
  const directories = distinct([...inHome.directories, ...inTrees.directories]);
  const isCovered = (path: string): boolean => directories.some((each) => isInside(path, each));
  return {
    directories,
    files: distinct([...inHome.files, ...inTrees.files]).filter((path) => !isCovered(path)),
    cutOff: distinct([...inHome.cutOff, ...inTrees.cutOff]),
  };
}

function backupDirectory(path: string, home: Home): Backup | Undecided {
  const { files, reason } = examineDirectory(path);
  const entry = lookAt(path);
  if (reason !== undefined || entry === undefined) {
    return { path, reason: reason ?? phrase('problem.gone') };
  }
  return {
    path,
    entry,
    kind: 'directory',
    format: 'directory',
    secrets: files.slice(0, SHOWN).map((file) => relative(path, file)),
    secretCount: files.length,
    exposure: exposureOf(path, files, home),
  };
}

async function backupFile(
  path: string,
  home: Home,
  options: Parameters<typeof examineArchive>[2],
): Promise<Backup | Undecided | undefined> {
  const entry = lookAt(path);
  if (entry?.kind !== 'file') return undefined;
  const verdict = await examineArchive(path, entry, options);
  if (verdict.kind === 'other') return undefined;
  if (verdict.kind === 'undecided') return { path, reason: verdict.reason };
  const { format, encryption, secrets, count: secretCount } = verdict;
  return {
    path,
    entry,
    kind: 'archive',
    format,
    secrets,
    secretCount,
    ...(encryption && { encryption }),
    exposure: exposureOf(path, [path], home),
  };
}

function distinct(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
