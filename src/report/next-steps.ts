import { keepCommands, mergeWays } from '../engine/alternatives.ts';
import { groupBy } from '../engine/group-by.ts';
import { shellQuote } from '../engine/message.ts';
import { isInside } from '../install/host/home.ts';
import { isInstallation } from '../install/openclaw-commands.ts';
import {
  type Around,
  type AroundInput,
  aroundInstalls,
  aroundThe,
  concernsGateway,
  type Place,
  partsOf,
  type Step,
  stepOf,
} from './around-steps.ts';
import { canSafelyBeFixed } from './fixable.ts';
import type { NextStep, ReportFinding } from './report.ts';

export interface StepsInput extends AroundInput {
  readonly findings: readonly ReportFinding[];
  /** Rules whose remedy is to bring something that did not arrive. */
  readonly restores: ReadonlySet<string>;
  /** What the rule of a finding says to the steps alone. */
  readonly asked: ReadonlyMap<ReportFinding, Asked>;
  /** Backups here that have something of what is missing: absolute on this machine. */
  readonly backups: readonly string[];
  /** The command that repeats this check, quoted for a shell. */
  readonly repairCommand: string;
  /** True where a repair has changed what the gateway uses. */
  readonly isRepaired: boolean;
  /** The same once the release that the install needs is installed: of no other one. */
  readonly installedCommand: string;
}

/** What a finding asks of the steps, beyond what a report has of it. */
export interface Asked {
  /** True where only another check can say what else is to do. */
  readonly isFirst?: boolean | undefined;
  /** True where the remedy installs the release that the install needs. */
  readonly installsRelease?: boolean | undefined;
  /** True where it is gone once the release that the install needs is installed. */
  readonly holdsForRelease?: boolean | undefined;
  /** True where the remedy lets OpenClaw check and migrate the state. */
  readonly migrates?: boolean | undefined;
  /** True for one in an archive, which `--fix` repairs once that is unpacked. */
  readonly isFixableUnpacked?: boolean | undefined;
  /** The remedy without what the steps before it have done. */
  readonly oncePrepared?: string | undefined;
  /** The paths on the target that the remedy copies from the old machine. */
  readonly copies?: readonly string[] | undefined;
  /** The paths on the target that a repair changes. */
  readonly repairs?: readonly string[] | undefined;
}

/**
 * What to do, in the order to do it: the migration guide's, with what was found in its place.
 * Nothing where nothing has to be done.
 */
export function nextSteps(input: StepsInput): NextStep[] {
  const positions = new Map(input.findings.map((finding, position) => [finding, position]));
  return stepsFor(input).map(({ title, messageId, data, asking, commands }) => ({
    title,
    messageId,
    data,
    rules: [...new Set(asking.map(({ ruleId }) => ruleId))],
    findings: asking.flatMap((finding) => positions.get(finding) ?? []),
    commands,
  }));
}

function stepsFor(input: StepsInput): Step[] {
  const { asked } = input;
  const urgent = input.findings.filter((finding) => finding.severity !== 'info');
  if (urgent.length === 0 && !input.isRepaired) return [];
  const homeless = urgent.filter(({ remedy }) => remedy.messageId === 'finding.target-unknown');
  if (homeless.length > 0) return [checkWithTarget(homeless, input.repairCommand)];
  const around = isOnlyRepaired(urgent, input)
    ? aroundRepaired(urgent, input)
    : aroundThe(urgent, input);
  const first = urgent.filter((finding) => asked.get(finding)?.isFirst);
  if (first.length > 0) return untilNextCheck(first, around, input);
  // What is only worth knowing gets no step of its own.
  return toTheEnd(urgent, around, urgent.length > 0 ? input : { ...input, findings: [] });
}

/** True where nothing that is left concerns the gateway, but it was stopped for what was repaired. */
function isOnlyRepaired(urgent: readonly ReportFinding[], { isRepaired }: StepsInput): boolean {
  return isRepaired && !urgent.some(concernsGateway);
}

/** The start of the gateway that was stopped for the repair. */
function aroundRepaired(urgent: readonly ReportFinding[], input: StepsInput): Around {
  const around = aroundInstalls([...input.profiles.keys()], urgent, input);
  const isNeeded = ({ commands }: Step) => isElsewhere(input) || commands.some(isInstallation);
  return { ...around, before: around.before.filter(isNeeded) };
}

/** True where the gateway runs elsewhere than the repair was made: it may still run, and its commands belong there. */
function isElsewhere(input: AroundInput): boolean {
  return input.place !== undefined || (input.engine !== undefined && !input.isInside);
}

/** What is done before anybody can say what else is to do. */
function untilNextCheck(
  first: readonly ReportFinding[],
  around: Around,
  input: StepsInput,
): Step[] {
  const { needed, covered } = withoutCopiesTwice(first, first, input.asked);
  // Which release to install is known once the copy can be read.
  const before = input.openclaw.version === null ? [] : around.before;
  return [...before, ...remedies(needed, around, input, covered), checkAgain(input.repairCommand)];
}

