import assert from 'node:assert/strict';
import type { Finding } from '../engine/finding.ts';
import { type RunResult, runRules } from '../engine/run.ts';
import type { Operation } from '../install/operation.ts';
import { shownBy, showValue } from '../masking/shown.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { FAKE_SECRETS } from './fake-secrets.ts';
import type { BuiltHome } from './home-tree.ts';
import { type InstallCase, openCase } from './install-builder.ts';
import { diffSnapshots, snapshotTree } from './snapshot.ts';

/** What one rule found. */
export type Result = RunResult<Operation>;

/** Checks as the command line does, and asserts what holds for every check of every rule. */
export async function checkUntouched<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  wanted: InstallCase,
): Promise<Result> {
  const before = snapshotTree(home.path);
  const result = await check(rule, home, wanted);
  assert.deepEqual(diffSnapshots(before, snapshotTree(home.path)), [], 'the check wrote');
  const output = JSON.stringify(result);
  for (const secret of [...FAKE_SECRETS, ...(wanted.secrets ?? [])])
    assert(!output.includes(secret), 'a secret is printed');
  for (const finding of result.findings) expectComplete(finding);
  return result;
}

/** Runs one rule, and shows what it found as a report does. */
export async function check<MessageId extends string>(
  rule: InstallRule<MessageId>,
  home: BuiltHome,
  wanted: InstallCase,
): Promise<Result> {
  const show = shownBy([home.path]);
  return runRules([rule], await openCase(home.path, wanted), {
    show: (value, placeholder) => showValue(show, placeholder, value),
    onCrash: (error) => {
      throw error;
    },
  });
}

/** Braces are shell syntax in a command, so only what looks like one of our placeholders is wrong. */
function expectComplete({ message, remedy, path }: Finding): void {
  for (const text of [message, remedy.text, ...remedy.commands]) {
    assert.doesNotMatch(text, /\{\w+\}|undefined|\[object|\bNaN\b/);
    assert.notEqual(text.trim(), '', 'a text or a command is empty');
  }
  assert(path.startsWith('/'), `${path} is not absolute`);
}

/** What a result comes down to, so that a difference is short. */
export function brief({ findings, rules }: Result) {
  return {
    status: rules[0]?.status,
    findings: findings.map(({ messageId, path, message }) => ({ messageId, path, message })),
    ...(rules[0]?.reason !== undefined && { reason: rules[0].reason }),
  };
}

/** @throws AssertionError where a text does not have the words */
export function expectWords(text: string, words: string | RegExp): void {
  const has = typeof words === 'string' ? text.includes(words) : words.test(text);
  assert(has, `"${text}" does not say ${words}`);
}
