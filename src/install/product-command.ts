import { isInside } from './host/home.ts';
import { isGatewayContainer } from './host/processes.ts';
import { asUser } from './host/user-name.ts';
import type { Install } from './install.ts';
import { factOf } from './releases/facts.ts';
import { ownSystemServices, systemServicesFor } from './state/system-services.ts';
import { IMAGE_HOME, VOLUME } from './volumes.ts';

export type GatewayVerb = 'stop' | 'start' | 'restart';

/** What runs a gateway: what its commands depend on. */
export interface GatewayRunner {
  readonly profile?: string | null | undefined;
  /** The units of the system that start it: OpenClaw neither writes, stops nor restarts one. */
  readonly systemUnits?: readonly string[] | undefined;
  readonly isInContainer?: boolean | undefined;
  /** The user whose gateway it is, where root gives the command. */
  readonly user?: string | undefined;
}

/** The command that stops, starts or restarts a gateway. */
export function gatewayCommand(
  verb: GatewayVerb,
  { profile, systemUnits = [], isInContainer = false, user }: GatewayRunner,
) {
  if (systemUnits.length > 0) return `sudo systemctl ${verb} ${systemUnits.join(' ')}`;
  const command = ofProfile(`openclaw gateway ${verb}`, profile);
  return isInContainer ? IN_CONTAINER[verb] : asUser(command, user);
}

/** The units of the system to stop and to start for this install. */
export function systemUnitsFor(install: Parameters<typeof systemServicesFor>[0]): string[] {
  return systemServicesFor(install).map(({ name }) => name);
}

/**
 * What starts the gateway of an install: a unit of the system, a container, or else the service that OpenClaw installs.
 * Only that last one can be reinstalled.
 */
export function starterOf(
  install: Pick<Install, 'systemServices' | 'stateDir' | 'there'>,
): 'unit' | 'container' | 'service' {
  if (ownSystemServices(install).length > 0) return 'unit';
  return isInContainer(install) ? 'container' : 'service';
}

/** True where a container runs the gateway: the check looks at what is mounted there, or runs in that very container. */
export function isInContainer(
  install: Pick<Install, 'stateDir' | 'there'>,
  isItsContainer: () => boolean = isGatewayContainer,
): boolean {
  const isOfImage = isInside(install.there(install.stateDir), IMAGE_HOME);
  return isOfContainer(install) || (isOfImage && isItsContainer());
}

/** True for a volume, and for a directory that has the path of OpenClaw's own image where it runs, and another one here. */
export function isOfContainer(install: Pick<Install, 'stateDir' | 'there'>): boolean {
  const { stateDir } = install;
  const path = install.there(stateDir);
  return VOLUME.test(`${stateDir}/`) || (path !== stateDir && isInside(path, IMAGE_HOME));
}

/** The commands of Compose for the services in OpenClaw's docker-compose.yml (docs/install/docker, all releases). */
const IN_CONTAINER = {
  stop: 'docker compose stop openclaw-gateway',
  start: 'docker compose up -d openclaw-gateway',
  restart: 'docker compose restart openclaw-gateway',
  // A restart alone does not read its environment again.
  install: 'docker compose up -d --force-recreate openclaw-gateway',
} as const;

/** What may have to run before the gateway can: `openclaw-cli` needs the container of a running one. */
const WITHOUT_GATEWAY = /^(?:doctor\b|config\b|--version$)/;

/** The image has OpenClaw and its Node: another release is another image, which OPENCLAW_IMAGE names. */
const INSTALLATION = /^npm install -g openclaw(?:@\S+)?$/;
const OF_MACHINE = /^(?:nvm|node) /;

/**
 * A command of OpenClaw, as the machine runs it whose container has the gateway; undefined for what is done to a machine
 * and does nothing for a container.
 */
export function forContainer(command: string): string | undefined {
  if (INSTALLATION.test(command)) return 'docker compose pull openclaw-gateway openclaw-cli';
  if (OF_MACHINE.test(command)) return undefined;
  const words = /^openclaw (?:--profile \S+ )?(?!migcheck\b)(.+)$/.exec(command)?.[1];
  if (words === undefined) return command;
  const verb = /^gateway (stop|start|restart|install)(?: --force)?$/.exec(words)?.[1];
  if (verb !== undefined) return IN_CONTAINER[verb as keyof typeof IN_CONTAINER];
  return WITHOUT_GATEWAY.test(words)
    ? `docker compose run --rm --no-deps --entrypoint node openclaw-gateway dist/index.js ${words}`
    : `docker compose run --rm openclaw-cli ${words}`;
}

/** Commands that not every release has, and what says as much there. */
const LATER_COMMANDS = [
  { command: 'openclaw config validate', fact: 'configValidate', instead: 'openclaw doctor' },
] as const;

type Inputs = Pick<Install, 'host' | 'profile' | 'there'> & Parameters<typeof systemUnitsFor>[0];

/**
 * A command of OpenClaw, spelled for the install that it is given for: one that its release has, and with
 * `--profile` for that of a profile, since it would mean the default one without. What stops, starts and reinstalls the
 * gateway is what does so here, and in a container all of them run in it. One that names a profile already or only asks
 * for the release, and any other program's, stays as it is.
 * @returns undefined where the command does nothing for it
 */
export function spellCommand(command: string, install: Inputs): string | undefined {
  const { host, profile } = install;
  const whole = ofProfile(spelled(command, host), profile);
  const verb = verbOf(whole, profile);
  // OpenClaw installs no service beside a unit of the system, which its owner edits and restarts.
  const isByUnit = verb !== 'install' || ownSystemServices(install).length > 0;
  const systemUnits = verb !== undefined && isByUnit ? systemUnitsFor(install) : [];
  if (verb !== undefined && systemUnits.length > 0)
    return gatewayCommand(verb === 'install' ? 'restart' : verb, { systemUnits });
  return isInContainer(install) ? forContainer(whole) : whole;
}

function spelled(command: string, { release }: Install['host']): string {
  const later = LATER_COMMANDS.find((one) => one.command === command);
  const isMissing = later && factOf(release.version, later.fact) === false;
  return isMissing ? later.instead : command;
}

/** What a command does with the gateway of this very profile. */
function verbOf(command: string, profile = 'default'): GatewayVerb | 'install' | undefined {
  const found =
    /^openclaw (?:--profile (\S+) )?gateway (stop|start|restart|install)(?: --force)?$/.exec(
      command,
    );
  const [, of = profile, verb] = found ?? [];
  return of === profile ? (verb as GatewayVerb | 'install' | undefined) : undefined;
}

function ofProfile(command: string, profile: string | null | undefined): string {
  return profile === undefined || profile === null
    ? command
    : command.replace(/^((?:ssh old-machine )?openclaw) (?!--)/, `$1 --profile ${profile} `);
}
