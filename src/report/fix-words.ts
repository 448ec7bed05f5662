import type { Language } from '../phrases/language.ts';
import type { ReportFinding, ReportFix } from './report.ts';

/** The outcome of a fix. For one that was not completed, what is still wrong. */
export function outcomeOf(
  { status, reason, fingerprint }: ReportFix,
  findings: readonly ReportFinding[],
  { say }: Language,
): string {
  const left =
    status === 'still-there'
      ? findings.find((finding) => finding.fingerprint === fingerprint)
      : undefined;
  return [
    say(`outcome.${status}`),
    ...(reason === null ? [] : [reason]),
    ...(left === undefined ? [] : [say('outcome.still-wrong', { message: left.message })]),
  ].join(': ');
}
