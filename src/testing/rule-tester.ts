/**
 * A strict tester for rules: a test that asserts nothing is refused, and each case asserts more than its author
 * thought of (nothing was written, no secret is printed, every placeholder is filled, a fix converges).
 */
import assert from 'node:assert/strict';
import type { Safety } from '../engine/rule.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { expectFindings } from './expect-findings.ts';
import { expectFix, expectFixesNamed } from './expect-fix.ts';
import { frameworkHere, type TestFramework } from './framework.ts';
import { type BuiltHome, buildHome, IS_ROOT } from './home-tree.ts';
import type { InstallCase } from './install-builder.ts';
import { putToRest } from './recorded.ts';
import { type RuleTest, refuseEmptyTests } from './rule-test.ts';
import { brief, checkUntouched, expectWords } from './run-rule.ts';

/**
 * Declares the tests of one rule.
 * @param framework by default the global `describe` and `it`, and without them those of `node:test`
 * @throws Error where the tests could not fail
 */
export function testRule<MessageId extends string>(
  rule: InstallRule<MessageId>,
  test: RuleTest<MessageId>,
  { describe, it, afterEach }: TestFramework = frameworkHere(),
): void {
  refuseEmptyTests(rule, test);
  const itIf = (runs: boolean) => (runs ? it : it.skip);
  describe(rule.id, () => {
    const built: BuiltHome[] = [];
    const offered = new Set<Safety>();
    afterEach(() => {
      for (const home of built.splice(0)) home.remove();
    });
    const build = (install: InstallCase): BuiltHome => {
      const home = buildHome(install.home, install.homeName, install.owner);
      if (install.record !== undefined) putToRest(home.path, install.home);
      built.push(home);
      return home;
    };
    for (const { name, install } of test.silent) {
      it(`is silent: ${name}`, async () => {
        const result = await checkUntouched(rule, build(install), install);
        assert.deepEqual(brief(result), { status: 'passed', findings: [] });
      });
    }
    for (const flagged of test.flagged) {
      itIf(IS_ROOT || !flagged.needsRoot)(`flags: ${flagged.name}`, async () => {
        const home = build(flagged.install);
        const result = await checkUntouched(rule, home, flagged.install);
        for (const { fixes } of result.findings) for (const fix of fixes) offered.add(fix.safety);
        expectFindings(rule, result, flagged.findings, home.path);
        expectFixesNamed(flagged, result);
        const { install, fixed, fixedUnsafely, staysAfterFix: stays = false } = flagged;
        if (fixed !== undefined)
          await expectFix(rule, home, install, { fixed, unsafe: false, stays });
        if (fixedUnsafely === undefined || fixedUnsafely === 'elsewhere') return;
        await expectFix(rule, build(install), install, { fixed: fixedUnsafely, unsafe: true });
      });
    }
    for (const { name, install, reason } of test.skipped ?? []) {
      it(`cannot tell: ${name}`, async () => {
        const result = await checkUntouched(rule, build(install), install);
        const { reason: given = '', ...rest } = brief(result);
        assert.deepEqual(rest, { status: 'skipped', findings: [] });
        expectWords(given, reason);
      });
    }
    itIf(IS_ROOT || !test.flagged.some(({ needsRoot }) => needsRoot))(
      'offers the repairs that it declares in a test',
      () => {
        const never = (rule.fixes ?? []).filter((safety) => !offered.has(safety));
        assert(
          never.length === 0,
          `no flagged case is offered a fix that is ${never.join(' or ')}: add one, or remove ${never.join(' and ')} from the rule's "fixes"`,
        );
      },
    );
    it('has each of its messages in a test', () => {
      const used = new Set<string>(
        test.flagged.flatMap(({ findings }) => findings.map((f) => f.messageId)),
      );
      const elsewhere = new Set(Object.keys(test.testedElsewhere ?? {}));
      const ids = Object.keys(rule.messages);
      const unseen = ids.filter((id) => !used.has(id) && !elsewhere.has(id));
      assert(
        unseen.length === 0,
        `no case is flagged with ${unseen.join(', ')}: add one, or name in "testedElsewhere" the test that sees it`,
      );
      const needless = [...elsewhere].filter((id) => used.has(id) || !ids.includes(id));
      assert(needless.length === 0, `remove ${needless.join(', ')} from "testedElsewhere"`);
    });
  });
}
