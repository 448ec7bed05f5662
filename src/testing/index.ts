/**
 * Tests for rules: {@link testRule} declares them, {@link jsonEra} and {@link sqliteEra} are installs to start from.
 * @example
 * testRule(rule, {
 *   silent: [{ name: 'a healthy install', install: { home: sqliteEra('2026.9.6') } }],
 *   flagged: [
 *     {
 *       name: 'no notes',
 *       install: { home: without(sqliteEra('2026.9.6'), '.openclaw/workspace/MEMORY.md') },
 *       findings: [{ messageId: 'missing', path: '.openclaw/workspace' }],
 *     },
 *   ],
 * });
 */

export { FAKE, FAKE_SECRETS } from './fake-secrets.ts';
export type { TestFramework } from './framework.ts';
export {
  type BuiltHome,
  below,
  buildHome,
  type HomeTree,
  IS_ROOT,
  json,
  moved,
  type Node,
  tight,
  without,
} from './home-tree.ts';
export {
  type InstallCase,
  jsonEra,
  openCase,
  type Shape,
  sqliteEra,
  systemdUnit,
  workspaceTree,
} from './install-builder.ts';
export type {
  ExpectedFinding,
  Fixed,
  FlaggedCase,
  RuleTest,
  SilentCase,
  SkippedCase,
} from './rule-test.ts';
export { testRule } from './rule-tester.ts';
