import type { Finding, FindingFix } from '../engine/finding.ts';
import type { Operation } from '../install/operation.ts';
import type { ReportFinding } from './report.ts';

/** True for a finding that `--fix` repairs. */
export function canSafelyBeFixed({ fixes }: ReportFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}

/** The fixes that the user can make with `--fix`: only root can change owners. */
export function fixesOf({ fixes }: Finding, isRoot: boolean): readonly FindingFix[] {
  return isRoot ? fixes : fixes.filter((fix) => !givesFiles(fix));
}

/** True where files must first be given to the gateway's user before they can be repaired. */
export function awaitsOwner({ fixes }: Finding, isRoot: boolean): boolean {
  return !isRoot && fixes.some(givesFiles);
}

function givesFiles({ operations }: FindingFix): boolean {
  return (operations as readonly Operation[]).some(({ kind }) => kind === 'set-owner');
}
