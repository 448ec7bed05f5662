import { join } from 'node:path';
import { keyMatcher } from '../../install/config/path-keys.ts';
import { lookAt, type Tree } from '../../install/files/tree.ts';
import { expandTilde, isAbsoluteAnywhere, isInside, realOrSame } from '../../install/host/home.ts';
import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { WORKSPACE_FILES } from '../../install/layout.ts';

type Inputs = Pick<Install, 'home' | 'host' | 'config' | 'workspaces' | 'workspaceTree' | 'here'>;

/** A link that OpenClaw does not follow, although its target exists. */
export interface RefusedLink {
  readonly use: 'persona' | 'inside' | 'skill' | 'token';
  /** Absolute, on this machine. */
  readonly path: string;
  /** Its target: absolute, on this machine, links resolved. */
  readonly target: string;
}

/** From this release on OpenClaw also refuses a link within the workspace. */
const REFUSED_WITHIN_SINCE = '2026.8.1';

const SKILL = /^skills\/[^/]+$/;

const isTokenFile = keyMatcher([
  'channels.**.{tokenFile,secretFile,passwordFile,botSecretFile,apiPasswordFile}',
]);

/**
 * The links in place of a file that OpenClaw reads: out of a workspace, from 2026.8.1 on also
 * within it, and those in place of a channel's token.
 */
export function findRefusedLinks(install: Inputs): RefusedLink[] {
  const trees = install.workspaces.flatMap((workspace) => install.workspaceTree(workspace) ?? []);
  const found = [...trees.flatMap((tree) => linksOutOf(tree, install)), ...tokens(install)];
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function linksOutOf(tree: Tree, install: Inputs): RefusedLink[] {
  return [...tree.entries.values()].flatMap(({ path, kind }): RefusedLink[] => {
    if (kind !== 'symlink') return [];
    const link = { path: join(tree.root, path), target: realOrSame(join(tree.root, path)) };
    if (WORKSPACE_FILES.some((name) => name === path) && lookAt(link.target) !== undefined) {
      if (isOutOf(link, tree.root)) return [{ use: 'persona', ...link }];
      return isOlderThan(install.host.release, REFUSED_WITHIN_SINCE)
        ? []
        : [{ use: 'inside', ...link }];
    }
    const isSkill = SKILL.test(path) && lookAt(join(link.target, 'SKILL.md')) !== undefined;
    if (isSkill && isOutOf(link, join(tree.root, 'skills')) && !isAllowed(link.target, install))
      return [{ use: 'skill', ...link }];
    return [];
  });
}

/** Another rule reports broken links. */
function isOutOf({ target }: Pick<RefusedLink, 'target'>, root: string): boolean {
  return !isInside(target, realOrSame(root)) && lookAt(target) !== undefined;
}

/** True for a target that the owner allows with `skills.load.allowSymlinkTargets`. */
function isAllowed(target: string, install: Inputs): boolean {
  const allowed = install.config.get('skills', 'load', 'allowSymlinkTargets');
  return (Array.isArray(allowed) ? allowed : []).some((path) => {
    const where =
      typeof path === 'string' ? install.here(expandTilde(path.trim(), install.home)) : undefined;
    return where?.kind === 'here' && isInside(target, realOrSame(where.path));
  });
}

function tokens(install: Inputs): RefusedLink[] {
  return [...install.config.strings()].flatMap(({ keys, value }) => {
    const path = expandTilde(value.trim(), install.home);
    if (!isTokenFile(keys) || !isAbsoluteAnywhere(path)) return [];
    const where = install.here(path);
    if (where.kind !== 'here' || lookAt(where.path)?.kind !== 'symlink') return [];
    const target = realOrSame(where.path);
    return lookAt(target)?.kind === 'file'
      ? [{ use: 'token' as const, path: where.path, target }]
      : [];
  });
}
