import { join } from 'node:path';
import { keyMatcher } from '../../install/config/path-keys.ts';
import { lookAt } from '../../install/files/tree.ts';
import { expandTilde, isAbsoluteAnywhere } from '../../install/host/home.ts';
import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { WORKSPACE_FILES } from '../../install/layout.ts';

type Inputs = Pick<
  Install,
  'home' | 'host' | 'tree' | 'config' | 'workspaces' | 'workspaceTree' | 'here'
>;

/** What OpenClaw uses a file for, and does not where the file has several hard links. */
export type Use = 'persona' | 'skill' | 'plugin' | 'token' | 'include';

/** A file that OpenClaw does not read because it has several hard links. */
export interface HardLinked {
  readonly use: Use;
  /** Absolute, on this machine. */
  readonly path: string;
  readonly size: number;
  /** The number of its hard links. */
  readonly names: number;
}

/** The first release that rejects it; 2026.5.28 is the oldest one that was tried. */
const REFUSED_SINCE: Readonly<Record<Use, string>> = {
  persona: '2026.5.6',
  skill: '2026.5.28',
  plugin: '2026.5.28',
  token: '2026.5.28',
  include: '2026.5.28',
};

/** Without its manifest or package description OpenClaw does not find a plugin. */
const PLUGIN_FILE = /^extensions\/[^/]+\/(?:package\.json|openclaw\.plugin\.json)$/;
const SKILL = /^skills\/(?:.*\/)?SKILL\.md$/;

const isTokenFile = keyMatcher([
  'channels.**.{tokenFile,secretFile,passwordFile,botSecretFile,apiPasswordFile}',
]);

/** Finds the hard-linked files that the target release rejects. */
export function findHardLinked(install: Inputs): HardLinked[] {
  const found = new Map<string, HardLinked>();
  for (const one of candidates(install)) {
    if (!isOlderThan(install.host.release, REFUSED_SINCE[one.use])) found.set(one.path, one);
  }
  return [...found.values()];
}

function* candidates(install: Inputs): Iterable<HardLinked> {
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

/** Included files of the configuration, and token files of channels. OpenClaw reads the files of secrets.providers. */
function* namedFiles(install: Inputs): Iterable<[Use, string]> {
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
