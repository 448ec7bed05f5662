import type { Severity } from '../engine/rule.ts';
import { phrase } from '../phrases/language.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { nearest } from '../settings/nearest.ts';
import { UsageError } from './usage-error.ts';

export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly deep: boolean;
  /** True where there is a record to compare with. */
  readonly hasRecord: boolean;
}

/**
 * The rules to run.
 * @throws UsageError for an unknown id, with a suggestion.
 */
export function selectRules(rules: readonly InstallRule[], selection: Selection): InstallRule[] {
  const { only, skip, severities, deep, hasRecord } = selection;
  for (const id of [...only, ...skip, ...Object.keys(severities)]) findRule(rules, id);
  return rules.filter(
    ({ id, deep: isDeep, comparesRecord }) =>
      (only.length === 0 || only.includes(id)) &&
      !skip.includes(id) &&
      severities[id] !== 'off' &&
      (!isDeep || deep || only.includes(id)) &&
      (!comparesRecord || hasRecord || only.includes(id)),
  );
}

/** @throws UsageError where no rule has this id. */
export function findRule(rules: readonly InstallRule[], id: string): InstallRule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const meant = ruleMeant(rules, id);
  throw new UsageError(
    meant === undefined
      ? phrase('usage.no-rule', { rule: id })
      : phrase('usage.no-rule-meant', { rule: id, meant }),
  );
}

/** The rule that was probably meant by an unknown id. */
export function ruleMeant(rules: readonly InstallRule[], id: string): string | undefined {
  return nearest(
    id,
    rules.map((rule) => rule.id),
  );
}
