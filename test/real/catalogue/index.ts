import { ARCHIVES_NOT_PROVOKED } from './archives.ts';
import { DATABASES } from './databases.ts';
import { PERMISSIONS, STATE_DIRECTORIES } from './directories.ts';
import type { Fault, NotProvoked } from './fault.ts';
import { GUIDE } from './guide.ts';
import { LEFTOVERS, LEFTOVERS_NOT_PROVOKED, SECRETS } from './leftovers.ts';
import { MISSING, MISSING_NOT_PROVOKED } from './missing.ts';
import { PATHS, PATHS_NOT_PROVOKED } from './paths.ts';
import { RELEASE_FAULTS } from './releases.ts';
import { SERVICES } from './services.ts';
import { UNREAD, UNREAD_NOT_PROVOKED } from './unread.ts';

/** The release that the faults are made for. */
export const CATALOGUE_RELEASE = '2026.9.6';

/** Ways in which a move goes wrong, for each rule that a 2026.9.6 install can break. */
export const CATALOGUE: readonly Fault[] = [
  ...GUIDE,
  ...PATHS,
  ...MISSING,
  ...UNREAD,
  ...STATE_DIRECTORIES,
  ...PERMISSIONS,
  ...DATABASES,
  ...RELEASE_FAULTS,
  ...SERVICES,
  ...SECRETS,
  ...LEFTOVERS,
];

export const NOT_PROVOKED: readonly NotProvoked[] = [
  ...PATHS_NOT_PROVOKED,
  ...MISSING_NOT_PROVOKED,
  ...LEFTOVERS_NOT_PROVOKED,
  ...UNREAD_NOT_PROVOKED,
  ...ARCHIVES_NOT_PROVOKED,
];
