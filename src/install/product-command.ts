import type { Install } from './install.ts';
import { factOf } from './releases/facts.ts';
import { systemServicesFor } from './state/system-services.ts';

export type GatewayVerb = 'stop' | 'start' | 'restart';

/** What runs a gateway: what its commands depend on. */
export interface GatewayRunner {
  readonly profile?: string | null | undefined;
  /** The units of the system that start it: OpenClaw neither writes, stops nor restarts one. */
  readonly systemUnits?: readonly string[] | undefined;
}

/** The command that stops, starts or restarts a gateway. */
export function gatewayCommand(verb: GatewayVerb, { profile, systemUnits = [] }: GatewayRunner) {
  return systemUnits.length > 0
    ? `sudo systemctl ${verb} ${systemUnits.join(' ')}`
    : ofProfile(`openclaw gateway ${verb}`, profile);
}

/** The units of the system to stop and to start for this install. */
export function systemUnitsFor(install: Parameters<typeof systemServicesFor>[0]): string[] {
  return systemServicesFor(install).map(({ name }) => name);
}

/** Commands that not every release has, and what says as much there. */
const LATER_COMMANDS = [
  { command: 'openclaw config validate', fact: 'configValidate', instead: 'openclaw doctor' },
] as const;

type Inputs = Pick<Install, 'host' | 'profile'> & Parameters<typeof systemUnitsFor>[0];

/**
 * A command of OpenClaw, spelled for the install that it is given for: one that its release has, and with
 * `--profile` for that of a profile, since it would mean the default one without. What stops and starts the gateway is
 * what does so here. One that names a profile already or only asks for the release, and any other program's, stays as
 * it is.
 */
export function spellCommand(command: string, install: Inputs): string {
  const { host, profile } = install;
  const verb = /^openclaw gateway (stop|start|restart)$/.exec(command)?.[1] as GatewayVerb;
  if (verb !== undefined) {
    return gatewayCommand(verb, { profile, systemUnits: systemUnitsFor(install) });
  }
  const later = LATER_COMMANDS.find((one) => one.command === command);
  const isMissing = later && factOf(host.release.version, later.fact) === false;
  return ofProfile(isMissing ? later.instead : command, profile);
}

function ofProfile(command: string, profile: string | null | undefined): string {
  return profile === undefined || profile === null
    ? command
    : command.replace(/^((?:ssh old-machine )?openclaw) (?!--)/, `$1 --profile ${profile} `);
}
