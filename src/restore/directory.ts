import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource } from '../formats/json5-source.ts';
import { isWorkspace } from '../install/agents/workspace-state.ts';
import { hashOfFile, readText, whyUnread } from '../install/files/read.ts';
import {
  type Entry,
  type EntryKind,
  errnoOf,
  lookAt,
  type Tree,
  walk,
} from '../install/files/tree.ts';
import { CONFIG_NAMES, isStateName, looksPutAside } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import {
  MAX_ENTRIES,
  type Refused,
  type RestoreSource,
  type SourceEntry,
  SourceRefused,
  type StagedFile,
} from './source.ts';

const LIMITS = { maxEntries: MAX_ENTRIES, maxDepth: 200 };
const KINDS: Partial<Record<EntryKind, SourceEntry['kind']>> = {
  file: 'file',
  directory: 'directory',
  symlink: 'link',
};
const STATE_MARKS = ['agents', 'state', 'credentials', 'identity', 'devices'];

/**
 * Opens a directory as a source: a state directory, a workspace, an unpacked archive, or a home. In
 * a home, only the state directories and the named workspaces are read.
 * @param path absolute, links resolved
 * @param workspaces relative to the home
 * @throws SourceRefused where it cannot be listed, or is too large
 */
export function openDirectory(path: string, workspaces: readonly string[]): RestoreSource {
  const refused: Refused[] = [];
  const entries = new Map<string, SourceEntry>();
  const links = new Map<string, SourceEntry>();
  for (const part of partsOf(path, workspaces)) {
    for (const entry of list(path, part, refused)) {
      (entry.kind === 'link' ? links : entries).set(entry.path, entry);
    }
  }
  const manifest = entries.has('payload') ? readManifest(join(path, 'manifest.json')) : undefined;
  return {
    path,
    kind: 'directory',
    entries,
    links,
    refused,
    ...(manifest !== undefined && { manifest }),
    stage: async (paths) => stage(path, paths, refused),
    peek: async (one) => stage(path, [one], refused).get(one),
  };
}

/** The parts of the directory to read: all of it, unless it is a home. */
function partsOf(path: string, workspaces: readonly string[]): string[] {
  const names = namesIn(path);
  const isState = [...CONFIG_NAMES, ...STATE_MARKS].some((name) => names.includes(name));
  const states = names.filter((name) => isStateName(name) && !looksPutAside(name));
  if (isState || states.length === 0 || looksLikeWorkspace(path)) return [''];
  const present = workspaces.filter((each) => lookAt(join(path, each))?.kind === 'directory');
  return [...states, ...present];
}

function looksLikeWorkspace(path: string): boolean {
  return isWorkspace(walk(path, { maxEntries: 10_000, maxDepth: 1 }), '');
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw new SourceRefused(phrase('from.unlisted', { path, code: errnoOf(error) }));
  }
}

/**
 * A part of the tree. The walk leaves out `.git`, but in a workspace it belongs to the contents.
 */
function* list(root: string, part: string, refused: Refused[]): Iterable<SourceEntry> {
  const tree = walk(join(root, part), LIMITS);
  if (tree.cutOff !== undefined) {
    const { root: cut, cutOff: reason } = tree;
    throw new SourceRefused(phrase('from.too-large', { path: cut, reason }));
  }
  for (const entry of entriesOf(tree, part, refused)) {
    yield entry;
    const isRepository = entry.path.endsWith('/.git') && entry.kind === 'directory';
    if (isRepository && part !== entry.path) yield* list(root, entry.path, refused);
  }
}

function* entriesOf(tree: Tree, part: string, refused: Refused[]): Iterable<SourceEntry> {
  for (const { path: unseen, code } of tree.unreadable) {
    const path = joined(part, unseen);
    refused.push({ path, reason: phrase('problem.unread', { reason: code }) });
  }
  for (const entry of tree.entries.values()) {
    const path = joined(part, entry.path);
    if (path === '') continue;
    const kind = KINDS[entry.kind];
    if (kind) yield toSource(entry, kind, path);
    else refused.push({ path, reason: phrase('not-taken.kind', { kind: entry.kind }) });
  }
}

function toSource(
  { mode, size, mtimeMs, target }: Entry,
  kind: SourceEntry['kind'],
  path: string,
): SourceEntry {
  return {
    path,
    kind,
    mode: mode & 0o777,
    size: kind === 'file' ? size : 0,
    mtimeMs,
    ...(target !== undefined && { target }),
  };
}

function joined(part: string, path: string): string {
  return part === '' || path === '' ? part + path : `${part}/${path}`;
}

function readManifest(path: string): unknown {
  const text = readText(path, 1024 * 1024);
  const source = text.ok ? parseSource(text.text) : undefined;
  return source?.ok ? source.value : undefined;
}

function stage(
  root: string,
  paths: readonly string[],
  refused: Refused[],
): Map<string, StagedFile> {
  const files = new Map<string, StagedFile>();
  for (const path of paths) {
    const at = join(root, path);
    try {
      const size = lookAt(at)?.size ?? 0;
      files.set(path, { at, size, hash: hashOfFile(at, { isLinkFree: true }) });
    } catch (error) {
      refused.push({ path, reason: phrase('problem.unread', { reason: whyUnread(error) }) });
    }
  }
  return files;
}
