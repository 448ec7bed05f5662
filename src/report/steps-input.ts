import type { Finding } from '../engine/finding.ts';
import { containerEngine, isInContainer, isOfContainer } from '../install/container.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { forContainer, systemUnitsFor } from '../install/openclaw-commands.ts';
import type { Operation } from '../install/operation.ts';
import { startersOf } from '../install/state/system-services.ts';
import { addressed } from './addressed.ts';
import { addresseeOf } from './addressee.ts';
import type { Place } from './around-steps.ts';
import { awaitsOwner } from './fixable.ts';
import type { Asked, StepsInput } from './next-steps.ts';
import type { ReportFinding } from './report.ts';
import type { CheckedInstall, ReportInput, ServiceFacts } from './report-input.ts';
import { toHost } from './reported-install.ts';

/** A finding as the rule made it, beside what the report has of it. */
export interface Reported {
  readonly made: Finding;
  readonly finding: ReportFinding;
}

/**
 * What the steps are made from: the findings and what only the steps need of them, and how each install is started.
 * @param findings in the order of the report
 */
export function stepsInput(
  input: ReportInput,
  reported: readonly Reported[],
  findings: readonly ReportFinding[],
): StepsInput {
  const { checked } = input;
  const [{ install: first }] = checked;
  const addressee = addresseeOf(first, input);
  const engine = containerEngine(first);
  const place = checked.length === 1 ? placeOf(checked[0], input) : undefined;
  // What is put in its place later gets its owner there.
  const isFirst = (made: Finding) =>
    made.isFirst === true || (place === undefined && awaitsOwner(made, input.isRoot));
  return {
    findings,
    profiles: new Map(checked.map(({ install }) => [install.stateDir, install.profile ?? null])),
    gatewayProfiles: new Map(
      reported.flatMap(({ made: { gatewayProfile: profile }, finding: { install } }) =>
        profile === undefined ? [] : [[install, profile === 'default' ? null : profile] as const],
      ),
    ),
    unserved: new Set(
      checked.filter(({ install }) => isUnserved(install)).map(({ install }) => install.stateDir),
    ),
    systemUnits: new Map(
      checked.flatMap(({ install }) => {
        const units = systemUnitsFor(install);
        return units.length === 0 ? [] : [[install.stateDir, units] as const];
      }),
    ),
    hasChannels: checked.some(({ install }) => mayHaveChannels(install)),
    restores: input.restores,
    asked: new Map(
      reported.map(({ made, finding }) => {
        const repairs = repairsOf(made, first);
        return [finding, { ...askedOf(made), isFirst: isFirst(made), repairs }];
      }),
    ),
    unpackedCommand: input.unpackedCommand,
    backups: input.backups,
    isRepaired: input.isRepaired,
    repairCommand: input.repairCommand,
    installedCommand: input.installedCommand,
    openclaw: toHost(first, input.hostName).openclaw,
    nodeMajor: input.nodeMajor,
    place,
    engine,
    isInside: engine !== undefined && !isOfContainer(first),
    address: (command) => {
      const whole = engine === undefined ? command : forContainer(command, engine);
      return whole === undefined ? undefined : addressed(whole, addressee);
    },
  };
}

function askedOf(finding: Finding): Asked {
  const { installsRelease, holdsForRelease, migrates, isFixableUnpacked, copies, remedy } = finding;
  const { oncePrepared } = remedy;
  return {
    installsRelease,
    holdsForRelease,
    migrates,
    isFixableUnpacked,
    copies,
    oncePrepared,
  };
}

/** Where they are on the target: there is a place to put the install at only where one is checked. */
function repairsOf({ fixes }: Finding, install: Pick<Install, 'there'>): string[] {
  const operations = fixes.flatMap((fix) => fix.operations as readonly Operation[]);
  return operations.map(({ path }) => install.there(path));
}

function mayHaveChannels({ inventory }: CheckedInstall['install']): boolean {
  return inventory.some(({ what, status }) => what === 'channels' && status !== 'none');
}

/** What starts services on a platform. Where that is a task of Windows, nobody can say from here. */
const MANAGERS: Readonly<Record<string, string>> = { linux: 'systemd', darwin: 'launchd' };

/** Where the home is only mounted here, nobody can say. */
function isUnserved(install: ServiceFacts): boolean {
  const { home, host } = install;
  const manager = MANAGERS[host.platform];
  if (manager === undefined || home.here !== home.there) return false;
  return startersOf(install).every(({ kind }) => kind !== manager);
}

/** Undefined where it is in its place, is put there by unpacking, or its place is not known. */
function placeOf(
  { install, findings }: CheckedInstall,
  { placedCommand, repairCommand, asked }: ReportInput,
): Place | undefined {
  const { stateDir, home, kind, archive, isTargetKnown } = install;
  const to = install.there(stateDir);
  if (kind !== 'state' || archive !== undefined || !isTargetKnown || to === stateDir)
    return undefined;
  const isBeside = ({ path }: Finding) => isInside(path, home.here) && !isInside(path, stateDir);
  const isInItsHome = to.slice(home.there.length) === stateDir.slice(home.here.length);
  // A service or a backup in the same home has to come along.
  const isWhole = isInItsHome && (asked?.real === home.here || findings.some(isBeside));
  const from = isWhole ? home.here : stateDir;
  const written = asked?.real === from ? asked.path : from;
  // What a container mounts stays where it is.
  const command = isInContainer(install) ? repairCommand : placedCommand;
  return { from: written, to: isWhole ? home.there : to, command };
}
