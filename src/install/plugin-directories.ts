import { dirname } from 'node:path';
import type { Location } from '../engine/rule.ts';
import { type Entry, lookAt, type Tree } from './files/tree.ts';
import type { Install } from './install.ts';

type Inputs = Pick<Install, 'kind' | 'tree' | 'config' | 'workspaces' | 'workspaceTree' | 'here'>;

/**
 * A directory that OpenClaw loads a plugin from, with the entries that decide whether OpenClaw
 * trusts it.
 */
export interface PluginDirectory {
  /** Absolute path on this machine. */
  readonly path: string;
  /** The name of its directory. */
  readonly name: string;
  readonly entry: Entry;
  /**
   * The directory and everything in it: absolute paths on this machine. Outside the install, only
   * the directory itself.
   */
  readonly contents: readonly { readonly path: string; readonly entry: Entry }[];
  /** Where the configuration refers to it. */
  readonly at?: Location;
}

/**
 * The plugins outside the OpenClaw package: `<state>/extensions/*`,
 * `<workspace>/.openclaw/extensions/*` and `plugins.load.paths` (discovery of 2026.2.26 to 2026.9.6).
 */
export function pluginDirectories(install: Inputs): PluginDirectory[] {
  const found = new Map<string, PluginDirectory>();
  const add = (directory: PluginDirectory): void => {
    if (!found.has(directory.path)) found.set(directory.path, directory);
  };
  if (install.kind === 'state') for (const each of inTree(install.tree, 'extensions')) add(each);
  for (const workspace of install.workspaces) {
    const tree = install.workspaceTree(workspace);
    if (tree) for (const each of inTree(tree, '.openclaw/extensions')) add(each);
  }
  for (const each of loadPaths(install)) add(each);
  return [...found.values()];
}

function inTree(tree: Tree, base: string): PluginDirectory[] {
  const plugins = new Map<string, { entry: Entry; contents: { path: string; entry: Entry }[] }>();
  for (const [path, entry] of tree.entries) {
    if (!path.startsWith(`${base}/`)) continue;
    const name = path.slice(base.length + 1).split('/', 1)[0] ?? '';
    const absolute = `${tree.root}/${path}`;
    if (path === `${base}/${name}`) {
      if (entry.kind === 'directory')
        plugins.set(name, { entry, contents: [{ path: absolute, entry }] });
    } else plugins.get(name)?.contents.push({ path: absolute, entry });
  }
  return [...plugins].map(([name, plugin]) => ({
    path: `${tree.root}/${base}/${name}`,
    name,
    ...plugin,
  }));
}

function loadPaths(install: Pick<Install, 'config' | 'here'>): PluginDirectory[] {
  const paths = install.config.get('plugins', 'load', 'paths');
  if (!Array.isArray(paths)) return [];
  return paths.flatMap((path, index): PluginDirectory[] => {
    const where = typeof path === 'string' ? install.here(path) : undefined;
    if (where?.kind !== 'here' || !where.exists) return [];
    const entry = lookAt(where.path);
    // A link points to a plugin that is developed elsewhere; OpenClaw checks its target.
    if (entry?.kind !== 'file' && entry?.kind !== 'directory') return [];
    const directory = entry.kind === 'file' ? dirname(where.path) : where.path;
    return [
      {
        path: where.path,
        name: directory.slice(directory.lastIndexOf('/') + 1),
        entry,
        contents: [{ path: where.path, entry }],
        at: install.config.locate('plugins', 'load', 'paths', index),
      },
    ];
  });
}
