import type { MessageData } from '../engine/rule.ts';
import type { ContainerEngine } from '../install/container.ts';
import { packageOf } from '../install/host/release.ts';
import {
  type GatewayVerb,
  isInstallation,
  needsGateway,
  newShell,
  unitCommand,
} from '../install/openclaw-commands.ts';
import type { PhraseId } from '../phrases/english.ts';
import { type DataOf, INTO_ENGLISH } from '../phrases/language.ts';
import type { NextStep, ReportFinding, ReportHost } from './report.ts';

/** A step with the findings that require it, in place of their rule ids. */
export interface Step extends Omit<NextStep, 'rules' | 'findings'> {
  readonly asking: readonly ReportFinding[];
  /**
   * The profiles whose state OpenClaw checks and migrates in this step, so that no later step has
   * to.
   */
  readonly migrates?: readonly (string | null)[];
}

/** A step that the program adds by itself. */
export function stepOf<Id extends PhraseId>(
  commands: readonly string[],
  asking: readonly ReportFinding[],
  messageId: Id,
  ...values: DataOf<Id>
): Step {
  const [data = {}] = values as [MessageData?];
  return { title: INTO_ENGLISH.sayOf(messageId, data) ?? '', messageId, data, asking, commands };
}

/** The facts that these steps depend on, whatever was found. */
export interface AroundInput {
  /** The profile of each install, by its state directory. Its commands need `--profile`. */
  readonly profiles: ReadonlyMap<string, string | null>;
  /**
   * The profile to start the gateway with, by state directory, where it differs from the install's
   * own.
   */
  readonly gatewayProfiles: ReadonlyMap<string, string | null>;
  /** The state directories whose gateway is not started by any service of this home. */
  readonly unserved: ReadonlySet<string>;
  /** The system units of each install, by its state directory. */
  readonly systemUnits: ReadonlyMap<string, readonly string[]>;
  /** False where no install has a channel. */
  readonly hasChannels: boolean;
  readonly openclaw: ReportHost['openclaw'];
  /** The oldest major version of Node that fits the release to install, where it is known. */
  readonly nodeMajor?: number | undefined;
  /** Where the install must be put before it can run. Undefined where it is already there. */
  readonly place?: Place | undefined;
  /** The command that checks what is in an archive where it will be, quoted for a shell. */
  readonly unpackedCommand: string | undefined;
  /** What runs the container of the gateway, if anything. */
  readonly engine: ContainerEngine | undefined;
  /** True where the check runs in the gateway's own container, which ends with the gateway. */
  readonly isInside: boolean;
  /** A command in the form that the user can paste. Undefined where there is no such command. */
  readonly address: (command: string) => string | undefined;
}

/** A copy that is checked before it is in its final place. */
export interface Place {
  readonly from: string;
  readonly to: string;
  /** The command that checks it in its final place, quoted for a shell. */
  readonly command: string;
}

const STARTING = ['start', 'restart'] as const;

/** The steps before and after all others. */
export interface Around {
  readonly before: readonly Step[];
  /**
   * @param migrated the profiles whose state OpenClaw has already checked and migrated in an
   * earlier step
   */
  readonly after: (migrated: ReadonlySet<string | null>) => readonly Step[];
  /** True for a command that these steps already contain. */
  readonly isDone: (command: string) => boolean;
  /** True where the first step stops the gateways, here and on the old machine. */
  readonly isStopped: boolean;
  /**
   * True for a command that starts the gateway. Commands that need a running gateway come after it.
   */
  readonly isStart: (command: string) => boolean;
}

const NOTHING_AROUND: Around = {
  before: [],
  after: () => [],
  isDone: () => false,
  isStopped: false,
  isStart: () => false,
};

/**
 * The first and the last steps of every move: stop the gateway; start it again and look. Empty
 * where files are only open to others, because the gateway may keep running then.
 */
