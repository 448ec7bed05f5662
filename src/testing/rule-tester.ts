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
import { type FlaggedCase, type RuleTest, refuseEmptyTests } from './rule-test.ts';
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
  const itWith = (needsRoot?: boolean) => (IS_ROOT || !needsRoot ? it : it.skip);
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
    for (const { name, install, needsRoot } of test.silent)
      itWith(needsRoot)(`is silent: ${name}`, () => expectSilence(rule, build(install), install));
    for (const flagged of test.flagged)
      itWith(flagged.needsRoot)(`flags: ${flagged.name}`, () =>
        expectFlagged(rule, flagged, { build, offered }),
      );
    for (const { name, install, reason } of test.skipped ?? [])
      it(`cannot tell: ${name}`, () => expectSkip(rule, build(install), install, reason));
    itWith(test.flagged.some(({ needsRoot }) => needsRoot))(
      'offers the repairs that it declares in a test',
      () => expectEachOffered(rule, offered),
    );
    it('has each of its messages in a test', () => expectEachMessage(rule, test));
  });
}

async function expectSilence<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  install: InstallCase,
): Promise<void> {
  const result = await checkUntouched(rule, home, install);
  assert.deepEqual(brief(result), { status: 'passed', findings: [] });
}

async function expectFlagged<MessageId extends string>(
  rule: InstallRule<MessageId>,
  flagged: FlaggedCase<MessageId>,
  {
    build,
    offered,
  }: {
    readonly build: (install: InstallCase) => BuiltHome;
    /** Gets what kinds of fixes the findings offer. */
    readonly offered: Set<Safety>;
  },
): Promise<void> {
  const { install, findings, fixed, fixedUnsafely, staysAfterFix: stays = false } = flagged;
  const home = build(install);
  const result = await checkUntouched(rule, home, install);
  for (const { fixes } of result.findings) for (const fix of fixes) offered.add(fix.safety);
  expectFindings(rule, result, findings, home.path);
  expectFixesNamed(flagged, result);
  if (fixed !== undefined) await expectFix(rule, home, install, { fixed, unsafe: false, stays });
  if (fixedUnsafely !== undefined && fixedUnsafely !== 'elsewhere')
    await expectFix(rule, build(install), install, { fixed: fixedUnsafely, unsafe: true });
}

async function expectSkip<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  install: InstallCase,
  wanted: string | RegExp,
): Promise<void> {
  const { reason = '', ...rest } = brief(await checkUntouched(rule, home, install));
  assert.deepEqual(rest, { status: 'skipped', findings: [] });
  expectWords(reason, wanted);
}

function expectEachOffered({ fixes = [] }: InstallRule, offered: ReadonlySet<Safety>): void {
  const never = fixes.filter((safety) => !offered.has(safety));
  assert(
    never.length === 0,
    `no flagged case is offered a fix that is ${never.join(' or ')}: add one, or remove ${never.join(' and ')} from the rule's "fixes"`,
  );
}

function expectEachMessage<MessageId extends string>(
  { messages }: InstallRule<MessageId>,
  { flagged, testedElsewhere }: RuleTest<MessageId>,
): void {
  const used = new Set<string>(
    flagged.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)),
  );
  const elsewhere = new Set(Object.keys(testedElsewhere ?? {}));
  const ids = Object.keys(messages);
  const unseen = ids.filter((id) => !used.has(id) && !elsewhere.has(id));
  assert(
    unseen.length === 0,
    `no case is flagged with ${unseen.join(', ')}: add one, or name in "testedElsewhere" the test that sees it`,
  );
  const needless = [...elsewhere].filter((id) => used.has(id) || !ids.includes(id));
  assert(needless.length === 0, `remove ${needless.join(', ')} from "testedElsewhere"`);
}
