import { basename, dirname, join } from 'node:path';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { pathValues } from '../../install/config/path-keys.ts';
import {
  isSameName,
  type ListNames,
  otherSpelling,
  rememberingNames,
} from '../../install/files/spelling.ts';
import type { Tree } from '../../install/files/tree.ts';
import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { WORKSPACE_FILES } from '../../install/layout.ts';

type Inputs = Pick<
  Install,
  'host' | 'tree' | 'config' | 'agents' | 'workspaces' | 'workspaceTree' | 'sessionIndexes' | 'at'
>;

/** Something that exists under another spelling of the name that OpenClaw looks for. Paths are those of this machine. */
export interface Misspelled {
  readonly kind: 'read' | 'agent' | 'transcript' | 'include';
  readonly actual: string;
  readonly wanted: string;
  /** True where the wanted name exists too. */
  readonly isTaken?: true;
}

/** A value of the configuration that spells a path differently from the file system. */
export interface MisspelledValue {
  readonly keys: KeyPath;
  readonly weight: 'turn' | 'feature';
  /** As on the host. */
  readonly path: string;
  readonly value: string;
  /** The value with the right spelling. */
  readonly corrected: string;
  /** Absolute, on this machine. */
  readonly actual: string;
}

/** From this release on OpenClaw reads only MEMORY.md; up to 2026.4.22 it reads memory.md too. */
const MEMORY_EXACT_SINCE = '2026.4.23';

const SKILL = 'SKILL.md';
const DAILY_NOTE = /^\d{4}-\d\d-\d\d.*\.md$/i;

/**
 * Names that OpenClaw looks for: files and directories of workspaces, skills, agents, transcripts,
 * includes.
 */
export function findMisspelled(install: Inputs): Misspelled[] {
  const list = rememberingNames();
  return [
    ...install.config.problems.flatMap(({ missing }) => spelled('include', missing, list)),
    ...install.agents
      .filter(({ isConfigured }) => isConfigured)
      .flatMap(({ id }) => spelled('agent', install.at(`agents/${id}`), list)),
    ...transcripts(install, list),
    ...install.workspaces.flatMap((workspace) =>
      inWorkspace(install.workspaceTree(workspace), install),
    ),
    ...skillFiles(install.tree),
  ];
}

/** The paths in the configuration that exist under another spelling. */
export function* misspelledValues(
  install: Pick<Install, 'home' | 'config' | 'here'>,
): Iterable<MisspelledValue> {
  const list = rememberingNames();
  for (const { keys, value, path, weight } of pathValues(install.config, install.home)) {
    const where = install.here(path);
    if (where.kind !== 'here' || where.exists) continue;
    const actual = otherSpelling(where.path, list);
    if (actual === undefined) continue;
    yield { keys, weight, path, value, corrected: respell(value, actual), actual };
  }
}

/** The value with the differently spelled parts of its path corrected. */
function respell(value: string, actual: string): string {
  const parts = value.split('/');
  const real = actual.split('/');
  for (let back = 1; back <= Math.min(parts.length, real.length); back += 1) {
    const [part = '', found = ''] = [parts.at(-back), real.at(-back)];
    if (!isSameName(part, found)) break;
    parts[parts.length - back] = found;
  }
  return parts.join('/');
}

function spelled(
  kind: Misspelled['kind'],
  wanted: string | undefined,
  list: ListNames,
): Misspelled[] {
  const actual = wanted === undefined ? undefined : otherSpelling(wanted, list);
  return wanted === undefined || actual === undefined ? [] : [{ kind, actual, wanted }];
}

function transcripts(
  { sessionIndexes }: Pick<Install, 'sessionIndexes'>,
  list: ListNames,
): Misspelled[] {
  return sessionIndexes.flatMap(({ path, sessions }) => {
    const names = sessions.map(({ sessionId, sessionFile }) =>
      sessionFile === undefined
        ? `${sessionId}.jsonl`
        : basename(sessionFile.replaceAll('\\', '/')),
    );
    return [...new Set(names)].flatMap((name) =>
      name.endsWith('.jsonl') ? spelled('transcript', join(dirname(path), name), list) : [],
    );
  });
}

function inWorkspace(tree: Tree | undefined, install: Pick<Install, 'host'>): Misspelled[] {
  if (tree === undefined) return [];
  const isMemoryExact = !isOlderThan(install.host.release, MEMORY_EXACT_SINCE);
  const found: Misspelled[] = [];
  for (const { path, kind } of tree.entries.values()) {
    const [top = '', second, third, ...deeper] = path.split('/');
    if (second === undefined && kind === 'file') {
      const wanted = WORKSPACE_FILES.find((name) => isSameName(name, top));
      const isRead = wanted === top || (top === 'memory.md' && !isMemoryExact);
      if (wanted !== undefined && !isRead) found.push(...inTree(tree, top, wanted));
    }
    if (second !== undefined && third === undefined && DAILY_NOTE.test(second))
      found.push(...directoryIn(tree, top, 'memory'));
    if (third !== undefined && deeper.length === 0 && isSameName(third, SKILL))
      found.push(...directoryIn(tree, top, 'skills'));
  }
  return [...new Map(found.map((one) => [one.actual, one])).values(), ...skillFiles(tree)];
}

function directoryIn(tree: Tree, path: string, wanted: string): Misspelled[] {
  return path !== wanted && isSameName(path, wanted) ? freeIn(tree, path, wanted) : [];
}

/** `skills/<name>/SKILL.md` */
function skillFiles(tree: Tree): Misspelled[] {
  return [...tree.entries.values()].flatMap(({ path, kind }) => {
    const name = basename(path);
    const isSkill =
      kind === 'file' && /^skills\/[^/]+\/[^/]+$/.test(path) && isSameName(name, SKILL);
    return isSkill && name !== SKILL ? freeIn(tree, path, `${dirname(path)}/${SKILL}`) : [];
  });
}

function freeIn(tree: Tree, path: string, wanted: string): Misspelled[] {
  return tree.entries.has(wanted) ? [] : inTree(tree, path, wanted);
}

/** Where both exist, the wanted one is only a blank that OpenClaw created if it is younger. */
function inTree(tree: Tree, path: string, wanted: string): Misspelled[] {
  const [own, other] = [tree.entries.get(path), tree.entries.get(wanted)];
  const found = {
    kind: 'read' as const,
    actual: join(tree.root, path),
    wanted: join(tree.root, wanted),
  };
  if (own === undefined || other === undefined) return [found];
  return other.mtimeMs > own.mtimeMs ? [{ ...found, isTaken: true }] : [];
}
