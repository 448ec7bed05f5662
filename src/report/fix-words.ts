import type { ReportFinding, ReportFix } from './report.ts';

const OUTCOMES = {
  fixed: 'fixed',
  'still-there': 'done in part',
  skipped: 'not done',
  failed: 'failed',
} satisfies Record<ReportFix['status'], string>;

/** What came of a fix: of one that did not do all, what is still wrong. */
export function outcomeOf(
  { status, reason, fingerprint }: ReportFix,
  findings: readonly ReportFinding[],
): string {
  const left =
    status === 'still-there'
      ? findings.find((finding) => finding.fingerprint === fingerprint)
      : undefined;
  return [
    OUTCOMES[status],
    ...(reason === null ? [] : [reason]),
    ...(left === undefined ? [] : [`still wrong: ${left.message}`]),
  ].join(': ');
}
