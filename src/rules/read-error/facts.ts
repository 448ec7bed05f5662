import { join } from 'node:path';
import { readPart } from '../../install/files/read.ts';
import type { Entry, Tree, Unreadable } from '../../install/files/tree.ts';
import { isReadError } from '../../install/files/unseen.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';

type Inputs = Pick<
  Install,
  'tree' | 'workspaces' | 'workspaceTree' | 'truncated' | 'config' | 'sessionIndexes'
>;

/** Something that the disk or the network could not read. */
export interface ReadError {
  /** Absolute path on this machine. */
  readonly path: string;
  readonly kind: 'file' | 'directory';
  /** An errno code. */
  readonly code: string;
  /** Where it is: what it holds. */
  readonly part: 'history' | 'channels' | 'memory' | 'features';
}

/** From its start: a disk answers for a whole file, or for a large part of it. */
const SAMPLE = 64 * 1024;
/** Workspaces with more notes than these are somebody's archive. */
const MOST_NOTES = 2000;

/**
 * The directories that cannot be listed and the files that cannot be read, each with the error of the disk or the
 * network. Reads the start of each essential file and of the notes in the workspaces. Leaves out the configuration,
 * which unreadable-config reads.
 */
export function readErrors(install: Inputs): ReadError[] {
  const { tree, truncated } = install;
  const configuration = new Set(install.config.files);
  const inState = [...tree.unreadable, ...truncated.unreadable, ...unreadIn(tree, essential(tree))];
  const found = [
    ...inState.map((unread) => toError(tree, unread, partOf(unread.path))),
    ...install.workspaces.flatMap((workspace) => {
      const files = install.workspaceTree(workspace);
      if (files === undefined) return [];
      const unread = [...files.unreadable, ...unreadIn(files, notes(files))];
      return unread.map((one) => toError(files, one, 'memory'));
    }),
  ].filter(({ code, path }) => isReadError(code) && !configuration.has(path));
  // The last word on a path is that of the workspace that it is in.
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function toError(tree: Tree, { path, code }: Unreadable, part: ReadError['part']): ReadError {
  const isDirectory = tree.entries.get(path)?.kind === 'directory';
  return { path: join(tree.root, path), kind: isDirectory ? 'directory' : 'file', code, part };
}

/** What {@link Install.truncated} does not read already. */
function essential(tree: Tree): Entry[] {
  return [...tree.entries.values()].filter(({ path, kind }) => {
    if (kind !== 'file') return false;
    const layout = layoutOf(path);
    return layout?.cls === 'essential' && !/\.jsonl?$/.test(path);
  });
}

function notes(tree: Tree): Entry[] {
  return [...tree.entries.values()]
    .filter(({ path, kind }) => kind === 'file' && path.endsWith('.md'))
    .slice(0, MOST_NOTES);
}

function unreadIn(tree: Tree, entries: readonly Entry[]): Unreadable[] {
  return entries.flatMap(({ path }) => {
    const read = readPart(join(tree.root, path), 0, SAMPLE);
    return read.ok ? [] : [{ path, code: read.code }];
  });
}

function partOf(path: string): ReadError['part'] {
  if (/^credentials(?:\/|$)/.test(path)) return 'channels';
  if (/^workspace[^/]*(?:\/|$)/.test(path)) return 'memory';
  return /^(?:agents|state|)(?:\/|$)/.test(path) ? 'history' : 'features';
}
