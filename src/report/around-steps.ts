import type { MessageData } from '../engine/rule.ts';
import type { ContainerEngine } from '../install/container.ts';
import { packageOf } from '../install/host/release.ts';
import { type GatewayVerb, newShell, unitCommand } from '../install/product-command.ts';
import type { PhraseId } from '../phrases/english.ts';
import { type DataOf, INTO_ENGLISH } from '../phrases/language.ts';
import type { NextStep, ReportFinding, ReportHost } from './report.ts';

/** A step, with the findings that ask for it in place of what the report says of them. */
export interface Step extends Omit<NextStep, 'rules' | 'findings'> {
  readonly asking: readonly ReportFinding[];
}

/** A step that the program asks for, and no rule. */
export function stepOf<Id extends PhraseId>(
  commands: readonly string[],
  asking: readonly ReportFinding[],
  messageId: Id,
  ...values: DataOf<Id>
): Step {
  const [data = {}] = values as [MessageData?];
  return { title: INTO_ENGLISH.sayOf(messageId, data) ?? '', messageId, data, asking, commands };
}

/** What the steps depend on that are the same whatever was found. */
export interface AroundInput {
  /** The profile of each install by its state directory: its commands need `--profile`. */
  readonly profiles: ReadonlyMap<string, string | null>;
  /** The profile to start the gateway with, by state directory, where it is not the install's own. */
  readonly gatewayProfiles: ReadonlyMap<string, string | null>;
  /** The installs, by state directory, whose gateway no service of this home starts. */
  readonly unserved: ReadonlySet<string>;
  /** The units of the system for an install, by state directory, where there are any. */
  readonly systemUnits: ReadonlyMap<string, readonly string[]>;
  readonly openclaw: ReportHost['openclaw'];
  /** The oldest major of Node that fits the release to install, where that is known. */
  readonly nodeMajor?: number | undefined;
  /** Where the install has to be put before it can run; undefined where it is in its place. */
  readonly place?: Place | undefined;
  /** What runs the container of the gateway, where one runs it. */
  readonly engine: ContainerEngine | undefined;
  /** True where the check runs in that very container, which ends with its gateway. */
  readonly isInside: boolean;
  /** A command as whoever runs the check can paste it; undefined where no command does it. */
  readonly address: (command: string) => string | undefined;
}

/** A copy that is checked before it is put in its place. */
export interface Place {
  readonly from: string;
  readonly to: string;
  /** The command that checks it there, quoted for a shell. */
  readonly command: string;
}

const STARTING = ['start', 'restart'] as const;

/** What is done once, before and after everything else. */
export interface Around {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  /** Whether they do what a step between them would do again. */
  readonly isDone: (command: string) => boolean;
  /** Whether the first step stops the gateways, here and on the old machine. */
  readonly isStopped: boolean;
  /** Whether they end with the start of the gateway: what needs it running comes after that. */
  readonly isStart: (command: string) => boolean;
}

/**
 * The first and the last steps of every move: stop the gateway, then start it and look. None where files are only open
 * to others: the gateway may go on meanwhile.
 */
