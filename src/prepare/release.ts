import { compareReleases, isPreRelease, isTooOldFor } from '../install/host/release.ts';
import { knownReleases } from '../install/releases/facts.ts';
import type { PrepareFacts } from './facts.ts';

/**
 * The release that the user asked for, otherwise the one that wrote the copy, or the oldest one
 * that can open all of it.
 */
export function releaseToInstall({ wanted, moving }: PrepareFacts): string | undefined {
  return wanted ?? moving.fitting.release ?? moving.release;
}

/** The release that the copy needs, where the one that the user asked for is too old for it. */
export function neededRelease(facts: PrepareFacts): string | undefined {
  const { fitting, release } = facts.moving;
  const version = releaseToInstall(facts);
  const least = fitting.release ?? release;
  if (version === undefined || least === undefined) return undefined;
  return isTooOldFor(version, least) ? least : undefined;
}

/** The newest stable release that was read. */
export function newestRelease(): string | undefined {
  return knownReleases()
    .filter((each) => !isPreRelease(each))
    .sort(compareReleases)
    .at(-1);
}
