import type { ReportFinding } from './report.ts';

/** True for a finding that `--fix` repairs. */
export function canSafelyBeFixed({ fixes }: ReportFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}
