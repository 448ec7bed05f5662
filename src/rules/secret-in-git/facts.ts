import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Reason } from '../../engine/rule.ts';
import { type GitConfig, parseGitConfig } from '../../formats/git-config.ts';
import { gitDirectoryIn } from '../../formats/git-file.ts';
import { type GitIndex, type IndexEntry, parseGitIndex } from '../../formats/git-index.ts';
import { workspacesHere } from '../../install/agents/workspace-places.ts';
import { HoldingsCollector } from '../../install/backups/credentials.ts';
import { readFile, readText } from '../../install/files/read.ts';
import { pathsAbove } from '../../install/files/readable.ts';
import { lookAt } from '../../install/files/tree.ts';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';

type Inputs = Pick<Install, 'home' | 'stateDir' | 'kind' | 'archive' | 'workspaces'>;

/** A Git work tree that contains a part of the install. */
export interface WorkTree {
  /** Absolute path on this machine. */
  readonly root: string;
  /** True where it is the state directory or a workspace, or is inside one; false where it contains them among others. */
  readonly isOfInstall: boolean;
  /** The files with credentials in its index: relative to the root, with `/`. */
  readonly trackedSecrets: readonly string[];
  readonly config: GitConfig & { readonly path: string };
  /** `info/exclude` and its present lines, where its directory exists. */
  readonly exclude?: { readonly path: string; readonly lines: readonly string[] };
  /** Why the index could not be read, where it could not. */
  readonly problem?: Reason;
}

const SMALL = 64 * 1024;
const CONFIG_LIMIT = 1024 * 1024;
const INDEX_LIMIT = 64 * 1024 * 1024;
/** The usual names of files that contain only keys; `.env.example` and the like contain none. */
const ENV_FILE = /^\.env(?:\.(?:local|prod|production|dev|development|secrets?))?$/;

/**
 * The work trees that contain the state directory and the workspaces, up to the home.
 * Reads Git's own files; runs nothing. A work tree whose Git directory is elsewhere and does not
 * exist any more, as after a copy, is left out.
 */
export function findWorkTrees(install: Inputs): WorkTree[] {
  const places = [
    ...(install.kind === 'state' ? [install.stateDir] : []),
    ...workspacesHere(install),
  ];
  const roots = places.map((place) => rootAbove(place, install));
  return [...new Set(roots.filter((root) => root !== undefined))].flatMap((root) => {
    const gitDir = gitDirectoryOf(root, install);
    if (gitDir === undefined) return [];
    const isOfInstall = places.some((place) => isInside(root, place));
    return [{ root, isOfInstall, ...readWorkTree(root, gitDir, install) }];
  });
}

function rootAbove(place: string, { home }: Pick<Install, 'home'>): string | undefined {
  const candidates = isInside(place, home.here) ? [place, ...pathsAbove(place, home)] : [place];
  return candidates.find((path) => lookAt(join(path, '.git')) !== undefined);
}

/** A linked work tree and a submodule have a file there that points to the Git directory. */
function gitDirectoryOf(root: string, { archive }: Pick<Install, 'archive'>): string | undefined {
  const path = join(root, '.git');
  const kind = lookAt(path)?.kind;
  if (kind === 'directory') return path;
  if (kind !== 'file') return undefined;
  const text = readText(path, SMALL);
  const target = text.ok ? gitDirectoryIn(text.text) : undefined;
  if (target === undefined) return undefined;
  const directory = isAbsolute(target) ? target : resolve(root, target);
  // Paths outside the archive belong to another machine.
  if (archive && !isInside(directory, archive.root)) return undefined;
  return lookAt(directory)?.kind === 'directory' ? directory : undefined;
}

function readWorkTree(
  root: string,
  gitDir: string,
  install: Inputs,
): Omit<WorkTree, 'root' | 'isOfInstall'> {
  const common = commonDirectoryOf(gitDir, install);
  const configPath = join(common, 'config');
  const text = readText(configPath, CONFIG_LIMIT);
  const config = parseGitConfig(text.ok ? text.text : '');
  const index = readIndex(join(gitDir, 'index'), config.isSha256 ? 32 : 20);
  const exclude = excludeOf(common);
  return {
    trackedSecrets: index.ok ? secretsIn(index.entries, root, install) : [],
    config: { ...config, path: configPath },
    ...(exclude && { exclude }),
    ...(!index.ok && { problem: index.reason }),
  };
}

function readIndex(path: string, hashBytes: number): GitIndex {
  const file = readFile(path, INDEX_LIMIT);
  if (file.ok) return parseGitIndex(file.bytes, hashBytes);
  // A work tree without a single `git add` has no index.
  return file.code === 'ENOENT' ? { ok: true, entries: [] } : file;
}

function commonDirectoryOf(gitDir: string, { archive }: Pick<Install, 'archive'>): string {
  const text = readText(join(gitDir, 'commondir'), SMALL);
  const common = text.ok ? resolve(gitDir, text.text.trim()) : gitDir;
  return archive && !isInside(common, archive.root) ? gitDir : common;
}

function excludeOf(common: string): WorkTree['exclude'] {
  if (lookAt(join(common, 'info'))?.kind !== 'directory') return undefined;
  const path = join(common, 'info/exclude');
  const text = readText(path, 1024 * 1024);
  return { path, lines: text.ok ? text.text.split(/\r?\n/) : [] };
}

/**
 * In the state directory, decided by the layout table; elsewhere by name, and by contents that only
 * an install has.
 */
function secretsIn(
  entries: readonly IndexEntry[],
  root: string,
  install: Pick<Install, 'stateDir' | 'kind'>,
): string[] {
  const secrets = new Set<string>();
  const collector = new HoldingsCollector();
  for (const { path, size } of entries) {
    collector.add(path, size);
    if (isSecret(join(root, path), install)) secrets.add(path);
  }
  for (const path of collector.all) secrets.add(path);
  return [...secrets].sort();
}

function isSecret(path: string, { stateDir, kind }: Pick<Install, 'stateDir' | 'kind'>): boolean {
  if (ENV_FILE.test(basename(path))) return true;
  if (kind !== 'state' || !isInside(path, stateDir) || path === stateDir) return false;
  return layoutOf(relative(stateDir, path).split(sep).join('/'))?.secret === true;
}
