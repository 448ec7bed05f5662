/**
 * The most typical move: the directory is copied unchanged to another user's home, and the old one
 * is gone.
 */
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { record } from './check.ts';
import { installed, isThorough } from './installs.ts';
import { moveHome } from './move.ts';
import { stateDir, usesDatabases } from './openclaw.ts';
import { expectLossesNamed, expectNothingLost } from './recorded.ts';
import { look, type Question } from './rescue/look.ts';
import { followRemedies, migcheck } from './rescue/repair.ts';
import { stage } from './stage.ts';
import { expectDone, expectNotDone, expectStopped } from './verified.ts';

/**
 * A gateway takes a while. Cron jobs in a file move along, so the gateway is only asked for those
 * in a database.
 */
function questionsFor(release: Release): readonly Question[] {
  const asksGateway = usesDatabases(release) || (isThorough() && release === '2026.5.28');
  return asksGateway ? ['gateway', 'job', 'turn'] : ['turn'];
}

export function rescue(release: Release): void {
  describe('an install that was copied as it was', () => {
    it('does not answer, or has forgotten', async () => {
      const alice = await installed(stage(), release);
      const { recalls = [] } = await look(moveHome(alice), alice.dir, ['turn']);
      expect(recalls).not.toContain('memory');
    });

    it('answers and remembers after --fix and the remedies of what that leaves, and has lost nothing', async () => {
      const alice = await installed(stage(), release);
      const moved = join(dirname(alice.dir), 'moved.json');
      expect(record(stateDir(alice), moved)).toBe(0);
      const bob = moveHome(alice);
      const questions = questionsFor(release);
      const isVerified = questions.includes('gateway');
      if (isVerified) expectNotDone(bob, moved);
      const { remedies } = await followRemedies(bob, migcheck(bob, ['--fix']));
      expect(remedies).toEqual(usesDatabases(release) ? ['orphaned-cron-jobs'] : []);
      expect(await look(bob, alice.dir, questions, () => expectDone(bob, moved))).toEqual({
        ...(isVerified && { knowsJob: true }),
        recalls: ['conversation', 'memory'],
        oldHome: false,
      });
      if (isVerified) expectStopped(bob, moved);
      expectNothingLost(bob, moved);
      expectLossesNamed(bob, moved);
    });
  });
}
