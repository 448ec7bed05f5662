import type { Install } from './install.ts';
import { factOf } from './releases/facts.ts';

/** Commands that not every release has, and what says as much there. */
const LATER_COMMANDS = [
  { command: 'openclaw config validate', fact: 'configValidate', instead: 'openclaw doctor' },
] as const;

/**
 * A command of OpenClaw, spelled for the install that it is given for: one that its release has, and with
 * `--profile` for that of a profile, since it would mean the default one without. One that names a profile already or
 * only asks for the release, and any other program's, stays as it is.
 */
export function spellCommand(
  command: string,
  { host, profile }: Pick<Install, 'host' | 'profile'>,
): string {
  const later = LATER_COMMANDS.find((one) => one.command === command);
  const isMissing = later && factOf(host.release.version, later.fact) === false;
  const known = isMissing ? later.instead : command;
  return profile === undefined
    ? known
    : known.replace(/^openclaw (?!--)/, `openclaw --profile ${profile} `);
}
