import { join, relative, sep } from 'node:path';
import { readPart } from '../../install/files/read.ts';
import type { Entry, Tree, Unreadable } from '../../install/files/tree.ts';
import { formatOf } from '../../install/files/truncation.ts';
import { isReadError } from '../../install/files/unseen.ts';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';

type Inputs = Pick<Install, 'tree' | 'workspaces' | 'workspaceTree' | 'truncated' | 'config'>;

/** Something that the disk or the network could not read. */
export interface ReadError {
  /** Absolute path on this machine. */
  readonly path: string;
  readonly kind: 'file' | 'directory';
  /** An errno code. */
  readonly code: string;
  /** The part of the install that it belongs to. */
  readonly part: 'history' | 'channels' | 'memory' | 'features';
}

/** Read from the start: a disk usually fails for a whole file, or for a large part of it. */
const SAMPLE = 64 * 1024;
/**
 * The most files that are read. A prepared copy may have millions, and the finding says what is
 * left out.
 */
export const MOST_FILES = 2000;

/** By the name directly below the state directory; the empty name is the state directory itself. */
const PARTS: ReadonlyMap<string, ReadError['part']> = new Map([
  ['', 'history'],
  ['agents', 'history'],
  ['state', 'history'],
  ['credentials', 'channels'],
]);

export interface ReadErrors {
  readonly errors: readonly ReadError[];
  /** True where there are too many files to read all of them. */
  readonly isCutOff: boolean;
}

/**
 * The directories that cannot be listed and the files that cannot be read, each with the error of the disk or the
 * network. Reads the start of each essential file and of the notes in the workspaces. Leaves out the configuration,
 * which unreadable-config reads.
 */
export function readErrors(install: Inputs): ReadErrors {
  const { tree, truncated, config } = install;
  const unread = config.problems.flatMap((problem) => problem.unread ?? []);
  const configuration = new Set([config.path, ...config.files, ...unread]);
  const workspaces = install.workspaces.flatMap((one) => install.workspaceTree(one) ?? []);
  const { files, isCutOff } = firstOf(filesIn(tree, workspaces));
  const found = [
    ...[...tree.unreadable, ...truncated.unreadable].map((unread) => toError(tree, unread)),
    ...files.flatMap(({ of, entry }) => {
      const read = readPart(join(of.root, entry.path), 0, SAMPLE);
      return read.ok ? [] : [toError(of, { path: entry.path, code: read.code })];
    }),
    ...workspaces.flatMap((of) => of.unreadable.map((unread) => toError(of, unread))),
  ].filter(({ code, path }) => isReadError(code) && !configuration.has(path));
  const parts = found.map((one) => ({ ...one, part: partOf(one.path, install, workspaces) }));
  return {
    errors: [...new Map(parts.map((one) => [one.path, one])).values()],
    isCutOff,
  };
}

interface FileOf {
  readonly of: Tree;
  readonly entry: Entry;
}

/** A generator, because a large install has far more files than are read. */
function* filesIn(tree: Tree, workspaces: readonly Tree[]): Iterable<FileOf> {
  for (const entry of tree.entries.values()) if (isEssential(entry)) yield { of: tree, entry };
  for (const of of workspaces) {
    for (const entry of of.entries.values()) if (isNote(entry)) yield { of, entry };
  }
}

function firstOf(all: Iterable<FileOf>): { files: readonly FileOf[]; isCutOff: boolean } {
  const files: FileOf[] = [];
  for (const file of all) {
    if (files.length === MOST_FILES) return { files, isCutOff: true };
    files.push(file);
  }
  return { files, isCutOff: false };
}

function toError(tree: Tree, { path, code }: Unreadable): Omit<ReadError, 'part'> {
  const isDirectory = tree.entries.get(path)?.kind === 'directory';
  return { path: join(tree.root, path), kind: isDirectory ? 'directory' : 'file', code };
}

/** True for essential files that {@link Install.truncated} does not read. */
function isEssential(entry: Entry): boolean {
  return (
    entry.kind === 'file' &&
    layoutOf(entry.path)?.cls === 'essential' &&
    formatOf(entry) === undefined
  );
}

function isNote({ path, kind }: Entry): boolean {
  return kind === 'file' && path.endsWith('.md');
}

function partOf(
  path: string,
  { tree: { root } }: Pick<Inputs, 'tree'>,
  workspaces: readonly Tree[],
): ReadError['part'] {
  if (workspaces.some((workspace) => isInside(path, workspace.root))) return 'memory';
  const [first = ''] = relative(root, path).split(sep);
  if (/^workspace\b/.test(first)) return 'memory';
  return PARTS.get(first) ?? 'features';
}
