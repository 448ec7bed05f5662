import { dirname, join } from 'node:path';
import { parseSource } from '../../formats/json5-source.ts';
import { isObject } from '../../install/config/config.ts';
import { readText } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Home } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { pluginDirectories } from '../../install/plugin-directories.ts';

type Inputs = Pick<
  Install,
  'home' | 'kind' | 'tree' | 'config' | 'workspaces' | 'workspaceTree' | 'here'
>;

/** A plugin, some of whose dependencies are in no `node_modules` that Node looks into. */
export interface IncompletePlugin {
  /** From its own manifest, otherwise the name of its directory. */
  readonly id: string;
  /** Its package.json: absolute path on this machine. */
  readonly manifest: string;
  /** The names of the packages, in order. */
  readonly missing: readonly string[];
}

/** OpenClaw does not read a larger one. */
const MANIFEST_LIMIT = 1024 * 1024;

/**
 * The enabled plugins of the install with missing dependencies, searched for as OpenClaw 2026.5.28
 * and 2026.9.6 do in `openclaw plugins list --json`: in `node_modules` in the plugin's directory
 * and in each one above it.
 */
export function findIncompletePlugins(install: Inputs): IncompletePlugin[] {
  if (install.config.get('plugins', 'enabled') === false) return [];
  return pluginDirectories(install).flatMap(({ name, path, entry }) => {
    if (entry.kind !== 'directory') return [];
    const own = readObject(join(path, 'openclaw.plugin.json')).id;
    const id = typeof own === 'string' ? own : name;
    if (install.config.get('plugins', 'entries', id, 'enabled') === false) return [];
    const manifest = join(path, 'package.json');
    const missing = dependenciesOf(manifest).filter(
      (dependency) => !isInstalled(dependency, path, install.home),
    );
    return missing.length > 0 ? [{ id, manifest, missing }] : [];
  });
}

/** OpenClaw itself provides the package `openclaw`; optional dependencies may be absent. */
function dependenciesOf(manifest: string): string[] {
  const { dependencies, optionalDependencies } = readObject(manifest);
  const optional = isObject(optionalDependencies) ? optionalDependencies : {};
  return Object.entries(isObject(dependencies) ? dependencies : {})
    .filter(([name, range]) => typeof range === 'string' && !Object.hasOwn(optional, name))
    .map(([name]) => name)
    .filter((name) => name !== 'openclaw' && PACKAGE.test(name))
    .sort();
}

/** Nothing else can be the name of a directory in `node_modules`. */
const PACKAGE = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

function readObject(path: string): Readonly<Record<string, unknown>> {
  const read = readText(path, MANIFEST_LIMIT);
  const source = read.ok ? parseSource(read.text) : undefined;
  return source?.ok && isObject(source.value) ? source.value : {};
}

/** Above the home, only if the install will run on this machine. */
function isInstalled(dependency: string, from: string, home: Home): boolean {
  if (lookAt(join(from, 'node_modules', dependency, 'package.json'))) return true;
  const parent = dirname(from);
  const isEnd = parent === from || (from === home.here && home.here !== home.there);
  return !isEnd && isInstalled(dependency, parent, home);
}
