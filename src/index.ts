/** The library's public face: the same parts as the command line, to be put together by a program. */
export type { Finding, RuleResult, RuleStatus } from './engine/finding.ts';
export { FactUnavailable, type Fix, type Location, type Severity } from './engine/rule.ts';
export { type RunOptions, type RunResult, runRules } from './engine/run.ts';
export type { Install } from './install/install.ts';
export { type OpenOptions, openInstalls } from './install/open.ts';
export type { Operation } from './install/operation.ts';
export {
  buildReport,
  type CheckedInstall,
  type ReportInput,
} from './report/build-report.ts';
export { renderGithub } from './report/github.ts';
export { renderJson } from './report/json.ts';
export type { PrettyOptions } from './report/pretty/style.ts';
export { renderPretty } from './report/pretty.ts';
export type * from './report/report.ts';
export { defineRule, type InstallRule } from './rules/define-rule.ts';
export { rules } from './rules/index.ts';

/** The JSON Schema of {@link renderJson}'s output; what makes it is loaded only now. */
export async function loadReportSchema(): Promise<object> {
  return (await import('./report/schema.ts')).reportJsonSchema();
}