export function aroundThe(urgent: readonly ReportFinding[], input: AroundInput): Around {
  const { profiles, address } = input;
  const ofProfiles = (of: readonly (string | null)[], verb: GatewayVerb) =>
    of.flatMap((profile) => address(openclawCommand(profile, `gateway ${verb}`)) ?? []);
  const concerned = urgent.filter(({ breaks }) => breaks.some((what) => what !== 'privacy'));
  if (concerned.length === 0)
    return {
      before: [],
      after: [],
      isDone: () => false,
      isStopped: false,
      isStart: () => false,
    };
  const installs = [...new Set(concerned.map(({ install }) => install))];
  const units = new Map(
    installs.flatMap((install) => {
      const systemUnits = input.systemUnits.get(install);
      return systemUnits === undefined ? [] : [[systemUnits.join(' '), { systemUnits }] as const];
    }),
  );
  const byUnits = (verb: GatewayVerb) =>
    [...units.values()].map(({ systemUnits }) => unitCommand(verb, systemUnits));
  const ofUser = installs.filter((install) => !input.systemUnits.has(install));
  const own = [...new Set(ofUser.map((install) => profiles.get(install) ?? null))];
  const started = [...new Set(installs.map((install) => startedProfile(install, input)))];
  const starts = new Set([
    ...STARTING.flatMap((verb) => ofProfiles(started, verb)),
    ...STARTING.flatMap(byUnits),
    // The finding of a unit starts that one alone.
    ...[...units.values()].flatMap(({ systemUnits }) =>
      systemUnits.flatMap((unit) => STARTING.map((verb) => unitCommand(verb, [unit]))),
    ),
  ]);
  const isUnserved = installs.every((install) => input.unserved.has(install));
  const isStart = (command: string) => starts.has(command);
  const stopping = [...byUnits('stop'), ...ofProfiles(own, 'stop')];
  const before = beforeSteps(stopping, input);
  const looking = concerned.flatMap(({ remedy }) => partsOf(remedy.commands, isStart).running);
  const startedByUser = ofUser.map((install) => startedProfile(install, input));
  const after = afterSteps(
    { started, startedByUser: [...new Set(startedByUser)], restarting: byUnits('restart') },
    [...new Set(looking)],
    isUnserved,
    input,
  );
  const done = new Set([
    ...starts,
    ...stopping,
    ...ofProfiles(started, 'stop'),
    ...after.flatMap(({ commands }) => commands),
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

/** The commands of a remedy up to the start of the gateway, and those that ask the running one. */
export function partsOf(commands: readonly string[], isStart: Around['isStart']) {
  const start = commands.findIndex(isStart);
  return start < 0
    ? { stopped: commands, running: [] }
    : { stopped: commands.slice(0, start), running: commands.slice(start + 1) };
}

function startedProfile(
  install: string,
  { profiles, gatewayProfiles }: AroundInput,
): string | null {
  const own = profiles.get(install) ?? null;
  return gatewayProfiles.has(install) ? (gatewayProfiles.get(install) ?? null) : own;
}

/** True for a command that installs a release. */
export function isInstallation(command: string): boolean {
  return /^npm install -g openclaw(?:@\S+)?$/.test(command);
}

function beforeSteps(
  stopping: readonly string[],
  { openclaw: { source, version }, nodeMajor = 0, place, engine, isInside }: AroundInput,
): Step[] {
  // Its image has OpenClaw.
  if (engine !== undefined) {
    const stop = stepOf(stopping, [], 'steps.stop', { where: engine });
    return isInside ? [stop, inNewContainer(engine)] : [stop];
  }
  const where = { where: place === undefined ? 'here' : 'there' };
  // Found by nothing here: there is no gateway to stop yet.
  if (source === 'writer' || source === 'unknown') {
    const data = { ...where, node: nodeMajor };
    return [stepOf([`npm install -g ${packageOf(version)}`], [], 'steps.install', data)];
  }
  return [stepOf(stopping, [], 'steps.stop', where)];
}

/** The program that the machine has beside those containers: its commands are not for a shell in one. */
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

interface Started {
  readonly started: readonly (string | null)[];
  /** Those without a unit of the system. */
  readonly startedByUser: readonly (string | null)[];
  /** What restarts the others. */
  readonly restarting: readonly string[];
}

function afterSteps(
  { started: profiles, startedByUser, restarting }: Started,
  looking: readonly string[],
  isUnserved: boolean,
  { address, engine }: AroundInput,
): Step[] {
  const own = (profile: string | null, command: string) => {
    const whole = address(openclawCommand(profile, command));
    return whole === undefined ? [] : [whole];
  };
  const installs = isUnserved && startedByUser.length > 0 && engine === undefined;
  // A container was stopped, and a restart would not read its environment again.
  const inService = engine === undefined ? 'gateway restart' : 'gateway start';
  const service = installs ? 'gateway install' : inService;
  const starting = [
    ...profiles.flatMap((profile) => [
      ...own(profile, 'doctor'),
      ...(startedByUser.includes(profile) ? own(profile, service) : []),
    ]),
    ...restarting,
  ];
  const seeing = [
    ...profiles.flatMap((profile) => own(profile, 'status')),
    ...looking,
    ...profiles.flatMap((profile) => own(profile, 'dashboard')),
  ];
  return [
    stepOf(starting, [], installs ? 'steps.migrate-and-install' : 'steps.migrate-and-start'),
    stepOf(seeing, [], 'steps.look'),
  ];
}

function openclawCommand(profile: string | null, command: string): string {
  return profile === null ? `openclaw ${command}` : `openclaw --profile ${profile} ${command}`;
}
