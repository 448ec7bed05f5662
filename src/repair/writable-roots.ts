import { dirname } from 'node:path';
import type { PlainData, Text } from '../engine/rule.ts';
import { holesIn, thisMachine, whyRefused } from '../install/bounds.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import { whyNoStateDirectory, whyOffLimits } from '../install/host/off-limits.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';

/**
 * Where a repair may write: directories with everything in them, and single files. Links resolved.
 */
export interface Roots {
  readonly directories: readonly string[];
  readonly files: readonly string[];
  /** The home of the install and its owner. Missing in the journal of an older release. */
  readonly home?: { readonly here: string; readonly uid: number };
  readonly stateDir?: string;
}

const OUTSIDE = phrase('step.outside');

/**
 * The state directory; its workspaces, including missing ones; the service files of that home; and
 * the given files (backups that a finding names) where they are in the home.
 */
export function rootsOf(install: Install, named: readonly string[]): Roots {
  const { bounds, stateDir } = install;
  const home = install.localHome ?? install.home;
  const files = [...serviceFiles(install), ...named]
    .map((path) => realOfParent(path))
    .filter((path) => mayBeFile(path, install));
  return {
    directories: bounds.directories,
    files: [...new Set(files)],
    home: { here: home.here, uid: home.uid },
    stateDir,
  };
}

/** True for a path in the home, or in a directory that the user named. */
function mayBeFile(path: string, { bounds: { home, directories } }: Install): boolean {
  const places = home === undefined ? directories : [home, ...directories];
  return places.some((place) => isInside(path, place) && path !== place);
}

function serviceFiles({ services }: Install): string[] {
  return services.flatMap((service) => [
    service.path,
    ...[...service.environment.values()].map(({ at }) => at.path),
  ]);
}

/**
 * Why a path of an install may not be written to, or undefined. The links of its parent are
 * resolved.
 */
export function whyNotIn(
  path: string,
  roots: Roots,
  { bounds }: Install,
): Text<PlainData> | undefined {
  const reason = whyNotWritten(path, roots);
  // A refused directory may be a mount too, but that would be only half of the reason.
  return reason === undefined ? undefined : (whyRefused(path, bounds) ?? reason);
}

/**
 * Why a path may not be written to, or undefined. The links of its parent are resolved. Looks at
 * the current state of the machine, because a repair and an undo ask right before they write.
 */
export function whyNotWritten(path: string, roots: Roots): Text<PlainData> | undefined {
  const { isFile, holes, refused } = limitsOf(roots);
  const root = nearest(path, roots.directories);
  const hole = nearest(
    path,
    holes.map((one) => one.path),
  );
  if (hole !== undefined && (root === undefined || hole.length > root.length)) {
    return holes.find((one) => one.path === hole)?.reason;
  }
  if (root !== undefined) return refused.get(root);
  return isFile.has(path) ? undefined : OUTSIDE;
}

/** The nearest root directory that contains a path or is the path. */
export function rootOf(path: string, { directories }: Roots): string | undefined {
  return nearest(path, directories);
}

interface Limits {
  readonly isFile: ReadonlySet<string>;
  readonly holes: ReturnType<typeof holesIn>;
  /** Directories that are off limits now. */
  readonly refused: ReadonlyMap<string, Text<PlainData>>;
}

/** The facts about the machine are read once for each plan, and once for its application. */
const known = new WeakMap<Roots, Limits>();

function limitsOf(roots: Roots): Limits {
  const found = known.get(roots);
  if (found) return found;
  const machine = thisMachine();
  const places = roots.home ? [...roots.directories, roots.home.here] : roots.directories;
  const limits = {
    isFile: new Set(roots.files),
    holes: holesIn(places, machine),
    refused: refusedOf(roots, machine.accounts),
  };
  known.set(roots, limits);
  return limits;
}

function refusedOf(
  { directories, home, stateDir }: Roots,
  accounts: Parameters<typeof whyOffLimits>[2],
): Map<string, Text<PlainData>> {
  const refused = new Map<string, Text<PlainData>>();
  for (const directory of directories) {
    if (home === undefined) continue;
    const reason =
      directory === stateDir
        ? whyNoStateDirectory(directory, home, accounts)
        : whyOffLimits(directory, home, accounts);
    if (reason !== undefined) refused.set(directory, reason);
  }
  return refused;
}

function nearest(path: string, directories: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const directory of directories) {
    const isNearer = found === undefined || directory.length > found.length;
    if (isNearer && isInside(path, directory)) found = directory;
  }
  return found;
}

/**
 * A path with the links of all components but the last resolved. The last one is never followed.
 */
export function realOfParent(path: string): string {
  const parent = dirname(path);
  const real = realOrSame(parent);
  return real === parent ? path : `${real.replace(/\/$/, '')}${path.slice(parent.length)}`;
}
