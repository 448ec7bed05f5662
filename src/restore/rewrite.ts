import { basename, dirname, join, posix } from 'node:path';
import { EditRefused, type StringEdit } from '../formats/json5-nodes.ts';
import { parseSource, replaceStrings } from '../formats/json5-source.ts';
import { type Config, isObject } from '../install/config/config.ts';
import { pathValues } from '../install/config/path-keys.ts';
import { readConfig } from '../install/config/read-config.ts';
import { isBelow, stalePath } from '../install/config/stale-path.ts';
import { readFile } from '../install/files/read.ts';
import { HashedScratchFile, type Scratched } from '../install/files/scratch.ts';
import { lookAt } from '../install/files/tree.ts';
import { isAbsoluteAnywhere, isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import type { Operation } from '../install/operation.ts';
import { homeNamedBy } from '../install/origin.ts';
import type { StagedFile } from './source.ts';

/** How the paths in a restored file have to change. */
export interface Movement {
  readonly install: Install;
  /** The state directory on the old machine, under each of its names. */
  readonly origins: readonly string[];
  /** True for a path on this machine that the restoration creates. */
  arrives(path: string): boolean;
}

/**
 * The configuration of a source. The paths at the keys that hold paths are changed to this home.
 */
export function rewriteConfig(staged: StagedFile, movement: Movement): StagedFile {
  const config = configOf(staged, movement.install);
  const edits: StringEdit[] = [];
  for (const { keys, value, path } of pathValues(config)) {
    const moved = movedPath(path, movement);
    const source = config.sourceOf(...keys);
    if (moved === undefined || source?.path !== config.path) continue;
    edits.push({ keys: source.keys, value: value.replace(path, () => moved), expected: value });
  }
  return edited(staged, edits);
}

/** The index of an agent's sessions, with transcripts at their new places: beside it. */
export function rewriteSessions(
  staged: StagedFile,
  target: string,
  movement: Movement,
): StagedFile {
  const read = readFile(staged.at);
  const source = read.ok ? parseSource(read.bytes.toString('utf8')) : undefined;
  if (!source?.ok || !isObject(source.value)) return staged;
  const edits = Object.entries(source.value).flatMap(([key, entry]): StringEdit[] => {
    const file = isObject(entry) ? entry.sessionFile : undefined;
    if (typeof file !== 'string' || !isAbsoluteAnywhere(file)) return [];
    const value = besideIndex(file, target, movement) ?? movedPath(file, movement);
    if (value === undefined || value === file) return [];
    return [{ keys: [key, 'sessionFile'], value, expected: file }];
  });
  return edited(staged, edits);
}

/** Changes in existing files, so that they point to what is restored. */
export function adjustments(movement: Movement): Operation[] {
  const { install } = movement;
  const operations: Operation[] = [];
  if (!install.isTargetKnown) return operations;
  for (const { keys, value, path } of pathValues(install.config)) {
    const stale = stalePath(path, install);
    const source = install.config.sourceOf(...keys);
    if (!stale || stale.arrived || !source || !movement.arrives(stale.movedHere)) continue;
    const rewritten = value.replace(path, () => stale.moved);
    operations.push({ kind: 'replace-value', ...source, value: rewritten, expected: value });
  }
  for (const index of install.sessionIndexes) {
    for (const { key, sessionFile = '' } of index.sessions) {
      const value = isAbsoluteAnywhere(sessionFile)
        ? besideIndex(sessionFile, index.path, movement)
        : undefined;
      const isMade = movement.arrives(join(dirname(index.path), posix.basename(value ?? '')));
      if (value === undefined || !isMade || isHere(sessionFile, index.path, install)) continue;
      const keys = [key, 'sessionFile'];
      operations.push({
        kind: 'replace-value',
        path: index.path,
        keys,
        value,
        expected: sessionFile,
      });
    }
  }
  return operations;
}

/** The homes in the paths of a source's configuration, the most frequent ones first. */
export function homesNamedBy(config: Scratched, install: Install): string[] {
  const counts = new Map<string, number>();
  for (const { path } of pathValues(configOf(config, install))) {
    const home = homeNamedBy(path);
    if (home !== undefined && home !== install.home.there) {
      counts.set(home, (counts.get(home) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([home]) => home);
}

/** The configuration of a backup, read from a private copy. */
export function configOf({ at }: Scratched, { home }: Install): Config {
  return readConfig(at, { ...home, here: dirname(at), mounts: [] });
}

function movedPath(path: string, { install, origins, arrives }: Movement): string | undefined {
  const here = install.there(install.stateDir);
  const own = origins.find((origin) => isBelow(path, origin));
  if (own !== undefined && own !== here) return joined(here, path.slice(own.length));
  const stale = stalePath(path, install);
  if (stale) return stale.arrived || arrives(stale.movedHere) ? stale.moved : undefined;
  // The old home may be in an unusual place.
  const home = origins.map(homeNamedBy).find((each) => each !== undefined && isBelow(path, each));
  const where = install.here(path);
  if (home === undefined || (where.kind === 'here' && where.exists)) return undefined;
  const moved = joined(install.home.there, path.slice(home.length));
  const movedHere = install.here(moved);
  const isComing = movedHere.kind === 'here' && (movedHere.exists || arrives(movedHere.path));
  return isComing ? moved : undefined;
}

function besideIndex(file: string, index: string, { install, arrives }: Movement) {
  const name = basename(file.replaceAll('\\', '/'));
  const path = join(dirname(index), name);
  if (name === '' || !(arrives(path) || lookAt(path)?.kind === 'file')) return undefined;
  return posix.join(install.there(dirname(index)).replaceAll('\\', '/'), name);
}

function isHere(file: string, index: string, install: Install): boolean {
  const where = install.here(file);
  return where.kind === 'here' && isInside(realOrSame(where.path), realOrSame(dirname(index)));
}

/** A copy of a staged file with some values replaced. The file itself where they cannot be. */
function edited(staged: StagedFile, edits: readonly StringEdit[]): StagedFile {
  const read = readFile(staged.at);
  if (edits.length === 0 || !read.ok) return staged;
  try {
    const bytes = Buffer.from(replaceStrings(read.bytes.toString('utf8'), edits), 'utf8');
    const file = new HashedScratchFile();
    file.write(bytes);
    return file.end() ?? staged;
  } catch (error) {
    if (error instanceof EditRefused) return staged;
    throw error;
  }
}

function joined(directory: string, rest: string): string {
  return `${directory.replace(/\/$/, '')}${rest.replaceAll('\\', '/')}`;
}
