import type { Finding, FindingFix } from '../engine/finding.ts';
import type { Operation } from '../install/operation.ts';
import type { ReportFinding } from './report.ts';

/** True for a finding that `--fix` repairs. */
export function canSafelyBeFixed({ fixes }: ReportFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}

/** What `--fix` can do for whoever runs the check: only root can give files to another user. */
export function fixesOf({ fixes }: Finding, isRoot: boolean): readonly FindingFix[] {
  return isRoot ? fixes : fixes.filter((fix) => !givesFiles(fix));
}

/** True where a remedy has to give files to the gateway's user before anything can be repaired in them. */
export function awaitsOwner({ fixes }: Finding, isRoot: boolean): boolean {
  return !isRoot && fixes.some(givesFiles);
}

function givesFiles({ operations }: FindingFix): boolean {
  return (operations as readonly Operation[]).some(({ kind }) => kind === 'set-owner');
}
