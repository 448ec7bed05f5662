import { basename } from 'node:path';
import type { PlainData, Text } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';
import { type Home, homeOf, isInside, realOrSame } from './host/home.ts';
import { type MountPoint, mountAt, readMounts } from './host/mounts.ts';
import {
  type AccountHome,
  isShared,
  isSystem,
  isThroughForeignLink,
  readHomes,
  whyNoStateDirectory,
  whyOffLimits,
} from './host/off-limits.ts';
import { isStateName } from './state/state-names.ts';

/**
 * Where a repair may write. What a configuration says does not decide that: it came with the copy, and whoever made
 * that may have let it name anything. Real paths only.
 */
export interface Bounds {
  /** With all that is in them, but for what is mounted there. */
  readonly directories: readonly string[];
  /** The home where single files of the install may be changed; undefined where it is no home. */
  readonly home: string | undefined;
  /** Directories of the install that a repair leaves alone. */
  readonly refused: readonly { readonly path: string; readonly reason: Text<PlainData> }[];
}

/** What decides where a repair may write. */
export interface BoundsGiven {
  readonly home: Home;
  readonly stateDir: string;
  readonly kind: 'state' | 'workspace';
  /** Where the workspaces are, or have to be. */
  readonly workspaces: readonly string[];
  /** The directories that the user gave on the command line. */
  readonly named: readonly string[];
}

/** What this machine says. */
interface Machine {
  readonly accounts: readonly AccountHome[];
  readonly mounts: readonly MountPoint[];
}

/** The state directory, the workspaces in the home, and what the user names, unless they are somebody else's. */
export function boundsOf(given: BoundsGiven, machine: Machine = thisMachine()): Bounds {
  const { stateDir, kind } = given;
  const named = new Set(given.named.filter((path) => !isThroughForeignLink(path)).map(realOrSame));
  const home = homeFor(given, machine);
  const candidates = [...new Set([...given.workspaces.map(realOrSame), ...named])].filter(
    (path) => path !== stateDir,
  );
  const whyNotState = kind === 'workspace' ? undefined : whyNoState(given, named, machine);
  const refused = whyNotState === undefined ? [] : [{ path: stateDir, reason: whyNotState }];
  const directories = kind === 'workspace' || whyNotState !== undefined ? [] : [stateDir];
  for (const path of candidates) {
    const isPart = directories.includes(stateDir) && isInside(path, stateDir);
    // What is mounted in the state directory has to be named like everything else.
    const reason =
      whyOffLimits(path, given.home, machine.accounts) ??
      (named.has(path)
        ? whyNotWholeMount(path, machine)
        : whyNotUnnamed(path, isPart ? stateDir : home, machine));
    if (reason !== undefined) refused.push({ path, reason });
    else if (!isPart || named.has(path)) directories.push(path);
  }
  return { directories, home, refused };
}

/** Why a repair leaves alone what is at a real path, or undefined; the directories may be nested. */
export function whyRefused(
  path: string,
  { directories, refused }: Bounds,
): Text<PlainData> | undefined {
  const nearest = [...directories, ...refused.map((one) => one.path)]
    .filter((directory) => isInside(path, directory))
    .sort((a, b) => b.length - a.length)[0];
  return refused.find((one) => one.path === nearest)?.reason;
}

/**
 * What is never written though it is in one of the directories: other file systems, and homes.
 * @returns real paths, with the reason
 */
export function holesIn(
  directories: readonly string[],
  { mounts, accounts }: Machine = thisMachine(),
): { readonly path: string; readonly reason: Text<PlainData> }[] {
  const holes = [
    ...mounts.map(({ point }) => ({
      path: point,
      reason: phrase('step.mounted-at', { path: point }),
    })),
    ...accounts.map(({ path }) => ({ path, reason: phrase('step.user-home') })),
  ];
  return holes.filter(
    ({ path }) =>
      !directories.includes(path) && directories.some((directory) => isInside(path, directory)),
  );
}

/** What of this machine says where a repair may write: its accounts and its mounts. */
export function thisMachine(): Machine {
  return { accounts: readHomes(), mounts: readMounts() };
}

function whyNoState(
  { stateDir, home }: BoundsGiven,
  named: ReadonlySet<string>,
  { accounts }: Machine,
): Text<PlainData> | undefined {
  const reason = whyNoStateDirectory(stateDir, home, accounts);
  if (reason !== undefined || named.has(stateDir) || isInside(stateDir, home.here)) return reason;
  return phrase('step.state-outside', { path: stateDir });
}

/** The parent of a state directory with a name of its own is no home for that. */
function homeFor(
  { home: { here }, stateDir }: BoundsGiven,
  { accounts }: Machine,
): string | undefined {
  const isHome =
    (isStateName(basename(stateDir)) && isInside(stateDir, here)) ||
    homeOf(here) === here ||
    accounts.some(({ path }) => path === here);
  return isHome && !isSystem(here) && !isShared(here) ? here : undefined;
}

function whyNotUnnamed(
  path: string,
  home: string | undefined,
  { mounts }: Machine,
): Text<PlainData> | undefined {
  if (home === undefined || !isInside(path, home)) return phrase('step.outside-home');
  const mount = mountAt(path, mounts);
  if (mount?.point === mountAt(home, mounts)?.point) return undefined;
  return phrase('step.mounted-at', { path: mount?.point ?? '' });
}

function whyNotWholeMount(path: string, { mounts }: Machine): Text<PlainData> | undefined {
  const mount = mountAt(path, mounts);
  return mount?.isWhole && mount.point === path ? phrase('step.whole-mount') : undefined;
}
