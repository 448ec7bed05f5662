import assert from 'node:assert/strict';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import { runRules } from '../engine/run.ts';
import { applyPlan, planFixes } from '../repair/index.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import { type BuiltHome, IS_ROOT } from './home-tree.ts';
import { type InstallCase, openCase } from './install-builder.ts';
import type { Fixed, FlaggedCase } from './rule-test.ts';
import { check, type Result } from './run-rule.ts';
import { diffSnapshots, type Snapshot, snapshotTree } from './snapshot.ts';

/** How fixes of a kind are applied, and what they leave behind. */
interface Fixing {
  readonly fixed: Fixed | 'owner';
  readonly unsafe: boolean;
  readonly stays?: boolean;
}

/** Asserts that a case says what is fixed exactly where a fix is offered. */
export function expectFixesNamed<MessageId extends string>(
  { fixed, fixedUnsafely }: FlaggedCase<MessageId>,
  { findings }: Result,
): void {
  const named = [
    ['safe', 'fixed', fixed],
    ['unsafe', 'fixedUnsafely', fixedUnsafely],
  ] as const;
  for (const [safety, field, state] of named) {
    const isOffered = findings.some((one) => offers(one, safety));
    const advice = isOffered
      ? `a finding offers a fix that is ${safety}: say in "${field}" what it leaves behind`
      : `no finding offers a fix that is ${safety}: remove "${field}" from the case`;
    assert.equal(state !== undefined, isOffered, advice);
  }
}

function offers({ fixes }: Finding, safety: 'safe' | 'unsafe'): boolean {
  return fixes.some((fix) => fix.safety === safety);
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}

/** Applies the fixes, and asserts that they do what they say, nothing else, and only once. */
export async function expectFix<MessageId extends string>(
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
  const again = diffSnapshots(after, snapshotTree(home.path)).filter(isOurs);
  assert.deepEqual(again, [], 'the second repair changes more');
  if (fixed === 'owner' && !IS_ROOT) return;
  const rest = await check(rule, home, wanted);
  const isLeft = (one: Finding) => offers(one, 'safe') || (unsafe && offers(one, 'unsafe'));
  assert.deepEqual(rest.findings.filter(isLeft), [], 'a fix is offered again after the repair');
  const repaired = found.findings.filter((one) => offers(one, 'safe')).map(fingerprintOf);
  const left = new Set(rest.findings.map(fingerprintOf));
  assert(
    stays ? repaired.every((one) => left.has(one)) : !repaired.some((one) => left.has(one)),
    stays
      ? 'no finding is left after the safe repair: remove "staysAfterFix"'
      : 'a finding is still there after its safe repair; where a person has to end the fault, say "staysAfterFix"',
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
