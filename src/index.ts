/**
 * openclaw-migcheck as a library: the same as the command line, without a terminal.
 *
 * {@link check} reports on an install and changes nothing. {@link record} writes down what it has. {@link prepare} says
 * what a new machine needs before the install arrives. {@link fix} and {@link restore} repair it, and {@link undo}
 * reverses that. {@link verify} goes through the checklist at the end of a move. Make your own rules with
 * {@link defineRule}, and run them with {@link openInstalls} and {@link runRules}.
 */

import type { AgeKeys } from './repair/index.ts';

export { FactUnavailable } from './engine/fact-unavailable.ts';
export type { Finding, RuleResult, RuleStatus } from './engine/finding.ts';
export { readable } from './engine/message.ts';
export type {
  Fix,
  Location,
  Message,
  MessageData,
  Phrase,
  Place,
  Rule,
  Safety,
  Severity,
  Text,
  Verdict,
} from './engine/rule.ts';
export { type RunOptions, type RunResult, runRules } from './engine/run.ts';
export { ruleTexts } from './engine/texts.ts';
export type { Consequence } from './install/consequences.ts';
export type { Install } from './install/install.ts';
export { InstallNotFound } from './install/locate/not-found.ts';
export { openInstalls } from './install/open.ts';
export type { OpenOptions } from './install/open-options.ts';
export type { Operation } from './install/operation.ts';
export type * from './install/since-record.ts';
export { maskOutput } from './masking/mask.ts';
export type {
  CheckOptions,
  FixOptions,
  PrepareOptions,
  RecordOptions,
  VerifyOptions,
} from './migcheck/options.ts';
export {
  loadPreparationSchema,
  loadReportSchema,
  loadSettingsSchema,
  loadVerificationSchema,
} from './migcheck/schemas.ts';
export { UsageError } from './migcheck/usage-error.ts';
export {
  check,
  fix,
  prepare,
  record,
  restore,
  type Surroundings,
  type UndoOptions,
  type UndoResult,
  undo,
  verify,
} from './migcheck.ts';
export type * from './prepare/preparation.ts';
export { renderGithub } from './report/github.ts';
export { renderJson } from './report/json.ts';
export type { PrettyOptions } from './report/pretty/style.ts';
export { renderPretty } from './report/pretty.ts';
export type * from './report/report.ts';
export { defineRule, type InstallRule, type InstallVerdict } from './rules/define-rule.ts';
export { rules } from './rules/index.ts';
export { SettingsError } from './settings/settings.ts';
export type * from './verify/verification.ts';
export type { AgeKeys };

/**
 * Reads keys of age, for what a repair encrypts.
 * @param recipients public keys, `age1…`
 * @param identities the secret keys that open it again, `AGE-SECRET-KEY-1…`
 * @throws KeyRefused for text that is not a key; its message repeats no key
 */
export async function ageKeys(
  recipients: readonly string[],
  identities: readonly string[] = [],
): Promise<AgeKeys> {
  return (await import('./repair/index.ts')).ageKeys(recipients, identities);
}
