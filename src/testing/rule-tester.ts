/**
 * A strict tester for rules: a test that asserts nothing is refused, and each case asserts more than its author
 * thought of (nothing was written, no secret is printed, every placeholder is filled, a fix converges).
 */
import assert from 'node:assert/strict';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import type { Location, Safety, Severity } from '../engine/rule.ts';
import { type RunResult, runRules } from '../engine/run.ts';
import type { Operation } from '../install/operation.ts';
import { shownBy, showValue } from '../masking/shown.ts';
import { applyPlan, planFixes } from '../repair/index.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { FAKE_SECRETS } from './fake-secrets.ts';
import { frameworkHere, type TestFramework } from './framework.ts';
import { type BuiltHome, buildHome, IS_ROOT } from './home-tree.ts';
import { type InstallCase, openCase } from './install-builder.ts';
import { putToRest } from './recorded.ts';
import { diffSnapshots, type Snapshot, snapshotTree } from './snapshot.ts';

/** A finding with its exact place. */
export interface ExpectedFinding<MessageId extends string> {
  readonly messageId: MessageId;
  /** Relative to the home. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly keyPath?: string;
  /** Where else it is, as `<path>[:<line>:<column>]`; nowhere else by default. */
  readonly alsoAt?: readonly string[];
  /** Where it is another than the rule's own. */
  readonly severity?: Severity;
  /** Words that its message must have. */
  readonly says?: string | RegExp;
  /** A command that its remedy must give, with the home as `{HOME}`. */
  readonly command?: string;
}

/** What a safe fix leaves behind, by path relative to the home: a mode, a text, or nothing at all. */
export type Fixed = Readonly<Record<string, number | string | null>>;

export interface SilentCase {
  readonly name: string;
  readonly install: InstallCase;
}

export interface FlaggedCase<MessageId extends string> {
  readonly name: string;
  readonly install: InstallCase;
  readonly findings: readonly ExpectedFinding<MessageId>[];
  /**
   * Must be there exactly where the findings offer a safe fix. Whatever is not named must stay as it was.
   * `owner`: the fix gives files away, which only root can do.
   */
  readonly fixed?: Fixed | 'owner';
  /**
   * The same for what `--unsafe-fixes` does, the safe fixes with it: must be there exactly where one is offered.
   * `elsewhere`: it takes more than a check and a repair, and has a test of its own.
   */
  readonly fixedUnsafely?: Fixed | 'elsewhere';
  /** The safe fix keeps the fault from growing: a person still has to end it, so the finding stays. */
  readonly staysAfterFix?: true;
  /** It needs files of several owners. */
  readonly needsRoot?: true;
}

export interface SkippedCase {
  readonly name: string;
  readonly install: InstallCase;
  /** Words of the reason. */
  readonly reason: string | RegExp;
}

export interface RuleTest<MessageId extends string> {
  readonly silent: readonly SilentCase[];
  readonly flagged: readonly FlaggedCase<MessageId>[];
  readonly skipped?: readonly SkippedCase[];
  /** Messages that no case here can have, and the test that sees them: root, who runs these, is kept out of nothing. */
  readonly testedElsewhere?: Readonly<Partial<Record<MessageId, string>>>;
}

type Result = RunResult<Operation>;

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
        expectFindings(rule, result, flagged.findings, home.path);
        expectFixesNamed(flagged, result);
        for (const { fixes } of result.findings) for (const fix of fixes) offered.add(fix.safety);
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
        assert.deepEqual([...offered].sort(), [...(rule.fixes ?? [])].sort());
      },
    );
    it('has each of its messages in a test', () => {
      const used = new Set(
        test.flagged.flatMap(({ findings }) => findings.map((f) => f.messageId)),
      );
      const elsewhere = Object.keys(test.testedElsewhere ?? {});
      assert.deepEqual([...used, ...elsewhere].sort(), Object.keys(rule.messages).sort());
    });
  });
}

