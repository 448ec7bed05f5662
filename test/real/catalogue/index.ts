import { DATABASES } from './databases.ts';
import { PERMISSIONS, STATE_DIRECTORIES } from './directories.ts';
import type { Fault } from './fault.ts';
import { GUIDE } from './guide.ts';
import { LEFTOVERS, SECRETS } from './leftovers.ts';
import { MISSING } from './missing.ts';
import { PATHS } from './paths.ts';
import { RELEASE_FAULTS } from './releases.ts';
import { SERVICES } from './services.ts';
import { UNREAD } from './unread.ts';

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
