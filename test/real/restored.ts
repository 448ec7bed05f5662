import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Release } from './cache.ts';
import { check, faults } from './check.ts';
import { ANSWER } from './fake-model.ts';
import { installed } from './installs.ts';
import { moveHome } from './move.ts';
import { configPath, type Home, stateDir, turn } from './openclaw.ts';
import { stage } from './stage.ts';

/**
 * The archive that the migration guide makes, and a home to which only the configuration was
 * copied.
 */
function jsonOnly(alice: Home): { bob: Home; archive: string } {
  const archive = join(dirname(alice.dir), 'openclaw-state.tgz');
  execFileSync('tar', ['-C', alice.dir, '-czf', archive, '.openclaw']);
  const bob = moveHome(alice);
  const config = join(bob.dir, 'openclaw.json');
  renameSync(configPath(bob), config);
  rmSync(stateDir(bob), { recursive: true });
  mkdirSync(stateDir(bob), { mode: 0o700 });
  renameSync(config, configPath(bob));
  return { bob, archive };
}

function said(home: Home): string[] {
  const sessions = join(stateDir(home), 'agents', 'main', 'sessions');
  const names = readdirSync(sessions).filter((name) => /^[0-9a-f-]+\.jsonl$/.test(name));
  return names.flatMap((name) => readFileSync(join(sessions, name), 'utf8').split('\n'));
}

export function restored(release: Release): void {
  describe('an install of which only the configuration arrived', () => {
    afterEach(() => vi.unstubAllEnvs());

    it('is whole after --fix --from: the agent answers, in the conversation that it had', async () => {
      // Not among the runs of the user who starts the tests.
      vi.stubEnv('XDG_STATE_HOME', join(stage().scratch, 'state-home'));
      const { bob, archive } = jsonOnly(await installed(stage(), release));
      expect(faults(check(stateDir(bob)))).toContain('json-only-copy');
      const repaired = check(stateDir(bob), '--fix', '--from', archive);
      expect(faults(repaired)).toEqual([]);
      expect((await turn(bob, 'do you know me?')).stdout).toContain(ANSWER);
      const questions = said(bob).filter((line) => line.includes('"role":"user"'));
      expect(questions).toHaveLength(2);
      expect(questions[0]).toContain('hello');
    });
  });
}