function refuseEmptyTests<MessageId extends string>(
  rule: InstallRule<MessageId>,
  { silent, flagged, skipped = [] }: RuleTest<MessageId>,
): void {
  const refuse = (reason: string): never => {
    throw new Error(`the test of ${rule.id} ${reason}`);
  };
  if (silent.length === 0) refuse('has no case that must stay silent');
  if (flagged.length === 0) refuse('has no case that must be flagged');
  const names = [...silent, ...flagged, ...skipped].map(({ name }) => name.trim());
  if (names.includes('')) refuse('has a case without a name');
  if (new Set(names).size < names.length) refuse('has two cases of the same name');
  for (const { name, findings } of flagged) {
    if (findings.length === 0) refuse(`expects no finding in "${name}"`);
    for (const { path, line, column } of findings) {
      if (path.startsWith('/')) refuse(`expects an absolute path in "${name}"`);
      if (line === undefined && column !== undefined)
        refuse(`expects half a position in "${name}"`);
    }
  }
}

/** Checks as the command line does, and asserts what holds for every check of every rule. */
async function checkUntouched<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  wanted: InstallCase,
): Promise<Result> {
  const before = snapshotTree(home.path);
  const result = await check(rule, home, wanted);
  assert.deepEqual(diffSnapshots(before, snapshotTree(home.path)), [], 'the check wrote');
  assert.doesNotMatch(result.rules[0]?.reason ?? '', /no value for/);
  const output = JSON.stringify(result);
  for (const secret of [...FAKE_SECRETS, ...(wanted.secrets ?? [])])
    assert(!output.includes(secret), 'a secret is printed');
  for (const finding of result.findings) expectComplete(finding);
  return result;
}

async function check<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  wanted: InstallCase,
): Promise<Result> {
  const show = shownBy([home.path]);
  const result = await runRules([rule], await openCase(home.path, wanted), {
    show: (value, placeholder) => showValue(show, placeholder, value),
  });
  if (result.rules[0]?.status === 'crashed') throw new Error(result.rules[0].reason);
  return result;
}

