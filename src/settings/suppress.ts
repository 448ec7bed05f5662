import type { Finding } from '../engine/finding.ts';
import type { Text } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';
import type { Suppression } from './settings.ts';

export interface Suppressed<Operation> {
  readonly findings: readonly Finding<Operation>[];
  /** The findings that were left out, with the reason for each. */
  readonly suppressed: readonly { readonly finding: Finding<Operation>; readonly reason: string }[];
  /** Notes for the owner of the suppressions. */
  readonly notes: readonly Text[];
}

/**
 * Leaves out findings that the user accepts. An expired suppression does not apply, and a note says
 * so; with `all`, a note also names those that match no finding.
 * @param today YYYY-MM-DD
 */
export function suppress<Operation>(
  findings: readonly Finding<Operation>[],
  suppressions: readonly Suppression[],
  { today, all }: { readonly today: string; readonly all: boolean },
): Suppressed<Operation> {
  if (suppressions.length === 0) return { findings, suppressed: [], notes: [] };
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const expired = suppressions.filter(({ expires }) => expires !== undefined && expires < today);
  const valid = new Map(
    suppressions
      .filter((one) => !expired.includes(one))
      .map(({ fingerprint, reason }) => [fingerprint, reason]),
  );
  return {
    findings: findings.filter((finding) => !valid.has(finding.fingerprint)),
    suppressed: findings.flatMap((finding) => {
      const reason = valid.get(finding.fingerprint);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    notes: [
      ...expired
        .filter(({ fingerprint }) => present.has(fingerprint) && !valid.has(fingerprint))
        .map(({ fingerprint, expires = '' }) =>
          phrase('note.suppression-expired', { fingerprint, date: expires }),
        ),
      ...suppressions
        .filter(({ fingerprint }) => all && !present.has(fingerprint))
        .map(({ fingerprint }) => phrase('note.suppression-unused', { fingerprint })),
    ],
  };
}
