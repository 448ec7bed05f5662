/** The findings of a comparison with a record in a moved install. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Checked, check } from './check.ts';
import { type Home, stateDir, usesDatabases, workspaceDir } from './openclaw.ts';
import { sqlite } from './sqlite.ts';

/** The findings of the rules that compare with a record. */
export function lost({ report }: Checked): readonly string[] {
  return report.findings
    .filter(({ ruleId }) => ruleId.endsWith('-record'))
    .map(({ message }) => message);
}

/** Removes one event of the conversation, which nothing else misses. */
export function removeRow(state: string): void {
  sqlite(join(state, 'agents/main/agent/openclaw-agent.sqlite'), [
    {
      sql: 'DELETE FROM transcript_events WHERE (session_id, seq) IN (SELECT session_id, seq FROM transcript_events ORDER BY session_id, seq LIMIT 1)',
    },
  ]);
}

export function expectNothingLost(bob: Home, moved: string): void {
  expect(lost(check(stateDir(bob), '--against', moved))).toEqual([]);
}

/** A note and a part of the conversation are removed. The worst finding comes first. */
export function expectLossesNamed(bob: Home, moved: string): void {
  rmSync(join(workspaceDir(bob), 'MEMORY.md'));
  const hasRows = usesDatabases(bob.release);
  if (hasRows) removeRow(stateDir(bob));
  expect(lost(check(stateDir(bob), '--against', moved))).toEqual([
    ...(hasRows ? [expect.stringMatching(/agent main lack 1 message that/)] : []),
    expect.stringMatching(/^This workspace lacks 1 file that .* lists: MEMORY\.md\.$/),
  ]);
}
