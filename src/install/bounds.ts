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
 * Where a repair may write: real paths only. The configuration does not decide it, because it came
 * with the copy, and an attacker may have made the copy.
 */
export interface Bounds {
  /** Including everything in them, except what is mounted there. */
  readonly directories: readonly string[];
  /**
   * The home where single files of the install may be changed; undefined where this directory is
   * not a home.
   */
  readonly home: string | undefined;
  /** Directories of the install that a repair must not write to. */
  readonly refused: readonly { readonly path: string; readonly reason: Text<PlainData> }[];
}

/** What decides where a repair may write. */
export interface BoundsGiven {
  readonly home: Home;
  readonly stateDir: string;
  readonly kind: 'state' | 'workspace';
  /** Where the workspaces are or should be. */
  readonly workspaces: readonly string[];
  /** The directories that the user gave on the command line. */
  readonly named: readonly string[];
}

/** The accounts and mounts of this machine. */
interface Machine {
  readonly accounts: readonly AccountHome[];
  readonly mounts: readonly MountPoint[];
}

/**
 * The state directory, the workspaces in the home, and the directories that the user named, except
 * those that belong to another user.
 */
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
    // A file system that is mounted in the state directory must be named, like everything outside.
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

/** Why a repair must not write to a real path, or undefined. The directories may be nested. */
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
 * What is never written to although it is inside one of the directories: other file systems, and
 * homes.
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

/** What limits a repair on this machine: its accounts and its mounts. */
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

/** A directory is not a home just because a state directory with a custom name is in it. */
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
