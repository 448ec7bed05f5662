import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits } from '../../formats/archive-limits.ts';
import type { Home } from '../host/home.ts';
import { CONFIG_NAMES, isStateName, looksPutAside } from '../state/state-names.ts';
import { isStateDirName, namesProduct } from './credentials.ts';

/** Where to search, and what was found by name. The contents are examined later. */
export interface Candidates {
  /** Files that may be archives: absolute paths on this machine. */
  readonly files: readonly string[];
  /** Directories that look like an install or a backup. */
  readonly directories: readonly string[];
  /** Directories with too many names to list. */
  readonly cutOff: readonly string[];
}

/** Below the home. Some names end in the name of the owner's company or account. */
const PLACES =
  /^(?:backups?|desktop|documents|downloads|dropbox(?: .*)?|onedrive(?: ?- ?.*)?|nextcloud|google ?drive|my drive|sync|iclouddrive)$/i;
const DEEP_PLACES = ['Library/Mobile Documents/com~apple~CloudDocs'];
const PARENTS_OF_PLACES = ['Library/CloudStorage'];
const PLACE_DEPTH = 2;

const ARCHIVE_NAME =
  /\.(?:tgz|tar|tbz2?|txz|tzst|gz|xz|zst|bz2|zip|7z|rar|age|gpg|pgp|asc|enc|aes)(?:\.\d+)?$/i;
const INSTALL_DIRS = ['agents', 'credentials', 'state', 'identity', 'devices', 'cron'];
const PRUNED = new Set(['node_modules', '.git', 'Library', 'proc', 'sys']);

interface Search extends Candidates {
  readonly files: string[];
  readonly directories: string[];
  readonly cutOff: string[];
  readonly isIgnored: (path: string) => boolean;
  namesLeft: number;
}

/**
 * Searches the top level of the home and the usual places of backups, two levels deep, by listing
 * directories only. Links are not followed. A state directory in the home is no candidate, unless
 * its name says that it was put aside.
 */
export function findCandidates(
  home: Home,
  isIgnored: (path: string) => boolean,
  limits: Limits,
): Candidates {
  const search: Search = {
    files: [],
    directories: [],
    cutOff: [],
    isIgnored,
    namesLeft: limits.names,
  };
  const names = list(home.here, search);
  for (const entry of names) lookAtTopLevel(home.here, entry, search);
  for (const place of DEEP_PLACES) visit(join(home.here, place), PLACE_DEPTH, search);
  for (const parent of PARENTS_OF_PLACES) {
    for (const entry of list(join(home.here, parent), search)) {
      if (entry.isDirectory()) visit(join(home.here, parent, entry.name), PLACE_DEPTH, search);
    }
  }
  return search;
}

/**
 * True for a file whose first bytes are worth reading: it has the extension of an archive, or no
 * extension and OpenClaw's name.
 */
export function mayBeArchive(name: string): boolean {
  if (ARCHIVE_NAME.test(name)) return true;
  return namesProduct(name) && !/\.(?:json5?|sqlite|md|log|js|ts|txt|service|plist)\b/i.test(name);
}

/**
 * In the home, a file without an extension may come from `openclaw backup create --output name`.
 */
function lookAtTopLevel(home: string, entry: Dirent, search: Search): void {
  const path = join(home, entry.name);
  if (search.isIgnored(path)) return;
  if (entry.isFile()) {
    const isBare = !entry.name.includes('.');
    if (isBare || mayBeArchive(entry.name)) search.files.push(path);
  } else if (entry.isDirectory() && !isLiveStateDir(entry.name)) {
    if (PLACES.test(entry.name)) visit(path, PLACE_DEPTH, search);
    else if (!entry.name.startsWith('.') || isStateDirName(entry.name)) visit(path, 0, search);
  }
}

function isLiveStateDir(name: string): boolean {
  return isStateName(name) && !looksPutAside(name);
}

/** @param depth how many more levels of directories are visited */
function visit(path: string, depth: number, search: Search): void {
  if (search.isIgnored(path)) return;
  const entries = list(path, search);
  if (hasShapeOfInstall(path, entries)) {
    search.directories.push(path);
    return;
  }
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (search.isIgnored(below)) continue;
    if (entry.isFile() && depth > 0 && mayBeArchive(entry.name)) search.files.push(below);
    if (!entry.isDirectory() || PRUNED.has(entry.name)) continue;
    if (depth > 0 || isStateDirName(entry.name)) visit(below, Math.max(0, depth - 1), search);
  }
}

/**
 * Decided by the names in a directory: a state directory, an unpacked backup, or a repository of
 * `openclaw backup git` or `sqlite`.
 */
function hasShapeOfInstall(path: string, entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map((entry) => entry.name));
  const hasConfig = CONFIG_NAMES.some((name) => names.has(name));
  const hasInstallDir = INSTALL_DIRS.some((name) => names.has(name));
  if (hasConfig && (hasInstallDir || isStateDirName(lastName(path)))) return true;
  if (isStateDirName(lastName(path))) return hasInstallDir || names.has('.env');
  if (names.has('manifest.json')) return names.has('payload') || names.has('database.sqlite');
  const isGitBackup = names.has('global') || names.has('agents');
  return isGitBackup && (names.has('.git') || (names.has('global') && names.has('agents')));
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function list(path: string, search: Search): Dirent[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    search.namesLeft -= entries.length;
    if (search.namesLeft >= 0) return entries;
    search.cutOff.push(path);
    return [];
  } catch {
    return [];
  }
}
