import type { NotProvoked } from '../catalogue/fault.ts';

const SERVICE = 'A gateway as a service needs a service manager, which a container does not have.';
const OTHERS = 'OpenClaw works. Other users can do what they should not.';
const ARCHIVE = 'OpenClaw does not run in an archive: its faults show once it is unpacked.';

/** The rules that require action but that no trouble shows. */
export const NOT_SHOWN: readonly NotProvoked[] = [
  {
    rule: 'missing-channel-login',
    because: 'A channel logs in over the network, and nothing here leaves loopback.',
  },
  { rule: 'damaged-archive', because: ARCHIVE },
  { rule: 'unsafe-archive', because: ARCHIVE },
  { rule: 'incomplete-archive', because: ARCHIVE },
  { rule: 'hot-archive', because: ARCHIVE },
  { rule: 'stale-service-unit', because: SERVICE },
  { rule: 'service-token-drift', because: SERVICE },
  { rule: 'leaked-service-token', because: OTHERS },
  { rule: 'plaintext-backups', because: OTHERS },
  { rule: 'secret-in-git', because: OTHERS },
  {
    rule: 'host-bound-network',
    because:
      '`npm run test:real` shows that the gateway does not start, and does after the remedy.',
  },
  {
    rule: 'host-bound-env',
    because: `\`npm run test:real\` shows it with OpenClaw's own command for services. ${SERVICE}`,
  },
  {
    rule: 'synced-directory',
    because: 'OpenClaw works until the other machine writes: there is no moment to show.',
  },
  { rule: 'implicit-timezone', because: 'OpenClaw works: the job runs, at another hour.' },
  {
    rule: 'foreign-native-module',
    because: 'OpenClaw itself has no such module in the state directory: it takes a plugin.',
  },
];
