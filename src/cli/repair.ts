import { printable } from '../report/printable.ts';
import type { ReportFix } from '../report/report.ts';
import type { CheckedOne } from './run-checks.ts';

/** What `--fix` would do, as text: nothing is changed. */
export async function dryRun(checked: readonly CheckedOne[]): Promise<string> {
  const { planFixes, renderPlan } = await import('../fix/index.ts');
  const texts = checked
    .map(({ findings, install }) => renderPlan(planFixes(findings, install, { unsafe: false })))
    .filter((text) => text.trim() !== '');
  if (texts.length === 0) return 'Nothing here can safely be repaired.\n';
  return texts
    .map((text) => `${text.trimEnd().split('\n').map(printable).join('\n')}\n`)
    .join('\n');
}

/**
 * Repairs what is safe to repair.
 * @returns a function that says what came of it, given what the check found afterwards.
 */
export async function repair(
  checked: readonly CheckedOne[],
): Promise<(after: readonly CheckedOne[]) => ReportFix[]> {
  const { planFixes, applyPlan } = await import('../fix/index.ts');
  const outcomes = checked.flatMap(({ findings, install }) =>
    applyPlan(planFixes(findings, install, { unsafe: false }), install),
  );
  return (after) => {
    const left = new Set(after.flatMap(({ findings }) => findings.map((one) => one.fingerprint)));
    return outcomes.map(({ fingerprint, ruleId, title, status, reason }) => ({
      fingerprint,
      ruleId,
      title,
      status: status === 'fixed' && left.has(fingerprint) ? 'still-there' : status,
      reason: reason ?? null,
    }));
  };
}
