import { keepCommands } from '../engine/alternatives.ts';
import type { Finding, RuleResult } from '../engine/finding.ts';
import type { Location, Severity, Text } from '../engine/rule.ts';
import { inEnglish, phraseOf, titleOf } from '../engine/texts.ts';
import { CONSEQUENCES } from '../install/consequences.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { systemUnitsFor } from '../install/product-command.ts';
import type { Comparison, InstallRecord } from '../install/since-record.ts';
import { startersOf } from '../install/state/system-services.ts';
import { maskKeyPath } from '../masking/known-keys.ts';
import { MASK, maskSecrets } from '../masking/mask.ts';
import type { Show } from '../masking/shown.ts';
import { INTO_ENGLISH } from '../phrases/language.ts';
import { type Addressee, addressed, isPlainName } from './addressed.ts';
import type { Place } from './around-steps.ts';
import { canSafelyBeFixed } from './fixable.ts';
import { inventoryOf } from './inventory.ts';
import { docsUrl } from './links.ts';
import { nextSteps } from './next-steps.ts';
import type {
  Frame,
  Report,
  ReportFinding,
  ReportFix,
  ReportHost,
  ReportInstall,
  ReportPendingRun,
  ReportPlace,
  ReportPlan,
  ReportRecord,
  ReportRefusal,
  ReportRule,
  ReportSource,
  ReportSummary,
  ReportSuppressed,
} from './report.ts';
import { isProfileShown, shownReport } from './shown-report.ts';
import { countKnown, mainConsequence, verdictOf } from './verdict.ts';

/** What says whether a service of this home starts the gateway. */
type ServiceFacts = Pick<
  Install,
  | 'home'
  | 'host'
  | 'stateDir'
  | 'services'
  | 'systemServices'
  | 'stateDirectories'
  | 'origin'
  | 'here'
  | 'there'
  | 'archive'
  | 'isTargetKnown'
  | 'kind'
>;

type ReportedFacts = ServiceFacts & Pick<Install, 'profile' | 'era' | 'inventory'>;

/** What the rules said of one install; what is suppressed or below the asked severity is not in it. */
export interface CheckedInstall {
  readonly install: ReportedFacts;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleResult[];
  /** What somebody decided to leave out. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Why a fact of the install itself is not whole: a walk that was cut off, say. */
  readonly limits: readonly Text[];
  /** What became of what a record lists. */
  readonly compared?: Comparison;
}

export interface SuppressedFinding extends Pick<ReportSuppressed, 'by' | 'justification'> {
  readonly finding: Finding;
}

export interface ReportInput {
  readonly tool: { readonly name: string; readonly version: string };
  readonly checked: readonly [CheckedInstall, ...CheckedInstall[]];
  readonly label: string | null;
  /** The name of this machine. */
  readonly hostName: string;
  readonly pendingRuns: readonly ReportPendingRun[];
  readonly sources: readonly ReportSource[];
  readonly plans: readonly ReportPlan[];
  readonly refusals: readonly ReportRefusal[];
  readonly fixes: readonly ReportFix[];
  readonly notes: readonly Text[];
  readonly restores: ReadonlySet<string>;
  /** Backups here that have something of what is missing: absolute on this machine. */
  readonly backups: readonly string[];
  readonly repairCommand: string;
  /** The command that checks what is in a checked archive where it will be. */
  readonly unpackedCommand: string | undefined;
  /** The command that checks an install by the path that it will have, quoted for a shell. */
  readonly placedCommand: string;
  /** What was asked for: as it was written, and its real path. */
  readonly asked: { readonly path: string; readonly real: string } | undefined;
  /** True where root runs the check. */
  readonly isRoot: boolean;
  /** The oldest major of Node that fits the release to install, where that is known. */
  readonly nodeMajor: number | undefined;
  /** The masked line of a finding. */
  readonly frameOf: (finding: Finding) => Frame | null;
  /** What is shown of a text that may have a name of the copy in it. */
  readonly show: Show;
}

/**
 * Makes the report: a pure function of what was found, in an order that is always the same. Names of the copy
 * that may be secrets are masked in it, so that no format can show one.
 */
