import type { Finding, RuleResult } from '../engine/finding.ts';
import type { Location, Severity, Text } from '../engine/rule.ts';
import { inEnglish, phraseOf, titleOf } from '../engine/texts.ts';
import { CONSEQUENCES } from '../install/consequences.ts';
import type { Install } from '../install/install.ts';
import type { Comparison, InstallRecord } from '../install/since-record.ts';
import { startersOf, systemServicesFor } from '../install/state/system-services.ts';
import { maskKeyPath } from '../masking/known-keys.ts';
import { MASK, maskSecrets } from '../masking/mask.ts';
import type { Show } from '../masking/shown.ts';
import { INTO_ENGLISH } from '../phrases/language.ts';
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
>;

type ReportedFacts = ServiceFacts & Pick<Install, 'kind' | 'profile' | 'era' | 'inventory'>;

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
  const notes = [...input.notes, ...checked.flatMap((one) => one.limits)];
  const report: Report = {
    schemaVersion: 1,
    tool: { name: input.tool.name, version: input.tool.version },
    error: null,
    label: input.label,
    host: toHost(checked[0].install, input.hostName),
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
          const [unit] = systemServicesFor(install);
          return unit === undefined ? [] : [[install.stateDir, unit.name] as const];
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
      openclaw: toHost(checked[0].install, input.hostName).openclaw,
    }),
    notes: notes.map(inEnglish),
    notePhrases: notes.map(phraseOf),
  };
  return shownReport(report, input.show);
}

/** Where the service is a task of Windows, or the home is only mounted here, nobody can say. */
function isUnserved(install: ServiceFacts): boolean {
  const { home, host } = install;
  const isInSight = home.here === home.there && ['linux', 'darwin'].includes(host.platform);
  return isInSight && startersOf(install).length === 0;
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
  install: Pick<Install, 'stateDir'>,
  { frameOf, show }: ReportInput,
): ReportFinding {
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
    remedy: toRemedy(finding.remedy, show),
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
): ReportFinding['remedy'] {
  const shown = commands.filter(
    (command) => !maskSecrets(command).includes(MASK) && isProfileShown(command, show),
  );
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