export function aroundThe(urgent: readonly ReportFinding[], input: AroundInput): Around {
  const concerned = urgent.filter(concernsGateway);
  if (concerned.length === 0) return NOTHING_AROUND;
  return aroundInstalls([...new Set(concerned.map(({ install }) => install))], concerned, input);
}

/** False where files are only open to others. */
export function concernsGateway({ breaks }: Pick<ReportFinding, 'breaks'>): boolean {
  return breaks.some((what) => what !== 'privacy');
}

/** The same for the gateways of these installs, by state directory. */
export function aroundInstalls(
  installs: readonly string[],
  concerned: readonly ReportFinding[],
  input: AroundInput,
): Around {
  const gateways = gatewaysOf(installs, input);
  const isStart = (command: string) => gateways.starts.has(command);
  const looking = concerned.flatMap(({ remedy }) => partsOf(remedy.commands, isStart).running);
  const before = beforeSteps(gateways.stopping, input);
  const after: Around['after'] = (migrated) => [
    startStep(gateways, migrated, input),
    lookStep(gateways, [...new Set(looking)], input),
  ];
  const done = new Set([
    ...gateways.starts,
    ...gateways.stopping,
    ...gateways.started.flatMap((profile) => ofProfile(profile, 'gateway stop', input)),
    ...after(new Set()).flatMap(({ commands }) => commands),
  ]);
  const installsIt = before.some(({ commands }) => commands.some(isInstallation));
  return {
    before,
    after,
    isDone: (command) => done.has(command) || (installsIt && isInstallation(command)),
    isStopped: !installsIt,
    isStart,
  };
}

/** How to stop and start the gateways of the installs. */
interface Gateways {
  /** The profiles to start. */
  readonly started: readonly (string | null)[];
  /** The profiles without a system unit. */
  readonly startedByUser: readonly (string | null)[];
  readonly stopping: readonly string[];
  /** The command that restarts the system units. */
  readonly restarting: readonly string[];
  /** Every command that starts one of the gateways. */
  readonly starts: ReadonlySet<string>;
  /** True where no service of this home starts any of them. */
  readonly areUnserved: boolean;
}

function gatewaysOf(installs: readonly string[], input: AroundInput): Gateways {
  const { profiles, systemUnits } = input;
  const units = new Map(
    installs.flatMap((install) => {
      const names = systemUnits.get(install);
      return names === undefined ? [] : [[names.join(' '), names] as const];
    }),
  );
  const byUnits = (verb: GatewayVerb) =>
    [...units.values()].map((names) => unitCommand(verb, names));
  const byProfiles = (of: readonly (string | null)[], verb: GatewayVerb) =>
    of.flatMap((profile) => ofProfile(profile, `gateway ${verb}`, input));
  const ofUser = installs.filter((install) => !systemUnits.has(install));
  const own = [...new Set(ofUser.map((install) => profiles.get(install) ?? null))];
  const startedOf = (some: readonly string[]) => [
    ...new Set(some.map((install) => startedProfile(install, input))),
  ];
  const started = startedOf(installs);
  return {
    started,
    startedByUser: startedOf(ofUser),
    stopping: [...byUnits('stop'), ...byProfiles(own, 'stop')],
    restarting: byUnits('restart'),
    starts: new Set(
      STARTING.flatMap((verb) => [
        ...byProfiles(started, verb),
        ...byUnits(verb),
        // A finding about a single unit has the command for that unit.
        ...[...units.values()].flat().map((unit) => unitCommand(verb, [unit])),
      ]),
    ),
    areUnserved: installs.every((install) => input.unserved.has(install)),
  };
}

/**
 * Splits the commands of a remedy into those up to the start of the gateway, and those that need it
 * running.
 */
export function partsOf(commands: readonly string[], isStart: Around['isStart']) {
  const start = commands.findIndex(isStart);
  if (start >= 0) return { stopped: commands.slice(0, start), running: commands.slice(start + 1) };
  // Where no command starts the container of the gateway, the remedy has none.
  const asking = commands.findIndex(needsGateway);
  return asking < 0
    ? { stopped: commands, running: [] }
    : { stopped: commands.slice(0, asking), running: commands.slice(asking) };
}

