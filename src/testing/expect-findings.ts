import assert from 'node:assert/strict';
import type { Location } from '../engine/rule.ts';
import type { InstallRule } from '../rules/define-rule.ts';
import type { ExpectedFinding } from './rule-test.ts';
import { expectWords, type Result } from './run-rule.ts';

/** Asserts that a rule found what is expected, at those places and in those words. */
export function expectFindings<MessageId extends string>(
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
  const wanted = expected.map(
    ({
      says: _,
      command: __,
      remedy: ___,
      unused: ____,
      breaks: _____,
      severity = rule.severity,
      ...place
    }) => ({
      severity,
      ...place,
    }),
  );
  assert.deepEqual(places, wanted);
  for (const [index, { says, command, remedy, unused, breaks }] of expected.entries()) {
    const finding = findings[index];
    if (says !== undefined) expectWords(finding?.message ?? '', says);
    if (remedy !== undefined) expectWords(finding?.remedy.text ?? '', remedy);
    if (unused !== undefined) assert.deepEqual(finding?.unused ?? [], unused);
    if (breaks !== undefined) assert.deepEqual(finding?.breaks, breaks);
    if (command === undefined) continue;
    const commands = finding?.remedy.commands ?? [];
    const wanted = command.replaceAll('{HOME}', home);
    assert(
      commands.includes(wanted),
      `no command is\n${wanted}\nThe commands are:\n${commands.join('\n')}`,
    );
  }
}

function spelled(path: string, { line, column }: Location): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
