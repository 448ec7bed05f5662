import { homeOf, ownHome, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { openInstalls } from '../install/open.ts';
import type { OpenOptions } from '../install/open-options.ts';

/** The options for opening a copy in a directory. */
export type CopyOptions = OpenOptions & Required<Pick<OpenOptions, 'path' | 'env' | 'cwd'>>;

/**
 * Opens the single install in a directory that is not itself checked: another copy, or a mounted
 * disk. Its home is the one in its own paths.
 * @returns undefined where there are several
 * @throws InstallNotFound
 */
export function openCopy(options: CopyOptions): Install | undefined {
  const [install, another] = openInstalls(options);
  if (install === undefined || another !== undefined) return undefined;
  const [home] = isInUse(install, options) ? [] : install.origin.homes;
  return home === undefined ? install : openInstalls({ ...options, home })[0];
}

/** True for an install in a user's own home: then nothing shows that it came from elsewhere. */
export function isInUse(
  { home: { here, there } }: Install,
  { env }: Pick<CopyOptions, 'env'>,
): boolean {
  return here === there && (homeOf(here) === here || here === realOrSame(ownHome(env)));
}
