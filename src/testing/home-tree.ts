/** A home directory as data, and the real one that is made of it in a temporary directory. */
import {
  chmodSync,
  lchownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDatabase } from './database.ts';
import { pathsBelow } from './snapshot.ts';

/** One entry. A bare string is a text file of mode 0644. `{HOME}` in texts, links and SQL is the home itself. */
export type Node =
  | string
  | {
      readonly text: string;
      readonly mode?: number;
      readonly owner?: number;
      readonly mtime?: number;
    }
  | { readonly bytes: Uint8Array; readonly mode?: number }
  | { readonly directory: number; readonly owner?: number }
  | { readonly link: string }
  /** A second name of another file of the tree. */
  | { readonly sameAs: string }
  | { readonly sql: readonly string[]; readonly mode?: number; readonly wal?: true };

/** Whether files can be given to others here: `owner` means nothing otherwise. */
export const IS_ROOT = process.getuid?.() === 0;

/** Paths relative to the home, with what is there. Parents that are not named are directories of mode 0755. */
export type HomeTree = Readonly<Record<string, Node>>;

/** A file that only its owner may read. */
export function tight(text: string): Node {
  return { text, mode: 0o600 };
}

/** A JSON file as OpenClaw writes it. */
export function json(value: unknown, mode = 0o600): Node {
  return { text: `${JSON.stringify(value, null, 2)}\n`, mode };
}

/** The tree without these paths and what is below them. */
export function without(tree: HomeTree, ...paths: readonly string[]): HomeTree {
  for (const path of paths) {
    if (!Object.keys(tree).some((name) => isAtOrBelow(name, path)))
      throw new Error(`there is no ${path} to leave out`);
  }
  return Object.fromEntries(
    Object.entries(tree).filter(([name]) => !paths.some((path) => isAtOrBelow(name, path))),
  );
}

/** The same tree with what is at or below a path moved to another. Texts stay as they are. */
export function moved(tree: HomeTree, from: string, to: string): HomeTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, node]) =>
      isAtOrBelow(name, from) ? [to + name.slice(from.length), node] : [name, node],
    ),
  );
}

/** What is at or below a path. */
export function below(tree: HomeTree, path: string): HomeTree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => isAtOrBelow(name, path)));
}

function isAtOrBelow(name: string, path: string): boolean {
  return name === path || name.startsWith(`${path}/`);
}

/** A home that really exists. */
export interface BuiltHome {
  /** Absolute, links resolved. */
  readonly path: string;
  remove(): void;
}

/**
 * Makes the tree in a new temporary directory.
 * @param name the home's own name: renaming it is what a move to another user looks like
 * @param owner who gets all of it, where the tests run as root
 */
export function buildHome(tree: HomeTree, name = 'bob', owner?: number): BuiltHome {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-')));
  const path = join(root, name);
  mkdirSync(path, { mode: 0o755 });
  const modes: [string, number][] = [];
  const entries = Object.entries(tree);
  const isAlias = ([, node]: [string, Node]) => typeof node === 'object' && 'sameAs' in node;
  for (const [relative, node] of [
    ...entries.filter((one) => !isAlias(one)),
    ...entries.filter(isAlias),
  ]) {
    const mode = make(join(path, relative), node, path);
    if (mode !== undefined) modes.push([join(path, relative), mode]);
  }
  if (IS_ROOT) giveAway(path, tree, owner);
  // Deepest first and last of all, so that a directory nobody may write to can be filled before.
  for (const [file, mode] of modes.sort(([a], [b]) => b.length - a.length)) chmodSync(file, mode);
  return { path, remove: () => removeAll(root) };
}

function giveAway(home: string, tree: HomeTree, owner: number | undefined): void {
  if (owner !== undefined) {
    chmodSync(join(home, '..'), 0o755);
    for (const path of ['', ...pathsBelow(home)]) lchownSync(join(home, path), owner, owner);
  }
  for (const [path, node] of Object.entries(tree)) {
    if (typeof node === 'object' && 'owner' in node && node.owner !== undefined)
      lchownSync(join(home, path), node.owner, node.owner);
  }
}

function make(path: string, node: Node, home: string): number | undefined {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  const fill = (text: string): string => text.replaceAll('{HOME}', home);
  if (typeof node === 'string') {
    writeFileSync(path, fill(node));
    return 0o644;
  }
  if ('link' in node) {
    symlinkSync(fill(node.link), path);
    return undefined;
  }
  if ('sameAs' in node) {
    linkSync(join(home, node.sameAs), path);
    return undefined;
  }
  if ('directory' in node) {
    mkdirSync(path, { recursive: true });
    return node.directory;
  }
  if ('sql' in node) createDatabase(path, node.sql.map(fill), node.wal === true);
  else writeFileSync(path, 'text' in node ? fill(node.text) : node.bytes);
  if ('text' in node && node.mtime !== undefined) utimesSync(path, node.mtime, node.mtime);
  return node.mode ?? 0o644;
}

function removeAll(root: string): void {
  try {
    rmSync(root, { recursive: true, force: true });
  } catch {
    // A directory that nobody may write to keeps its files from everybody but root.
    openAll(root);
    rmSync(root, { recursive: true, force: true });
  }
}

/** From the top down: nobody but root can list what is in a closed one. */
function openAll(directory: string): void {
  chmodSync(directory, 0o700);
  for (const entry of readdirSync(directory, { withFileTypes: true }))
    if (entry.isDirectory()) openAll(join(directory, entry.name));
}
