/** The most typical move of all: the directory is copied as it is to another user's home, and the old one is gone. */
import { describe, expect, it } from 'vitest';
import type { Release } from './cache.ts';
import { installed } from './installs.ts';
import { moveHome } from './move.ts';
import { usesDatabases } from './openclaw.ts';
import { look } from './rescue/look.ts';
import { followRemedies, migcheck } from './rescue/repair.ts';
import { stage } from './stage.ts';

export function rescue(release: Release): void {
  describe('an install that was copied as it was', () => {
    it('does not answer, or has forgotten', async () => {
      const alice = await installed(stage(), release);
      const { recalls = [] } = await look(moveHome(alice), alice.dir, ['turn']);
      expect(recalls).not.toContain('memory');
    });

    it('answers and remembers after --fix and the remedies of what that leaves', async () => {
      const alice = await installed(stage(), release);
      const bob = moveHome(alice);
      const { remedies } = await followRemedies(bob, migcheck(bob, ['--fix']));
      expect(remedies).toEqual(usesDatabases(release) ? ['orphaned-cron-jobs'] : []);
      // The others keep their jobs in a file, which moves along.
      const hasRows = usesDatabases(release);
      const questions = hasRows ? (['gateway', 'job', 'turn'] as const) : (['turn'] as const);
      expect(await look(bob, alice.dir, questions)).toEqual({
        ...(hasRows && { knowsJob: true }),
        recalls: ['conversation', 'memory'],
        oldHome: false,
      });
    });
  });
}