function toTheEnd(urgent: readonly ReportFinding[], outer: Around, input: StepsInput): Step[] {
  const { asked } = input;
  const releases = urgent.filter((finding) => asked.get(finding)?.installsRelease);
  const [first] = releases;
  const gone = urgent.filter((finding) => first && asked.get(finding)?.holdsForRelease);
  const releasing = remedies(releases, outer, input, new Map(first && [[first, gone]]));
  const around = afterInstalling(releasing, outer);
  const between = untilStart(
    urgent.filter((finding) => !gone.includes(finding)),
    releasing,
    around,
    first ? { ...input, repairCommand: input.installedCommand } : input,
  );
  const migrated = new Set(between.flatMap(({ migrates = [] }) => migrates));
  return [...around.before, ...between, ...around.after(migrated)];
}

/**
 * What is done while the gateway is stopped.
 * @param releasing installs the release that is to run, on the machine that will run it
 */
function untilStart(
  urgent: readonly ReportFinding[],
  releasing: readonly Step[],
  around: Around,
  input: StepsInput,
): Step[] {
  const ways = waysOf(urgent, input);
  const { later, fixable, restores, backups, others, covered } = ways;
  const copying =
    backups.length === 0
      ? remedies(
          restores.filter((finding) => !later.includes(finding)),
          around,
          input,
          covered,
        )
      : [];
  const repairing =
    backups.length === 0
      ? repair(fixable, input.repairCommand)
      : [restoring(ways, input.repairCommand)];
  const again = input.place?.command ?? input.unpackedCommand ?? input.repairCommand;
  const inPlace = (place: Place) =>
    overwritesRepairs(restores, fixable, input)
      ? [placing(place, input), ...releasing, ...copying, ...repair(fixable, place.command)]
      : [...repairing, placing(place, input), ...releasing, ...copying];
  return [
    ...(input.place ? [] : releasing),
    ...unpacking(later, input.unpackedCommand),
    // What is copied and done by hand has the paths of the place where the install will be.
    ...(input.place ? inPlace(input.place) : [...copying, ...repairing]),
    ...remedies(others, around, input, covered),
    ...(restores.length > 0 ? [checkAgain(again)] : []),
  ];
}

/** True where what is copied from the old machine has the files in it that a repair changes. */
function overwritesRepairs(
  restores: readonly ReportFinding[],
  fixable: readonly ReportFinding[],
  { asked, backups }: StepsInput,
): boolean {
  if (backups.length > 0) return false;
  const copies = restores.flatMap((finding) => asked.get(finding)?.copies ?? []);
  const repairs = fixable.flatMap((finding) => asked.get(finding)?.repairs ?? []);
  return repairs.some((path) => copies.some((directory) => isInside(path, directory)));
}

/** The findings by the way in which they are dealt with. */
interface Ways {
  /** In an archive, to be repaired once that is unpacked. */
  readonly later: readonly ReportFinding[];
  readonly fixable: readonly ReportFinding[];
  /** What did not arrive is brought. */
  readonly restores: readonly ReportFinding[];
  /** Where it is brought from; empty where a person copies it. */
  readonly backups: readonly string[];
  readonly others: readonly ReportFinding[];
  readonly covered: Covered;
}

function waysOf(urgent: readonly ReportFinding[], input: StepsInput): Ways {
  const { asked } = input;
  const fixable = input.findings.filter(canSafelyBeFixed);
  const later = input.findings.filter((finding) => asked.get(finding)?.isFixableUnpacked);
  const isRestored = (finding: ReportFinding) => input.restores.has(finding.ruleId);
  const byHand = urgent.filter(
    (finding) => !later.includes(finding) && (isRestored(finding) || !fixable.includes(finding)),
  );
  const { needed, covered } = withoutCopiesTwice(urgent, byHand, asked);
  const restores = needed.filter(isRestored);
  const backups = restores.length > 0 ? input.backups : [];
  const others = needed.filter(
    (finding) =>
      byHand.includes(finding) &&
      !isRestored(finding) &&
      !asked.get(finding)?.installsRelease &&
      // The backup may hold it as well: the check after it says whether it still has to be copied.
      (backups.length === 0 || asked.get(finding)?.copies === undefined),
  );
  return { later, fixable, restores, backups, others, covered };
}

/** Before that nothing may start the gateway or write its service: what is here is too old. No step does it again. */
function afterInstalling(releasing: readonly Step[], around: Around): Around {
  const done = new Set(releasing.flatMap(({ commands }) => commands));
  if (done.size === 0) return around;
  return {
    ...around,
    isDone: (command) => around.isDone(command) || done.has(command) || isInstallation(command),
  };
}

function placing({ from, to }: Place, { engine }: AroundInput): Step {
  return stepOf([], [], engine === undefined ? 'steps.place' : 'steps.mount', { from, to });
}

