/**
 * A profile's state directory that was renamed: `--unsafe-fixes` restores the name, and OpenClaw
 * works with it.
 */
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Release } from './cache.ts';
import { check } from './check.ts';
import { ANSWER } from './fake-model.ts';
import { installed } from './installs.ts';
import { moveHome } from './move.ts';
import { type Home, stateDir, turn, usesDatabases } from './openclaw.ts';
import { sqlite } from './sqlite.ts';
import { stage } from './stage.ts';

export function renamedProfile(release: Release): void {
  describe('a profile that came along under another name', () => {
    it('has its name again, answers, and goes on with its conversation', async () => {
      const bob = moveHome(await installed(stage(), release, { profile: 'work' }));
      const other = join(bob.dir, '.openclaw-laptop');
      renameSync(stateDir(bob), other);
      vi.stubEnv('XDG_STATE_HOME', join(bob.dir, '.local', 'state'));
      expect(check(other, '--fix', '--unsafe-fixes').report.findings).not.toContainEqual(
        expect.objectContaining({ ruleId: 'profile-mismatch' }),
      );
      check(stateDir(bob), '--fix');
      vi.unstubAllEnvs();
      expect((await turn(bob, 'still there?')).stdout).toContain(ANSWER);
      const [conversation, ...others] = conversations(bob);
      expect(conversation).toMatch(/hello[\s\S]*still there\?/);
      expect(others).toEqual([]);
      expect(existsSync(other)).toBe(false);
    });
  });
}

/** The text of each, in the order in which it was said. */
function conversations(home: Home): string[] {
  if (usesDatabases(home.release)) {
    const file = join(stateDir(home), 'agents/main/agent/openclaw-agent.sqlite');
    const sql =
      'SELECT group_concat(event_json) AS text FROM transcript_events GROUP BY session_id';
    const [rows] = sqlite(file, [{ sql }]);
    return (rows ?? []).map(({ text }) => String(text));
  }
  const directory = join(stateDir(home), 'agents/main/sessions');
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl') && !name.includes('.trajectory'))
    .map((name) => readFileSync(join(directory, name), 'utf8'));
}
