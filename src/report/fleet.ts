import { type PlainData, SEVERITIES, type Severity, type Text } from '../engine/rule.ts';
import { INTO_ENGLISH, type Language, phrase } from '../phrases/language.ts';
import type { Report, ReportFinding, ReportVerdict } from './report.ts';

/** The reports of many machines as one. `merge` writes this as JSON. */
export interface Fleet {
  readonly schemaVersion: 1;
  readonly kind: 'fleet';
  readonly tool: Report['tool'];
  readonly summary: FleetSummary;
  /** Worst first. */
  readonly hosts: readonly FleetHost[];
  /** The rules with findings, worst first. */
  readonly rules: readonly FleetRule[];
}

export interface FleetSummary {
  readonly hosts: number;
  /** The number of hosts that need attention, only `--fix`, or nothing. */
  readonly person: number;
  readonly repair: number;
  readonly nothing: number;
  readonly findings: number;
  /** Findings that are not in the baseline, and those only there; null without a baseline. */
  readonly new: number | null;
  readonly gone: number | null;
}

export interface FleetHost {
  /** The label of its report, otherwise the name of the machine. */
  readonly name: string;
  readonly needs: 'person' | 'repair' | 'nothing';
  /** Fingerprints of findings that are not in the baseline; null without a baseline. */
  readonly new: readonly string[] | null;
  /** Fingerprints that are only in the baseline. */
  readonly gone: readonly string[] | null;
  readonly report: Report;
}

export interface FleetRule {
  readonly id: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly hosts: readonly string[];
}

/** A report with its name in the fleet. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/**
 * Merges reports with different names. With a baseline, the result says what is new on each host.
 */
export function mergeReports(
  tool: Report['tool'],
  reports: readonly NamedReport[],
  baseline?: Fleet,
): Fleet {
  const hosts = reports.map((one) => toHost(one, baseline)).sort(compareHosts);
  const needing = (needs: FleetHost['needs']) =>
    hosts.filter((host) => host.needs === needs).length;
  const total = (count: (host: FleetHost) => number) =>
    hosts.reduce((sum, host) => sum + count(host), 0);
  return {
    schemaVersion: 1,
    kind: 'fleet',
    tool,
    summary: {
      hosts: hosts.length,
      person: needing('person'),
      repair: needing('repair'),
      nothing: needing('nothing'),
      findings: total(({ report }) => report.findings.length),
      new: baseline === undefined ? null : total((host) => host.new?.length ?? 0),
      gone: baseline === undefined ? null : total((host) => host.gone?.length ?? 0),
    },
    hosts,
    rules: rulesOf(hosts),
  };
}

/** What its reports are about: machines, or installs where all are on one machine. */
export function unitOf({ hosts }: Pick<Fleet, 'hosts'>): 'machine' | 'install' {
  const machines = new Set(hosts.map(({ report }) => report.label ?? report.host.name));
  return hosts.length > 1 && machines.size === 1 ? 'install' : 'machine';
}

/** A number of hosts, in words. */
export function hostsOf(fleet: Pick<Fleet, 'hosts'>, count: number): Text<PlainData> {
  return phrase('fleet.count', { count, unit: unitOf(fleet) });
}

/** How many hosts need attention, in words. */
export function fleetHeadline(fleet: Fleet, { say }: Language = INTO_ENGLISH): string {
  const { hosts, person } = fleet.summary;
  return say('fleet.headline', { person, hosts: hostsOf(fleet, hosts) });
}

/**
 * The name of each report: its label or its machine, with the install or a number where two names
 * would be the same.
 */
export function nameReports(reports: readonly Report[]): NamedReport[] {
  const plain = reports.map(({ label, host }) => label ?? host.name);
  const longer = reports.map((report, index) => {
    const name = plain[index] ?? '';
    const isAlone = plain.filter((other) => other === name).length === 1;
    const place = report.installs.map(({ stateDir }) => stateDir).join(', ');
    return isAlone || place === '' ? name : `${name} ${place}`;
  });
  const seen = new Map<string, number>();
  return reports.map((report, index) => {
    const name = longer[index] ?? '';
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { name: number === 1 ? name : `${name} (${number})`, report };
  });
}

function toHost({ name, report }: NamedReport, baseline: Fleet | undefined): FleetHost {
  const needs = needsOf(report);
  if (baseline === undefined) return { name, needs, new: null, gone: null, report };
  const before = fingerprintsOf(baseline.hosts.find((host) => host.name === name)?.report);
  const now = fingerprintsOf(report);
  return {
    name,
    needs,
    new: [...now].filter((fingerprint) => !before.has(fingerprint)),
    gone: [...before].filter((fingerprint) => !now.has(fingerprint)),
    report,
  };
}

function fingerprintsOf(report: Report | undefined): Set<string> {
  return new Set(report?.findings.map(({ fingerprint }) => fingerprint));
}

/** A person, where anything is left that `--fix` does not do. */
function needsOf({ error, findings, verdict, refusals, pendingRuns }: Report): FleetHost['needs'] {
  const urgent = findings.filter(({ severity }) => severity !== 'info');
  const isFixable = ({ fixes }: ReportFinding) => fixes.some(({ safety }) => safety === 'safe');
  const isStuck = error !== null || refusals.length > 0 || pendingRuns.length > 0;
  if (isStuck || verdict.state === 'unproven' || !urgent.every(isFixable)) return 'person';
  return urgent.length > 0 ? 'repair' : 'nothing';
}

const STATES = [
  'will-not-work',
  'incomplete',
  'exposed',
  'attention',
  'unproven',
  'ready',
] as const satisfies readonly ReportVerdict['state'][];

function compareHosts(a: FleetHost, b: FleetHost): number {
  return (
    Number(a.report.error === null) - Number(b.report.error === null) ||
    STATES.indexOf(a.report.verdict.state) - STATES.indexOf(b.report.verdict.state) ||
    b.report.summary.error - a.report.summary.error ||
    b.report.summary.warning - a.report.summary.warning ||
    (a.name < b.name ? -1 : 1)
  );
}

function rulesOf(hosts: readonly FleetHost[]): FleetRule[] {
  const rules = new Map<string, { severity: Severity; findings: number; hosts: Set<string> }>();
  for (const { name, report } of hosts) {
    for (const { ruleId, severity } of report.findings) {
      const rule = rules.get(ruleId) ?? { severity, findings: 0, hosts: new Set<string>() };
      const isWorse = SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(rule.severity);
      rules.set(ruleId, {
        severity: isWorse ? severity : rule.severity,
        findings: rule.findings + 1,
        hosts: rule.hosts.add(name),
      });
    }
  }
  return [...rules]
    .map(([id, rule]) => ({ id, ...rule, hosts: [...rule.hosts] }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
        b.hosts.length - a.hosts.length ||
        (a.id < b.id ? -1 : 1),
    );
}
