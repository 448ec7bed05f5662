/** The rules that a measurement on the real OpenClaw leaves out, each with the reason. */

/** The pages of docs/measured that are about rules. */
type Page = 'coverage' | 'rescue';

export interface UntestedRule {
  readonly rule: string;
  /** Where it is left out. */
  readonly from: Page;
  readonly because: string;
}

const SERVICE = 'A gateway as a service needs a service manager, which a container does not have.';
const OTHERS = 'OpenClaw works. Other users can do what they should not.';
const ARCHIVE = 'OpenClaw does not run in an archive: its faults show once it is unpacked.';
const OF_ARCHIVE = 'says what is wrong with an archive: a copy in a directory has no such fault';

export const UNTESTED: readonly UntestedRule[] = [
  // No fault of the catalogue causes these on 2026.9.6.
  ...leftOut('coverage', {
    'stale-session-file': 'installs whose sessions are files: here they are rows without a path',
    'stale-qmd-collection':
      'releases before 2026.6.6 that search memory with QMD: this one has no QMD',
    'missing-transcripts':
      'installs whose sessions are files: here index and text are in one database',
    'live-gateway': 'says what is the case while a gateway runs: no fault of a copy',
    'linked-state-dir': 'releases before 2026.8.1: this one keeps its approvals in the database',
    'damaged-archive': OF_ARCHIVE,
    'unsafe-archive': OF_ARCHIVE,
    'incomplete-archive': OF_ARCHIVE,
    'hot-archive': OF_ARCHIVE,
  }),
  // These require action, but OpenClaw works, or nothing here can show that it does not.
  ...leftOut('rescue', {
    'missing-channel-login':
      'A channel logs in over the network, and nothing here leaves loopback.',
    'damaged-archive': ARCHIVE,
    'unsafe-archive': ARCHIVE,
    'incomplete-archive': ARCHIVE,
    'hot-archive': ARCHIVE,
    'stale-service-unit': SERVICE,
    'service-token-drift': SERVICE,
    'leaked-service-token': OTHERS,
    'plaintext-backups': OTHERS,
    'secret-in-git': OTHERS,
    'host-bound-network':
      '`npm run test:real` shows that the gateway does not start, and does after the remedy.',
    'host-bound-env': `\`npm run test:real\` shows it with OpenClaw's own command for services. ${SERVICE}`,
    'synced-directory':
      'OpenClaw works until the other machine writes: there is no moment to show.',
    'implicit-timezone': 'OpenClaw works: the job runs, at another hour.',
    'foreign-native-module':
      'OpenClaw itself has no such module in the state directory: it takes a plugin.',
  }),
];

/** The rules that a page leaves out. */
export function untestedIn(page: Page): UntestedRule[] {
  return UNTESTED.filter(({ from }) => from === page);
}

function leftOut(from: Page, reasons: Readonly<Record<string, string>>): UntestedRule[] {
  return Object.entries(reasons).map(([rule, because]) => ({ rule, from, because }));
}
