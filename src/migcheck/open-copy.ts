import { homeOf, ownHome, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { openInstalls } from '../install/open.ts';
import type { OpenOptions } from '../install/open-options.ts';

/** Where a copy in a directory is opened. */
export type CopyOptions = OpenOptions & Required<Pick<OpenOptions, 'path' | 'env' | 'cwd'>>;

/**
 * Opens the one install in a directory that is not checked itself: another copy, or a disk that is mounted somewhere,
 * whose home is the one that its own paths lead to.
 * @returns undefined where there are several
 * @throws InstallNotFound
 */
export function openCopy(options: CopyOptions): Install | undefined {
  const [install, another] = openInstalls(options);
  if (install === undefined || another !== undefined) return undefined;
  const [home] = isInUse(install, options) ? [] : install.origin.homes;
  return home === undefined ? install : openInstalls({ ...options, home })[0];
}

/** True for an install where somebody's home is: nothing says that it came from elsewhere. */
export function isInUse(
  { home: { here, there } }: Install,
  { env }: Pick<CopyOptions, 'env'>,
): boolean {
  return here === there && (homeOf(here) === here || here === realOrSame(ownHome(env)));
}
