import type { Finding } from '../engine/finding.ts';
import type { Suppression } from './settings.ts';

export interface Suppressed<Operation> {
  readonly findings: readonly Finding<Operation>[];
  /** How many were left out. */
  readonly count: number;
  /** What the owner of the suppressions should know. */
  readonly notes: readonly string[];
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
  if (suppressions.length === 0) return { findings, count: 0, notes: [] };
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const expired = suppressions.filter(({ expires }) => expires !== undefined && expires < today);
  const valid = new Set(
    suppressions.filter((one) => !expired.includes(one)).map(({ fingerprint }) => fingerprint),
  );
  const left = findings.filter((finding) => !valid.has(finding.fingerprint));
  return {
    findings: left,
    count: findings.length - left.length,
    notes: [
      ...expired
        .filter(({ fingerprint }) => present.has(fingerprint) && !valid.has(fingerprint))
        .map(
          (one) =>
            `The suppression of ${one.fingerprint} expired on ${one.expires}: its finding is back.`,
        ),
      ...suppressions
        .filter(({ fingerprint }) => all && !present.has(fingerprint))
        .map((one) => `The suppression of ${one.fingerprint} matches no finding.`),
    ],
  };
}
