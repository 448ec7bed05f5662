import { isAbsolute } from 'node:path';
import type { MessageData } from '../engine/rule.ts';
import { type ContainerEngine, containerEngine, isInContainer } from './container.ts';
import type { Whereabouts } from './host/home.ts';
import { asUser } from './host/user-name.ts';
import type { Install } from './install.ts';
import { factOf } from './releases/facts.ts';
import { ownSystemServices, systemServicesFor } from './state/system-services.ts';

export type GatewayVerb = 'stop' | 'start' | 'restart';

/** What runs a gateway. OpenClaw's commands depend on it. */
export interface GatewayRunner {
  readonly profile?: string | null | undefined;
  /** The system units that start it. OpenClaw neither writes, stops nor restarts these. */
  readonly systemUnits?: readonly string[] | undefined;
  /** What runs its container, if it has one. */
  readonly engine?: ContainerEngine | undefined;
  /** The user of the gateway, where root runs the command. */
  readonly user?: string | undefined;
}

/**
 * The command that stops, starts or restarts a gateway. Undefined where it is not known what runs
 * its container.
 */
export function gatewayCommand(
  verb: GatewayVerb,
  { profile, systemUnits = [], engine, user }: GatewayRunner,
): string | undefined {
  if (systemUnits.length > 0) return unitCommand(verb, systemUnits);
  const command = ofProfile(`openclaw gateway ${verb}`, profile);
  const inPlace = engine === undefined ? command : forContainer(command, engine);
  return inPlace === undefined ? undefined : asUser(inPlace, user);
}

/** The command that does so for system units. */
export function unitCommand(verb: GatewayVerb, units: readonly string[]): string {
  return `sudo systemctl ${verb} ${units.join(' ')}`;
}

/** The system units to stop and to start for this install. */
export function systemUnitsFor(install: Parameters<typeof systemServicesFor>[0]): string[] {
  return systemServicesFor(install).map(({ name }) => name);
}

/**
 * What starts the gateway of an install: a system unit, a container, or else the service that
 * OpenClaw installs. Only the latter can be reinstalled.
 */
export function starterOf(
  install: Pick<Install, 'systemServices' | 'stateDir' | 'there'>,
): 'unit' | 'container' | 'service' {
  if (ownSystemServices(install).length > 0) return 'unit';
  return isInContainer(install) ? 'container' : 'service';
}

/** The commands of a container engine for what `openclaw` commands do outside a container. */
interface EngineCommands {
  readonly gateway: Readonly<Record<GatewayVerb | 'install', string>>;
  /** Another release is another image. */
  readonly getImage: (image: string) => string;
  /** Prefix for a command that needs the running gateway. */
  readonly whileRunning: string;
  /**
   * Prefix for a command that must work before the gateway can start, where no path of this machine
   * is needed.
   */
  readonly before?: string;
}

const COMPOSE_RUN = 'docker compose run --rm --no-deps --entrypoint';
const IN_PODMAN = 'podman exec -it openclaw node dist/index.js';
const LAUNCH = './scripts/run-openclaw-podman.sh launch';
const RESTART_UNIT = 'systemctl --user restart openclaw.service';
const DEPLOYMENT = '-n openclaw deploy/openclaw';
const ROLL_OUT = `kubectl rollout restart ${DEPLOYMENT}`;

/**
 * With the names that OpenClaw uses: docker-compose.yml, scripts/run-openclaw-podman.sh,
 * openclaw.container and scripts/k8s/manifests (docs/install/docker, podman and kubernetes).
 * `install` applies a changed environment, which a restart of the same container does not read
 * again.
 */
const COMMANDS: Readonly<Record<Exclude<ContainerEngine, 'unknown'>, EngineCommands>> = {
  docker: {
    gateway: {
      stop: 'docker compose stop openclaw-gateway',
      start: 'docker compose up -d openclaw-gateway',
      restart: 'docker compose restart openclaw-gateway',
      install: 'docker compose up -d --force-recreate openclaw-gateway',
    },
    getImage: () => 'docker compose pull openclaw-gateway openclaw-cli',
    // The CLI service needs the container of a running gateway.
    whileRunning: 'docker compose run --rm openclaw-cli',
    before: `${COMPOSE_RUN} node openclaw-gateway dist/index.js`,
  },
  podman: {
    // Only the launch script creates the container from the image and .env.
    gateway: {
      stop: 'podman stop openclaw',
      start: LAUNCH,
      restart: 'podman restart openclaw',
      install: LAUNCH,
    },
    getImage: (image) => `podman pull ${image}`,
    whileRunning: IN_PODMAN,
  },
  quadlet: {
    // Each start creates the container.
    gateway: {
      stop: 'systemctl --user stop openclaw.service',
      start: 'systemctl --user start openclaw.service',
      restart: RESTART_UNIT,
      install: RESTART_UNIT,
    },
    getImage: (image) => `podman pull ${image}`,
    whileRunning: IN_PODMAN,
  },
  kubernetes: {
    gateway: {
      stop: `kubectl scale ${DEPLOYMENT} --replicas=0`,
      start: `kubectl scale ${DEPLOYMENT} --replicas=1`,
      restart: ROLL_OUT,
      install: ROLL_OUT,
    },
    getImage: (image) => `kubectl set image ${DEPLOYMENT} gateway=${image}`,
    whileRunning: `kubectl exec -it ${DEPLOYMENT} -- node dist/index.js`,
  },
};

