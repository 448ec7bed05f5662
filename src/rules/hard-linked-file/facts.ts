import { join } from 'node:path';
import { keyMatcher } from '../../install/config/path-keys.ts';
import { lookAt } from '../../install/files/tree.ts';
import { expandTilde, isAbsoluteAnywhere } from '../../install/host/home.ts';
import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { WORKSPACE_FILES } from '../../install/layout.ts';

/** What OpenClaw does with a file, and refuses to do where the file has several names. */
export type Use = 'persona' | 'skill' | 'plugin' | 'token' | 'include';

/** A file with several names, which OpenClaw therefore does not read. */
export interface HardLinked {
  readonly use: Use;
  /** Absolute, on this machine. */
  readonly path: string;
  readonly size: number;
  /** How many names it has. */
  readonly names: number;
}

/** From which release on OpenClaw refuses it; 2026.5.28 is the oldest one that was tried. */
const REFUSED_SINCE: Readonly<Record<Use, string>> = {
  persona: '2026.5.6',
  skill: '2026.5.28',
  plugin: '2026.5.28',
  token: '2026.5.28',
  include: '2026.5.28',
};

/** The manifests and the package description decide whether a plugin is found at all. */
const PLUGIN_FILE = /^extensions\/[^/]+\/(?:package\.json|openclaw\.plugin\.json)$/;
const SKILL = /^skills\/(?:.*\/)?SKILL\.md$/;

const isTokenFile = keyMatcher([
  'channels.**.{tokenFile,secretFile,passwordFile,botSecretFile,apiPasswordFile}',
]);

/** The files with several names that the release which will run the install refuses to read. */
export function findHardLinked(install: Install): HardLinked[] {
  const found = new Map<string, HardLinked>();
  for (const one of candidates(install)) {
    if (!isOlderThan(install.host.release, REFUSED_SINCE[one.use])) found.set(one.path, one);
  }
  return [...found.values()];
}

function* candidates(install: Install): Iterable<HardLinked> {
  for (const [use, path] of namedFiles(install)) {
    const entry = lookAt(path);
    if (entry?.names !== undefined) yield { use, path, size: entry.size, names: entry.names };
  }
  yield* inTree(install.tree, (path) =>
    SKILL.test(path) ? 'skill' : PLUGIN_FILE.test(path) ? 'plugin' : undefined,
  );
  for (const workspace of install.workspaces) {
    const tree = install.workspaceTree(workspace);
    if (tree !== undefined) yield* inTree(tree, useInWorkspace);
  }
}

function useInWorkspace(path: string): Use | undefined {
  if (WORKSPACE_FILES.some((name) => name === path)) return 'persona';
  return SKILL.test(path) ? 'skill' : undefined;
}

/** What the configuration includes, and the token files of channels. The files of secrets.providers OpenClaw reads. */
function* namedFiles(install: Install): Iterable<[Use, string]> {
  for (const path of install.config.files.slice(1)) yield ['include', path];
  for (const { keys, value } of install.config.strings()) {
    const path = expandTilde(value.trim(), install.home);
    if (!isTokenFile(keys) || !isAbsoluteAnywhere(path)) continue;
    const where = install.here(path);
    if (where.kind === 'here' && where.exists) yield ['token', where.path];
  }
}

function* inTree(
  { root, entries }: Install['tree'],
  useOf: (path: string) => Use | undefined,
): Iterable<HardLinked> {
  for (const { path, names, size } of entries.values()) {
    const use = names === undefined ? undefined : useOf(path);
    if (use !== undefined && names !== undefined)
      yield { use, path: join(root, path), size, names };
  }
}
