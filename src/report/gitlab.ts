import type { Severity } from '../engine/rule.ts';
import { printable, printableJson } from '../masking/printable.ts';
import type { Fleet } from './fleet.ts';
import type { FormatContext } from './format.ts';
import { inCheckout } from './place.ts';
import type { Report, ReportFinding } from './report.ts';

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } satisfies Record<
  Severity,
  string
>;

/**
 * A Code Quality report of GitLab CI. Every entry needs a path; for a file outside the checkout it
 * is absolute. The format has no place for rules that could not decide, so only findings are
 * listed.
 */
export function renderGitlab(
  report: Report,
  { checkout }: Pick<FormatContext, 'checkout'>,
): string {
  return listText(report.findings.map((finding) => entry(finding, checkout)));
}

/**
 * The report of many machines. Two machines can have the same finding, and GitLab shows only one
 * entry for each fingerprint.
 */
export function renderFleetGitlab(
  { hosts }: Pick<Fleet, 'hosts'>,
  { checkout }: Pick<FormatContext, 'checkout'>,
): string {
  return listText(
    hosts.flatMap(({ name, report }) =>
      report.findings.map((finding) =>
        entry({ ...finding, fingerprint: `${finding.fingerprint} ${name}` }, checkout),
      ),
    ),
  );
}

function listText(entries: readonly object[]): string {
  return `${printableJson(JSON.stringify(entries, null, 2))}\n`;
}

function entry(finding: ReportFinding, checkout: readonly string[]): object {
  const { message, remedy, ruleId, fingerprint, severity, path, line } = finding;
  return {
    description: printable(`${message} ${remedy.text}`),
    check_name: printable(ruleId),
    fingerprint,
    severity: SEVERITIES[severity],
    location: {
      path: printable(inCheckout(path, checkout) ?? path),
      lines: { begin: line ?? 1 },
    },
  };
}
