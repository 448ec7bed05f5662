import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { type Checked, check, record } from './check.ts';
import { ANSWER } from './fake-model.ts';
import { installed } from './installs.ts';
import { moveWell } from './move.ts';
import { stateDir, turn, workspaceDir } from './openclaw.ts';
import { sqlite } from './sqlite.ts';
import { stage } from './stage.ts';

/** What the rules say that compare with a record. */
export function lost({ report }: Checked): readonly string[] {
  return report.findings
    .filter(({ ruleId }) => ruleId.endsWith('-record'))
    .map(({ message }) => message);
}

/** One event of the conversation, which nothing else misses. */
export function removeRow(state: string): void {
  sqlite(join(state, 'agents/main/agent/openclaw-agent.sqlite'), [
    {
      sql: 'DELETE FROM transcript_events WHERE (session_id, seq) IN (SELECT session_id, seq FROM transcript_events ORDER BY session_id, seq LIMIT 1)',
    },
  ]);
}

export function recorded(release: Release): void {
  describe('an install that was recorded before it was moved', () => {
    it('has lost nothing, also after a conversation; a file and a row that are removed are named', async () => {
      const alice = await installed(stage(), release);
      const file = join(dirname(alice.dir), 'moved.json');
      expect(record(stateDir(alice), file)).toBe(0);
      const bob = moveWell(alice);
      expect(check(stateDir(bob), '--against', file).report.findings).toEqual([]);
      expect((await turn(bob, 'still there?')).stdout).toContain(ANSWER);
      expect(check(stateDir(bob), '--against', file).report.findings).toEqual([]);
      rmSync(join(workspaceDir(bob), 'MEMORY.md'));
      if (release === '2026.9.6') removeRow(stateDir(bob));
      const said = lost(check(stateDir(bob), '--against', file));
      // The worst comes first.
      expect(said).toEqual([
        ...(release === '2026.9.6'
          ? [expect.stringMatching(/agent main lack 1 message that/)]
          : []),
        expect.stringMatching(/has 1 file that this workspace lacks: MEMORY\.md\.$/),
      ]);
    });
  });
}