function startedProfile(
  install: string,
  { profiles, gatewayProfiles }: AroundInput,
): string | null {
  const own = profiles.get(install) ?? null;
  return gatewayProfiles.has(install) ? (gatewayProfiles.get(install) ?? null) : own;
}

function beforeSteps(stopping: readonly string[], input: AroundInput): Step[] {
  const { nodeMajor = 0, place, unpackedCommand, engine, isInside } = input;
  const { source, version } = input.openclaw;
  // The image contains OpenClaw.
  if (engine !== undefined) {
    const stop = stepOf(stopping, [], 'steps.stop', { where: engine });
    return isInside ? [stop, inNewContainer(engine)] : [stop];
  }
  // An archive may be unpacked on another machine.
  const isHere = place === undefined && unpackedCommand === undefined;
  const where = { where: isHere ? 'here' : 'there' };
  // No installed OpenClaw was found, so there is no gateway to stop yet.
  if (source === 'writer' || source === 'unknown') {
    const data = { ...where, node: nodeMajor };
    return [stepOf([`npm install -g ${packageOf(version)}`], [], 'steps.install', data)];
  }
  return [stepOf(stopping, [], 'steps.stop', where)];
}

/**
 * The programs that must be outside a container: their commands cannot be run in a shell inside.
 */
const TOOLS: Readonly<Record<ContainerEngine, string>> = {
  docker: 'docker',
  podman: 'podman',
  quadlet: 'podman',
  kubernetes: 'kubectl',
  unknown: 'none',
};

function inNewContainer(engine: ContainerEngine): Step {
  const command = newShell(engine);
  const commands = command === undefined ? [] : [command];
  return stepOf(commands, [], 'steps.new-container', { tool: TOOLS[engine] });
}

function startStep(
  { started, startedByUser, restarting, areUnserved }: Gateways,
  migrated: ReadonlySet<string | null>,
  input: AroundInput,
): Step {
  const { engine } = input;
  const installs = areUnserved && startedByUser.length > 0 && engine === undefined;
  // A restart of a stopped container would not read its environment again.
  const inService = engine === undefined ? 'gateway restart' : 'gateway start';
  const service = installs ? 'gateway install' : inService;
  const commands = started.flatMap((profile) => [
    ...(migrated.has(profile) ? [] : ofProfile(profile, 'doctor', input)),
    ...(startedByUser.includes(profile) ? ofProfile(profile, service, input) : []),
  ]);
  const title = installs ? INSTALL_SERVICE : START;
  const isMigrated = started.every((profile) => migrated.has(profile));
  return stepOf([...commands, ...restarting], [], title[isMigrated ? 'alone' : 'migrated']);
}

const START = { migrated: 'steps.migrate-and-start', alone: 'steps.start' } as const;
const INSTALL_SERVICE = {
  migrated: 'steps.migrate-and-install',
  alone: 'steps.install-service',
} as const;

function lookStep({ started }: Gateways, looking: readonly string[], input: AroundInput): Step {
  const commands = [
    ...started.flatMap((profile) => ofProfile(profile, 'status', input)),
    ...looking,
    ...started.flatMap((profile) => ofProfile(profile, 'dashboard', input)),
  ];
  return stepOf(commands, [], 'steps.look', { channels: input.hasChannels ? 'some' : 'none' });
}

/** An OpenClaw command for a profile, in the form that the user can paste. Empty without one. */
function ofProfile(
  profile: string | null,
  command: string,
  { address }: Pick<AroundInput, 'address'>,
): string[] {
  const option = profile === null ? '' : `--profile ${profile} `;
  const whole = address(`openclaw ${option}${command}`);
  return whole === undefined ? [] : [whole];
}
