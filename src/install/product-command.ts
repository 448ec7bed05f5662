import { isOlderThan } from './host/release.ts';
import type { Install } from './install.ts';

/** Commands that not every release has: since when, and what tells as much before (the sources of all six releases). */
const LATER_COMMANDS = [
  { command: 'openclaw config validate', since: '2026.3.2', before: 'openclaw doctor' },
] as const;

/**
 * A command of the product, spelled for the install that it is given for: one that its release has, and with
 * `--profile` for that of a profile, since it would mean the default one without. One that names a profile already or
 * only asks for the release, and any other program's, stays as it is.
 */
export function spellCommand(command: string, { host, profile }: Install): string {
  const later = LATER_COMMANDS.find((one) => one.command === command);
  const known = later && isOlderThan(host.release, later.since) ? later.before : command;
  return profile === undefined
    ? known
    : known.replace(/^openclaw (?!--)/, `openclaw --profile ${profile} `);
}