/** Until that path is known, nobody can say what else is to do. */
function checkWithTarget(findings: readonly ReportFinding[], command: string): Step {
  return stepOf([`${command} --state-dir <path>`], findings, 'finding.target-unknown');
}

function checkAgain(command: string): Step {
  return stepOf([command], [], 'steps.check-again');
}

/** Findings that need no copy of their own, by the finding whose copy brings what they lack. */
type Covered = ReadonlyMap<ReportFinding, readonly ReportFinding[]>;

/** A copy of a directory brings what is in it: nobody has to copy that again. */
function withoutCopiesTwice(
  findings: readonly ReportFinding[],
  byHand: readonly ReportFinding[],
  asked: StepsInput['asked'],
): { readonly needed: readonly ReportFinding[]; readonly covered: Covered } {
  const brings = (one: ReportFinding, other: ReportFinding): boolean => {
    const paths = asked.get(other)?.copies ?? [];
    const isBrought = (path: string) =>
      asked.get(one)?.copies?.some((directory) => path.startsWith(`${directory}/`));
    return one.install === other.install && paths.length > 0 && paths.every(isBrought);
  };
  const needed = findings.filter((finding) => !byHand.some((one) => brings(one, finding)));
  return {
    needed,
    covered: new Map(byHand.map((one) => [one, findings.filter((each) => brings(one, each))])),
  };
}

/**
 * From the backups that were found: one command brings back what a person would copy by hand, and repairs all that can
 * be repaired.
 */
function restoring({ restores, fixable, backups, covered }: Ways, command: string): Step {
  const from = backups.map((path) => `--from ${shellQuote(path)}`).join(' ');
  const data = { backups: backups.length, count: fixable.length };
  const brought = restores.flatMap((finding) => [finding, ...(covered.get(finding) ?? [])]);
  const asking = [...new Set([...brought, ...fixable])];
  return stepOf([`${command} --fix ${from}`], asking, 'steps.restore', data);
}

/** One step for each thing to do, not for each finding that asks for it. */
function remedies(
  findings: readonly ReportFinding[],
  { isDone, isStart, isStopped }: Around,
  { asked, profiles }: Pick<StepsInput, 'asked' | 'profiles'>,
  covered: Covered = new Map(),
): Step[] {
  return [...groupBy(findings, ({ remedy }) => remedy.text).values()].flatMap((asking) => {
    const [first] = asking;
    if (first === undefined) return [];
    const { ruleId, messageId, data, remedy } = first;
    const migrating = asking.filter((finding) => asked.get(finding)?.migrates);
    return {
      title: (isStopped ? asked.get(first)?.oncePrepared : undefined) ?? remedy.text,
      messageId: remedy.messageId ?? `${ruleId}/${messageId}`,
      data,
      asking: asking.flatMap((finding) => [finding, ...(covered.get(finding) ?? [])]),
      commands: keepCommands(commandsOf(asking, isStart), (command) => !isDone(command)),
      migrates: migrating.map(({ install }) => profiles.get(install) ?? null),
    };
  });
}

/** Install by install: each has a gateway of its own to stop and to start. */
function commandsOf(findings: readonly ReportFinding[], isStart: Around['isStart']): string[] {
  const installs = [...new Set(findings.map(({ install }) => install))];
  const lists = installs.map((stateDir) =>
    mergeWays(
      findings
        .filter(({ install }) => install === stateDir)
        .map(({ remedy }) => partsOf(remedy.commands, isStart).stopped),
      merged,
    ),
  );
  const different = new Map(lists.map((list) => [list.join('\n'), list]));
  return mergeWays([...different.values()], (ways) => ways.flat());
}

/** What all of them begin and end with, to stop the gateway and to start it, once around what each of them does. */
function merged(lists: readonly (readonly string[])[]): string[] {
  const begin = commonStart(lists);
  const rest = lists.map((list) => list.slice(begin.length));
  const end = commonStart(rest.map((list) => [...list].reverse())).reverse();
  const between = rest.flatMap((list) => list.slice(0, list.length - end.length));
  return [...begin, ...new Set(between), ...end];
}

function commonStart([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const differs = first.findIndex((command, index) =>
    others.some((list) => list[index] !== command),
  );
  return differs < 0 ? [...first] : first.slice(0, differs);
}

function repair(fixable: readonly ReportFinding[], command: string): Step[] {
  if (fixable.length === 0) return [];
  const data = { count: fixable.length };
  return [stepOf([`${command} --fix`], fixable, 'steps.repair', data)];
}

/** An archive is unpacked before anything is done in it, and what is found in it is repaired there. */
function unpacking(findings: readonly ReportFinding[], command: string | undefined): Step[] {
  if (command === undefined) return [];
  if (findings.length === 0) return [stepOf([command], [], 'steps.unpack')];
  const data = { count: findings.length };
  return [stepOf([`${command} --fix`], findings, 'steps.repair-unpacked', data)];
}
