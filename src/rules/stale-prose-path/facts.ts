import { join } from 'node:path';
import type { Location, Text } from '../../engine/rule.ts';
import { unusedWorkspaces } from '../../install/agents/workspace-state.ts';
import { foreignHomeOf } from '../../install/config/stale-path.ts';
import { type ScheduledJob, scheduledJobs } from '../../install/databases/scheduled-jobs.ts';
import { readText } from '../../install/files/read.ts';
import type { Entry, Tree } from '../../install/files/tree.ts';
import { homeOf, isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';

type Inputs = Pick<
  Install,
  | 'home'
  | 'tree'
  | 'config'
  | 'databases'
  | 'workspaces'
  | 'workspaceTree'
  | 'stateDirectories'
  | 'origin'
  | 'at'
  | 'here'
>;

/** A text that the agent follows and that mentions the old home. */
export interface ProsePaths {
  /** Absolute path on this machine. */
  readonly path: string;
  /** The line of the first mention: 1-based. */
  readonly line: number;
  readonly column: number;
  readonly count: number;
  readonly home: string;
}

const INSTRUCTIONS = /\.(?:md|sh|bash|zsh|py|js|mjs|ts|ps1)$/i;
/** Diary entries are history: the agent does not follow them. */
const HISTORY = /^memory\//;
/** No text for a model to read in one go is larger. */
const MAX_BYTES = 512 * 1024;
const MAX_FILES = 2000;
/** The most bytes that are read in total. */
const MAX_TOTAL = 32 * 1024 * 1024;
/** The most homes that one text is searched for. A person's notes mention a few. */
const MAX_HOMES = 50;
/** A path in a home by the conventions of Linux, macOS and Windows. */
const HOME_PATH =
  /(?<![\w.~/\\-])(?:(?:\/var)?\/home\/|\/Users\/|[A-Za-z]:[\\/]Users[\\/])[\w.-]*\w/g;
/**
 * Names from documentation, accounts that no person has, and words that begin the path of a web
 * page.
 */
const PLACEHOLDER =
  /[\\/](?:users?|you|your[\w-]*|username|user[_-]?name|name|me|someone|somebody|example|foo|bar|xxx+|linuxbrew|shared|public|default|runner|vscode|codespace|gitpod|jovyan|app|appuser|index|pages?|dashboard|settings|login|about|feed)$/i;

/**
 * The Markdown files, skills and scripts of the workspaces and the state directory that mention the
 * old home. Where there are too many to read, the last value says so.
 */
export function* prosePaths(install: Inputs): Iterable<ProsePaths | { readonly unread: Text }> {
  let left = MAX_FILES;
  let bytes = 0;
  for (const { tree, entry } of texts(install)) {
    if (left === 0) {
      yield { unread: phrase('unread.prose', { count: MAX_FILES }) };
      return;
    }
    left -= 1;
    // A file that is too large is not read.
    if (entry.size <= MAX_BYTES) bytes += entry.size;
    if (bytes > MAX_TOTAL) {
      yield {
        unread: phrase('unread.prose-size', { size: `${MAX_TOTAL / (1024 * 1024)} MiB` }),
      };
      return;
    }
    const path = join(tree.root, entry.path);
    const read = readText(path, MAX_BYTES);
    const found = read.ok ? search(read.text, install) : undefined;
    if (found) yield { path, ...found };
  }
}

/** A cron job whose instructions mention the old home. */
export interface StaleJob extends Pick<ScheduledJob, 'name'> {
  readonly at: Location;
  readonly home: string;
}

/**
 * The enabled cron jobs of the user whose texts mention the old home.
 * @throws FactUnavailable where the jobs cannot be read
 */
export function staleJobs(install: Inputs): StaleJob[] {
  return scheduledJobs(install).flatMap(({ name, locate, isEnabled, texts: told }) => {
    const found = isEnabled ? search(told.join('\n'), install) : undefined;
    return found ? [{ name, at: locate(), home: found.home }] : [];
  });
}

function* texts(install: Inputs): Iterable<{ tree: Tree; entry: Entry }> {
  const seen = new Set<string>();
  for (const workspace of install.workspaces) {
    const tree = install.workspaceTree(workspace);
    if (!tree || seen.has(tree.root)) continue;
    seen.add(tree.root);
    for (const entry of tree.entries.values())
      if (isInstruction(entry) && !HISTORY.test(entry.path)) yield { tree, entry };
  }
  // A workspace that the configuration still expects in the old home is read in its current place.
  const arrived = unusedWorkspaces(install).map(({ path }) => path);
  const roots = [...arrived, 'skills', 'hooks'];
  for (const entry of install.tree.entries.values()) {
    const root = roots.find((path) => entry.path.startsWith(`${path}/`));
    if (root === undefined || !isInstruction(entry)) continue;
    if (HISTORY.test(entry.path.slice(root.length + 1))) continue;
    if (![...seen].some((root) => isInside(install.at(entry.path), root)))
      yield { tree: install.tree, entry };
  }
}

function isInstruction({ kind, path }: Entry): boolean {
  return kind === 'file' && INSTRUCTIONS.test(path);
}

function search(text: string, install: Inputs): Omit<ProsePaths, 'path'> | undefined {
  const homes = oldHomes(text, install);
  const hits = homes.flatMap((home) => occurrences(text, home).map((at) => ({ at, home })));
  const first = hits.sort((a, b) => a.at - b.at)[0];
  if (!first) return undefined;
  const before = text.slice(0, first.at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const count = hits.filter(({ home }) => home === first.home).length;
  return { line: before.length, column, count, home: first.home };
}

/** The homes in the install's own paths, and those in this text. */
function oldHomes(text: string, install: Inputs): string[] {
  const named = [...text.matchAll(HOME_PATH)].flatMap(([path]) => homeOf(path) ?? []);
  const homes = new Set([
    ...install.origin.formerHomes,
    ...named.filter((it) => !PLACEHOLDER.test(it)),
  ]);
  return [...homes].slice(0, MAX_HOMES).filter((home) => isGone(home, install));
}

function isGone(home: string, install: Inputs): boolean {
  const where = install.here(home);
  return !(where.kind === 'here' && where.exists) && foreignHomeOf(home, install) !== undefined;
}

/**
 * Where the home or something in it is mentioned, without homes whose name only begins or ends the
 * same.
 */
function occurrences(text: string, home: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(home); at >= 0; at = text.indexOf(home, at + home.length)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + home.length] ?? ' ';
    if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) found.push(at);
  }
  return found;
}