const WITHOUT_GATEWAY = /^(?:doctor\b|config\b|--version$)/;
const INSTALLATION = /^npm install -g openclaw(?:@(\S+))?$/;

/** True for a command that installs a release. */
export function isInstallation(command: string): boolean {
  return INSTALLATION.test(command);
}

const ASKS_GATEWAY = / cron (?:add|edit|list)\b/;

/** True for a command that only a running gateway answers. */
export function needsGateway(command: string): boolean {
  return ASKS_GATEWAY.test(command);
}

const OF_MACHINE = /^(?:nvm|node) /;

/**
 * An OpenClaw command as the machine outside the container has to run it. It stays unchanged where
 * the name of the container is not known: then it is run inside.
 * @returns undefined for a command that is not for a container, or that only a known engine has
 */
export function forContainer(command: string, engine: ContainerEngine): string | undefined {
  const known = engine === 'unknown' ? undefined : COMMANDS[engine];
  const installed = INSTALLATION.exec(command);
  if (installed) return known?.getImage(`ghcr.io/openclaw/openclaw:${installed[1] ?? 'latest'}`);
  if (OF_MACHINE.test(command)) return undefined;
  const words = /^openclaw (?:--profile \S+ )?(?!migcheck\b)(.+)$/.exec(command)?.[1];
  if (words === undefined) return command;
  const verb = /^gateway (stop|start|restart|install)(?: --force)?$/.exec(words)?.[1];
  if (verb !== undefined) return known?.gateway[verb as GatewayVerb | 'install'];
  const run = WITHOUT_GATEWAY.test(words) ? known?.before : known?.whileRunning;
  return run === undefined ? command : `${run} ${words}`;
}

/**
 * The data of a command that runs outside the gateway's container, with paths in the container
 * replaced by their paths on this machine. OpenClaw's own commands run inside, so theirs stay. A
 * path of the old machine stays too.
 */
export function dataOutside(
  command: string,
  data: MessageData,
  install: { here(path: string): Whereabouts },
): MessageData {
  if (/^(?:openclaw|ssh) /.test(command)) return data;
  const outside = (value: unknown) => {
    if (typeof value !== 'string' || !isAbsolute(value)) return value;
    const place = install.here(value);
    return place.kind === 'here' ? place.path : value;
  };
  const isOfOldMachine = (name: string) => command.includes(`old-machine:{${name}}`);
  const entries = Object.entries(data).map(([name, value]) => {
    if (isOfOldMachine(name)) return [name, value];
    return [name, Array.isArray(value) ? value.map(outside) : outside(value)];
  });
  return Object.fromEntries(entries) as MessageData;
}

/**
 * The command that opens a shell in a new container with the gateway's volumes, where a single
 * command can do so.
 */
export function newShell(engine: ContainerEngine): string | undefined {
  return engine === 'docker' ? `${COMPOSE_RUN} bash openclaw-gateway` : undefined;
}

/** Commands that older releases lack, and a substitute for each. */
const LATER_COMMANDS = [
  { command: 'openclaw config validate', fact: 'configValidate', instead: 'openclaw doctor' },
] as const;

type Inputs = Pick<Install, 'host' | 'profile' | 'there'> & Parameters<typeof systemUnitsFor>[0];

/**
 * Adapts an OpenClaw command to an install: to the commands of its release, to its profile with
 * `--profile`, and to what runs its gateway, which may be a system unit or a container. A command
 * that already names a profile or only asks for the release stays unchanged, as does any other
 * program's.
 * @returns undefined where the command does nothing for this install
 */
export function spellCommand(command: string, install: Inputs): string | undefined {
  const { host, profile } = install;
  const whole = ofProfile(spelled(command, host), profile);
  const verb = verbOf(whole, profile);
  // Beside a system unit, OpenClaw installs no service. Its owner edits and restarts the unit.
  const isByUnit = verb !== 'install' || ownSystemServices(install).length > 0;
  const systemUnits = verb !== undefined && isByUnit ? systemUnitsFor(install) : [];
  if (verb !== undefined && systemUnits.length > 0)
    return unitCommand(verb === 'install' ? 'restart' : verb, systemUnits);
  const engine = containerEngine(install);
  return engine === undefined ? whole : forContainer(whole, engine);
}

function spelled(command: string, { release }: Install['host']): string {
  const later = LATER_COMMANDS.find((one) => one.command === command);
  const isMissing = later && factOf(release.version, later.fact) === false;
  return isMissing ? later.instead : command;
}

/** What a command does with the gateway of this profile; undefined for any other command. */
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
