import { afterEach, describe, it } from 'vitest';
import type { InstallRule } from '../../src/rules/define-rule.ts';
import type { RuleTest } from '../../src/testing/rule-test.ts';
import { testRule as testRuleWith } from '../../src/testing/rule-tester.ts';

export type { RuleTest };

/** Declares the tests of one rule. */
export function testRule<MessageId extends string>(
  rule: InstallRule<MessageId>,
  test: RuleTest<MessageId>,
): void {
  testRuleWith(rule, test, { describe, it, afterEach });
}
