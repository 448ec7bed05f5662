import { compareReleases, isPreRelease } from '../install/host/release.ts';
import { knownReleases } from '../install/releases/facts.ts';
import type { PrepareFacts } from './facts.ts';

/**
 * The release that the user asked for, otherwise the one that wrote the copy, or the oldest one
 * that can open all of it.
 */
export function releaseToInstall({ wanted, moving }: PrepareFacts): string | undefined {
  return wanted ?? moving.fitting.release ?? moving.release;
}

/** The newest stable release that was read. */
export function newestRelease(): string | undefined {
  return knownReleases()
    .filter((each) => !isPreRelease(each))
    .sort(compareReleases)
    .at(-1);
}
