import { afterEach, describe, expect, it } from 'vitest';
import type { InstallRule } from '../../src/rules/define-rule.ts';
import { IS_ROOT } from '../../src/testing/home-tree.ts';
import type { RuleTest } from '../../src/testing/rule-test.ts';
import { testRule as testRuleWith } from '../../src/testing/rule-tester.ts';
import { pageExample } from './page-example.ts';
import { testPlaceOf } from './rule-place.ts';

export type { RuleTest };

/**
 * Declares the tests of one rule, and stores the example that one of its cases provides for the
 * rule's page.
 */
export function testRule<MessageId extends string>(
  rule: InstallRule<MessageId>,
  test: RuleTest<MessageId>,
): void {
  testRuleWith(rule, test, { describe, it, afterEach });
  const example = test.flagged.find(({ isExample }) => isExample) ?? test.flagged[0];
  // Only root can create files of another user.
  const isPossible = IS_ROOT || (!example?.needsRoot && example?.install.owner === undefined);
  testPlaceOf(rule);
  it.runIf(isPossible)(`${rule.id}: the example on its page is what is shown`, async () => {
    const shown = example && (await pageExample(rule, example.install));
    await expect(shown).toMatchFileSnapshot('./example.txt');
  });
}