/** Braces are shell syntax in a command, so only what looks like one of our placeholders is wrong. */
function expectComplete({ message, remedy, path }: Finding): void {
  for (const text of [message, remedy.text, ...remedy.commands]) {
    assert.doesNotMatch(text, /\{\w+\}|undefined|\[object|NaN/);
    assert.notEqual(text.trim(), '');
  }
  assert(path.startsWith('/'), `${path} is not absolute`);
}

/** What a result comes down to, so that a difference is short. */
function brief({ findings, rules }: Result) {
  return {
    status: rules[0]?.status,
    findings: findings.map(({ messageId, path, message }) => ({ messageId, path, message })),
    ...(rules[0]?.reason !== undefined && { reason: rules[0].reason }),
  };
}

function expectFindings<MessageId extends string>(
  rule: InstallRule<MessageId>,
  { findings }: Result,
  expected: readonly ExpectedFinding<MessageId>[],
  home: string,
): void {
  const inHome = (path: string) => (path === home ? '' : path.replace(`${home}/`, ''));
  const places = findings.map(({ messageId, severity, path, line, column, keyPath, alsoAt }) => ({
    messageId,
    severity,
    path: inHome(path),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(keyPath !== undefined && { keyPath }),
    ...(alsoAt !== undefined && { alsoAt: alsoAt.map((at) => spelled(inHome(at.path), at)) }),
  }));
  const wanted = expected.map(({ says: _, command: __, severity = rule.severity, ...place }) => ({
    severity,
    ...place,
  }));
  assert.deepEqual(places, wanted);
  for (const [index, { says, command }] of expected.entries()) {
    const finding = findings[index];
    if (says !== undefined) expectWords(finding?.message ?? '', says);
    if (command === undefined) continue;
    const commands = finding?.remedy.commands ?? [];
    assert(commands.includes(command.replaceAll('{HOME}', home)), commands.join('\n'));
  }
}

/** @throws AssertionError where a text does not have the words */
function expectWords(text: string, words: string | RegExp): void {
  const has = typeof words === 'string' ? text.includes(words) : words.test(text);
  assert(has, `"${text}" does not say ${words}`);
}

function spelled(path: string, { line, column }: Location): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

/** How fixes of a kind are applied, and what they leave behind. */
interface Fixing {
  readonly fixed: Fixed | 'owner';
  readonly unsafe: boolean;
  readonly stays?: boolean;
}

function expectFixesNamed<MessageId extends string>(
  { fixed, fixedUnsafely }: FlaggedCase<MessageId>,
  { findings }: Result,
): void {
  const said = 'a case names what is fixed exactly where a fix is offered';
  assert.equal(
    fixed !== undefined,
    findings.some((one) => offers(one, 'safe')),
    said,
  );
  assert.equal(
    fixedUnsafely !== undefined,
    findings.some((one) => offers(one, 'unsafe')),
    said,
  );
}

function offers({ fixes }: Finding, safety: 'safe' | 'unsafe'): boolean {
  return fixes.some((fix) => fix.safety === safety);
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}

/** Applies the fixes, and asserts that they do what they say, nothing else, and only once. */
async function expectFix<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  wanted: InstallCase,
  { fixed, unsafe, stays = false }: Fixing,
): Promise<void> {
  const found = await check(rule, home, wanted);
  const before = snapshotTree(home.path);
  await fixAll(rule, home, wanted, unsafe);
  const after = snapshotTree(home.path);
  if (fixed === 'owner') {
    if (!IS_ROOT) assert.deepEqual(diffSnapshots(before, after).filter(isOurs), []);
  } else expectChanges(home, before, after, fixed);
  await fixAll(rule, home, wanted, unsafe);
  assert.deepEqual(diffSnapshots(after, snapshotTree(home.path)).filter(isOurs), []);
  if (fixed === 'owner' && !IS_ROOT) return;
  const rest = await check(rule, home, wanted);
  const isLeft = (one: Finding) => offers(one, 'safe') || (unsafe && offers(one, 'unsafe'));
  assert.deepEqual(rest.findings.filter(isLeft), []);
  const repaired = found.findings.filter((one) => offers(one, 'safe')).map(fingerprintOf);
  const left = new Set(rest.findings.map(fingerprintOf));
  assert(
    stays ? repaired.every((one) => left.has(one)) : !repaired.some((one) => left.has(one)),
    stays ? 'it is gone' : 'a finding is still there after its safe repair',
  );
}

function expectChanges(home: BuiltHome, before: Snapshot, after: Snapshot, fixed: Fixed): void {
  const changed = diffSnapshots(before, after).filter(
    (line) => !/: [mc]timeNs |: size /.test(line),
  );
  const paths = [...new Set(changed.map((line) => line.split(': ', 1)[0]))].filter(isOurs);
  assert.deepEqual(paths.sort(), Object.keys(fixed).sort());
  for (const [path, state] of Object.entries(fixed)) expectState(join(home.path, path), state);
}

/** The journal of a repair is beside what it repairs. */
function isOurs(path: string | undefined): boolean {
  return path !== undefined && !/migcheck/.test(path);
}

async function fixAll<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  wanted: InstallCase,
  unsafe: boolean,
): Promise<void> {
  const install = await openCase(home.path, wanted);
  const { findings } = await runRules([rule], install);
  const plan = await planFixes(findings, install, { unsafe });
  await applyPlan(plan, install);
}

function expectState(path: string, state: number | string | null): void {
  if (state === null) assert(!existsSync(path), `${path} is still there`);
  else if (typeof state === 'string') assert.equal(readFileSync(path, 'utf8'), state);
  else assert.equal((lstatSync(path).mode & 0o7777).toString(8), state.toString(8));
}
