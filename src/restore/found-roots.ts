import { basename } from 'node:path/posix';
import { isObject } from '../install/config/config.ts';
import { WORKSPACE_PERSONA } from '../install/layout.ts';
import {
  CONFIG_NAMES,
  isStateName,
  looksPutAside,
  profileOf,
} from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import { NoRoots, type RestoreSource, SourceRefused } from './source.ts';

/** A part of an install in a source. */
export interface FoundRoot {
  readonly kind: 'state' | 'workspace' | 'config' | 'credentials' | 'agent';
  /** Its path in the source; the empty string for the whole source. */
  readonly prefix: string;
  /** Its path on the old machine, where the source says so. */
  readonly origin?: string;
  /** For an agent's directory. */
  readonly agentId?: string;
}

/** What is needed of a source to find them. */
export type Contents = Pick<RestoreSource, 'path' | 'manifest'> & {
  readonly entries: ReadonlyMap<string, unknown>;
};

/** Paths that only a state directory contains. */
const STATE_SHAPE = [
  new RegExp(`^(.*/)?(?:${CONFIG_NAMES.map((name) => name.replace('.', '\\.')).join('|')})$`),
  /^(.*\/)?agents\/[^/]+\/(?:agent|sessions)(?:\/|$)/,
  /^(.*\/)?state\/openclaw\.sqlite$/,
];

/**
 * Finds the parts of one install in a source: by the manifest of `openclaw backup create`,
 * otherwise by their structure.
 * @param stateName the name of the state directory here; of several in the source, the one with
 * this name is taken
 * @throws SourceRefused where none is found, or several are possible
 */
export function findRoots(source: RestoreSource, stateName: string): FoundRoot[] {
  const roots = rootsIn(source, stateName);
  for (const root of roots) expectSameProfile(root, source, stateName);
  return roots;
}

/**
 * {@link findRoots} for any profile.
 * @throws SourceRefused where none is found, or several are possible
 */
export function rootsIn(source: Contents, stateName: string): FoundRoot[] {
  const described = describedRoots(source);
  const roots = described.length > 0 ? described : shapedRoots(source, stateName);
  if (roots.length === 0) {
    throw new NoRoots(phrase('from.nothing', { path: source.path }));
  }
  return roots;
}

/**
 * From the manifest of 2026.3.8 to 2026.9.6: `assets` with their paths in the archive and on the
 * old machine.
 */
function describedRoots({ manifest, entries }: Contents): FoundRoot[] {
  if (!isObject(manifest) || !Array.isArray(manifest.assets)) return [];
  const ids = agentIdsOf(manifest);
  const top = typeof manifest.archiveRoot === 'string' ? `${manifest.archiveRoot}/` : '/';
  return manifest.assets.flatMap((asset): FoundRoot[] => {
    if (!isObject(asset)) return [];
    const { kind, sourcePath, archivePath } = asset;
    if (typeof sourcePath !== 'string' || typeof archivePath !== 'string' || !isKind(kind)) {
      return [];
    }
    // The user may have unpacked the archive and given the directory inside it.
    const inner = archivePath.startsWith(top) ? archivePath.slice(top.length) : archivePath;
    const prefix = [archivePath, inner].find((path) => holds(entries, path));
    const agentId = ids.get(sourcePath);
    if (prefix === undefined || (kind === 'agent' && agentId === undefined)) return [];
    return [{ kind, prefix, origin: sourcePath, ...(agentId !== undefined && { agentId }) }];
  });
}

/** Not every archiver stores entries for directories. */
function holds(entries: Contents['entries'], path: string): boolean {
  if (entries.has(path)) return true;
  for (const each of entries.keys()) if (isBelow(each, path)) return true;
  return false;
}

function isKind(kind: unknown): kind is FoundRoot['kind'] {
  return ['state', 'workspace', 'config', 'credentials', 'agent'].includes(kind as string);
}

/** `paths.agentRoots` (2026.9.6). The id is used as the name of a directory. */
function agentIdsOf(manifest: Readonly<Record<string, unknown>>): Map<string, string> {
  const roots = isObject(manifest.paths) ? manifest.paths.agentRoots : undefined;
  const ids = new Map<string, string>();
  for (const root of Array.isArray(roots) ? roots : []) {
    if (!isObject(root)) continue;
    const { agentId, sourcePath } = root;
    const isId = typeof agentId === 'string' && /^[a-z0-9][\w-]{0,63}$/i.test(agentId);
    if (isId && typeof sourcePath === 'string') ids.set(sourcePath, agentId);
  }
  return ids;
}

function shapedRoots(source: Contents, stateName: string): FoundRoot[] {
  const state = stateOf(source, stateName);
  const workspaces = outermost(workspacesIn(source)).filter(
    (prefix) => state === undefined || !isBelow(prefix, state),
  );
  return [
    ...(state === undefined ? [] : [{ kind: 'state' as const, prefix: state }]),
    ...workspaces.map((prefix) => ({ kind: 'workspace' as const, prefix })),
  ];
}

function stateOf({ entries, path }: Contents, stateName: string): string | undefined {
  const shaped = new Set<string>();
  for (const each of entries.keys()) {
    for (const shape of STATE_SHAPE) {
      const found = shape.exec(each);
      if (found) shaped.add((found[1] ?? '').replace(/\/$/, ''));
    }
  }
  const candidates = outermost([...shaped]);
  const isNamed = (prefix: string) => isStateName(basename(prefix)) && !looksPutAside(prefix);
  const named = candidates.some(isNamed) ? candidates.filter(isNamed) : candidates;
  const same = named.filter((prefix) => basename(prefix) === stateName);
  const chosen = same.length > 0 ? same : named;
  if (chosen.length > 1) {
    throw new NoRoots(phrase('from.several', { path, names: chosen.slice(0, 5) }));
  }
  return chosen[0];
}

function workspacesIn({ entries }: Contents): string[] {
  const counts = new Map<string, number>();
  for (const path of entries.keys()) {
    const name = WORKSPACE_PERSONA.find((each) => path === each || path.endsWith(`/${each}`));
    if (name === undefined) continue;
    const prefix = path.slice(0, -name.length).replace(/\/$/, '');
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 2).map(([prefix]) => prefix);
}

/** The paths that are not inside another one. */
function outermost(prefixes: readonly string[]): string[] {
  const kept: string[] = [];
  // In this order, the contents of a directory come right after it.
  for (const prefix of prefixes.toSorted((a, b) => (`${a}/` < `${b}/` ? -1 : 1))) {
    const last = kept.at(-1);
    if (last === undefined || !isBelow(prefix, last)) kept.push(prefix);
  }
  return kept;
}

/** True where a path in a source is a directory or below it. */
export function isBelow(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

/** Refuses the state of another profile, unless the user named it. */
function expectSameProfile(root: FoundRoot, source: RestoreSource, stateName: string): void {
  const name = basename(root.origin ?? root.prefix);
  if (root.kind !== 'state' || !isStateName(name) || !isStateName(stateName)) return;
  if (profileOf(name) === profileOf(stateName) || looksPutAside(name)) return;
  throw new SourceRefused(
    phrase('from.other-profile', { path: source.path, name, own: stateName }),
  );
}
