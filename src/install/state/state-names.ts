/** The names of state directories under OpenClaw's former names, in the order of 2026.1.30. */
export const LEGACY_STATE_NAMES: readonly string[] = ['.clawdbot', '.moltbot', '.moldbot'];

/** The names of the configuration, the current one first. */
export const CONFIG_NAMES: readonly string[] = [
  'openclaw.json',
  'clawdbot.json',
  'moltbot.json',
  'moldbot.json',
];

/** OpenClaw's own pattern (`src/cli/profile*.ts`, the same from 2026.1.30 to 2026.9.6). */
const PROFILE = /^[a-z0-9][a-z0-9_-]{0,63}$/i;

const COPY_WORDS = new Set([
  ...['backup', 'backups', 'bak', 'old', 'orig', 'original', 'copy', 'save', 'saved'],
  ...['archive', 'archived', 'before', 'broken', 'snapshot'],
]);

/** Names with the same prefix that OpenClaw uses for something else. */
const OTHER_NAMES = new Set(['.openclaw-auth-profile-secrets']);

/** True for a name that OpenClaw accepts for a profile. */
export function isProfileName(name: string): boolean {
  return PROFILE.test(name);
}

/**
 * `.openclaw`, or `.openclaw-work`. As in OpenClaw, `default` in upper or lower case is no profile.
 */
export function stateNameOf(profile: string | undefined): string {
  return profile === undefined || profile.toLowerCase() === 'default'
    ? '.openclaw'
    : `.openclaw-${profile}`;
}

/** The profile in the name of a directory; undefined for any other name. */
export function profileOf(directoryName: string): string | undefined {
  if (!directoryName.startsWith('.openclaw-') || OTHER_NAMES.has(directoryName)) return undefined;
  const profile = directoryName.slice('.openclaw-'.length);
  return isProfileName(profile) ? profile : undefined;
}

/** True for a state directory with one of OpenClaw's former names. */
export function isLegacyStateName(directoryName: string): boolean {
  return LEGACY_STATE_NAMES.includes(directoryName);
}

/** True for `.openclaw`, `.openclaw-<profile>` and the legacy names. */
export function isStateName(directoryName: string): boolean {
  return (
    directoryName === '.openclaw' ||
    isLegacyStateName(directoryName) ||
    profileOf(directoryName) !== undefined
  );
}

/**
 * True where a name would be a valid profile, but says that the directory is a copy that was put
 * aside: `.openclaw-old`, `.openclaw-backup-20261120`, `.openclaw-work-2026-11-20`. Nobody runs a
 * gateway from it, so it is only treated as a profile if the user names it.
 */
export function looksPutAside(directoryName: string): boolean {
  const words = (profileOf(directoryName) ?? '').toLowerCase().split(/[-_]/);
  const hasDate = /(?:^|[-_])20\d\d[-_]?[01]\d[-_]?[0-3]\d/.test(directoryName);
  return hasDate || COPY_WORDS.has(words[0] ?? '') || COPY_WORDS.has(words.at(-1) ?? '');
}