export function buildReport(input: ReportInput): Report {
  const { checked } = input;
  const rules = checked.flatMap((one) => one.rules.map((rule) => toRule(rule, one.install)));
  const reported = checked.flatMap((one) =>
    one.findings.map((each) => ({
      finding: toFinding(each, one.install, input),
      isFirst: each.isFirst,
      isFixableUnpacked: each.isFixableUnpacked,
      copies: each.copies,
      onceStopped: each.remedy.onceStopped,
      gatewayProfile: each.gatewayProfile,
    })),
  );
  const findings = reported.map(({ finding }) => finding).sort(comparison(rules));
  const suppressed = checked.flatMap((one) =>
    one.suppressed.map(({ finding, ...why }) => ({
      ...why,
      finding: toFinding(finding, one.install, input),
    })),
  );
  const complete = isComplete(checked, rules);
  const [{ install: first }] = checked;
  const notes = [...input.notes, ...checked.flatMap((one) => one.limits)];
  const report: Report = {
    schemaVersion: 1,
    tool: { name: input.tool.name, version: input.tool.version },
    error: null,
    label: input.label,
    host: toHost(first, input.hostName),
    installs: checked.map((one) =>
      toInstall(one, [...findings, ...suppressed.map(({ finding }) => finding)]),
    ),
    verdict: verdictOf(findings, complete, countKnown(suppressed)),
    findings,
    rules,
    complete,
    summary: summarise(findings, suppressed.length),
    suppressed,
    pendingRuns: input.pendingRuns,
    sources: input.sources,
    plans: input.plans,
    refusals: input.refusals,
    fixes: input.fixes,
    nextSteps: nextSteps({
      findings,
      profiles: new Map(checked.map(({ install }) => [install.stateDir, install.profile ?? null])),
      gatewayProfiles: new Map(
        reported.flatMap(({ finding, gatewayProfile }) =>
          gatewayProfile === undefined
            ? []
            : [[finding.install, gatewayProfile === 'default' ? null : gatewayProfile] as const],
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
      restores: input.restores,
      first: new Set(reported.filter(({ isFirst }) => isFirst).map(({ finding }) => finding)),
      unpacked: new Set(
        reported.filter(({ isFixableUnpacked }) => isFixableUnpacked).map(({ finding }) => finding),
      ),
      unpackedCommand: input.unpackedCommand,
      onceStopped: new Map(
        reported.flatMap(({ finding, onceStopped }) =>
          onceStopped === undefined ? [] : [[finding, onceStopped] as const],
        ),
      ),
      copies: new Map(
        reported.flatMap(({ finding, copies }) => (copies ? [[finding, copies] as const] : [])),
      ),
      backups: input.backups,
      repairCommand: input.repairCommand,
      openclaw: toHost(first, input.hostName).openclaw,
      nodeMajor: input.nodeMajor,
      place: checked.length === 1 ? placeOf(checked[0], input) : undefined,
      address: (command) => addressed(command, addresseeOf(first, input)),
    }),
    notes: notes.map(inEnglish),
    notePhrases: notes.map(phraseOf),
  };
  return shownReport(report, input.show);
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
  { placedCommand: command, asked }: ReportInput,
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
  return { from: written, to: isWhole ? home.there : to, command };
}

/** A name that may not be shown is left to whoever pastes the command. */
function addresseeOf(
  { host, origin }: Pick<Install, 'host' | 'origin'>,
  { isRoot, show }: ReportInput,
): Addressee {
  const name = host.isThisMachine && host.user.known ? host.user.name : undefined;
  const isOfOther = isRoot && host.user.known && host.user.uid !== 0;
  const isUsable = (user: string | undefined) =>
    user !== undefined && isPlainName(user) && show(user) === user;
  return {
    gatewayUser: isOfOther && isUsable(name) ? name : undefined,
    oldUser: isUsable(origin.user) && (isRoot || origin.user !== name) ? origin.user : undefined,
  };
}

function isComplete(checked: readonly CheckedInstall[], rules: readonly ReportRule[]): boolean {
  return (
    checked.every((one) => one.limits.length === 0) && rules.every((rule) => rule.reason === null)
  );
}

function toHost({ host, home }: Pick<Install, 'home' | 'host'>, name: string): ReportHost {
  const user = host.user.known
    ? { name: host.user.name ?? null, uid: host.user.uid, gid: host.user.gid }
    : { name: null, uid: null, gid: null };
  const { version, source } = host.release;
  return {
    name,
    user,
    home: home.there,
    platform: host.platform,
    openclaw: { version: version ?? null, source },
  };
}

function toInstall(
  { install, compared }: CheckedInstall,
  findings: readonly ReportFinding[],
): ReportInstall {
  const { origin } = install;
  return {
    stateDir: install.stateDir,
    kind: install.kind,
    profile: install.profile ?? null,
    release: origin.release ?? null,
    era: install.era,
    origin: {
      homes: [...origin.formerHomes],
      user: origin.user ?? null,
      platform: origin.platform ?? null,
      release: origin.release ?? null,
      stateDirName: origin.stateDirName ?? null,
    },
    inventory: inventoryOf(
      install.inventory,
      findings.filter((finding) => finding.install === install.stateDir),
      compared?.counts,
    ),
    record: compared === undefined ? null : toRecord(compared.record),
  };
}

function toRecord({ recordedAt, machine, release, stateDir }: InstallRecord): ReportRecord {
  return {
    recordedAt,
    home: machine.home,
    platform: machine.platform,
    release: release ?? null,
    stateDir,
  };
}

function toFinding(
  finding: Finding,
  install: Pick<Install, 'stateDir' | 'host' | 'origin'>,
  input: ReportInput,
): ReportFinding {
  const { frameOf, show } = input;
  const addressee = addresseeOf(install, input);
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    breaks: CONSEQUENCES.filter((what) => finding.breaks.includes(what)),
    group: mainConsequence(finding.breaks),
    severity: finding.severity,
    message: finding.message,
    data: finding.data ?? {},
    ...toPlace(finding),
    alsoAt: (finding.alsoAt ?? []).map(toPlace),
    why: finding.why,
    docsUrl: docsUrl(finding.ruleId),
    remedy: toRemedy(finding.remedy, show, addressee),
    fixes: finding.fixes.map((fix) => ({ ...titleOf(fix), safety: fix.safety })),
    get fingerprint() {
      return finding.fingerprint;
    },
    install: install.stateDir,
    frame: frameOf(finding),
  };
}

const LEFT_OUT = INTO_ENGLISH.say('finding.left-out');

/** A command in which something is masked would do something else. */
function toRemedy(
  { text, commands, lacksCommand }: Finding['remedy'],
  show: Show,
  addressee: Addressee,
): ReportFinding['remedy'] {
  const shown = keepCommands(
    commands,
    (command) => !maskSecrets(command).includes(MASK) && isProfileShown(command, show),
  ).map((command) => addressed(command, addressee));
  const isWhole = shown.length === commands.length && !lacksCommand;
  return { text: isWhole ? text : `${text} ${LEFT_OUT}`, commands: shown };
}

function toPlace({ path, line, column, keyPath }: Location): ReportPlace {
  const shownKeys = keyPath === undefined ? null : maskKeyPath(keyPath);
  return { path, line: line ?? null, column: column ?? null, keyPath: shownKeys };
}

function toRule(rule: RuleResult, install: Pick<Install, 'stateDir'>): ReportRule {
  return {
    id: rule.id,
    install: install.stateDir,
    status: rule.status,
    reason: rule.reason ?? null,
    reasons: rule.reasons ?? [],
  };
}

function summarise(findings: readonly ReportFinding[], suppressed: number): ReportSummary {
  const of = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    suppressed,
    fixable: findings.filter(canSafelyBeFixed).length,
  };
}

/** In the order of the rules, since what stops everything comes first in it; then by place. */
function comparison(rules: readonly ReportRule[]): (a: ReportFinding, b: ReportFinding) => number {
  const order = [...new Set(rules.map(({ id }) => id))];
  return (a, b) =>
    compareText(a.install, b.install) ||
    order.indexOf(a.ruleId) - order.indexOf(b.ruleId) ||
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.message, b.message);
}

/** By code unit: the order must not depend on the language of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
