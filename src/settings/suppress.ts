import type { Finding } from '../engine/finding.ts';
import type { Text } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';
import type { Suppression } from './settings.ts';

export interface Suppressed<Operation> {
  readonly findings: readonly Finding<Operation>[];
  /** What was left out, with the reason that somebody gave. */
  readonly suppressed: readonly { readonly finding: Finding<Operation>; readonly reason: string }[];
  /** What the owner of the suppressions should know. */
  readonly notes: readonly Text[];
}

/**
 * Leaves out the findings that somebody decided to live with. An expired suppression no longer
 * holds, and says so; with `all` the ones that fit no finding say so too.
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
