import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { snapshot } from '../repair/support.ts';
import { type BuiltHome, buildHome, jsonEra, moved } from '../support/install-builder.ts';
import { runHere } from './command.ts';

/**
 * A profile of the old machine that was copied as the default directory, including its workspace.
 */
const COPIED = moved(
  jsonEra('2026.2.26', { profile: 'work', home: '/home/alice' }),
  '.openclaw-work',
  '.openclaw',
);

let home: BuiltHome;
afterEach(() => home.remove());

async function fix(...args: readonly string[]) {
  return runHere(['.openclaw', '--only', 'profile-mismatch', ...args], home.path);
}

describe.skipIf(process.platform === 'win32')(
  'a state directory that has its old name again',
  () => {
    it('is what is checked afterwards, and names itself by it', async () => {
      home = buildHome(COPIED);
      const before = readFileSync(join(home.path, '.openclaw/openclaw.json'), 'utf8');
      const done = await fix('--fix', '--unsafe-fixes', '--format', 'json');
      expect(done.stderr).toBe('');
      const report = JSON.parse(done.stdout);
      expect(report).toMatchObject({
        installs: [{ stateDir: join(home.path, '.openclaw-work'), profile: 'work' }],
        findings: [],
        fixes: [{ status: 'fixed', title: 'rename .openclaw back to .openclaw-work' }],
      });
      const after = readFileSync(join(home.path, '.openclaw-work/openclaw.json'), 'utf8');
      expect(after).toBe(before.replace('/home/alice/.openclaw/', `${home.path}/.openclaw-work/`));
      expect(existsSync(join(home.path, '.openclaw'))).toBe(false);
      expect((await runHere(['undo'], home.path)).status).toBe(0);
      expect(readFileSync(join(home.path, '.openclaw/openclaw.json'), 'utf8')).toBe(before);
    });

    it('is repaired by its new name in the same run, and one undo takes back all', async () => {
      home = buildHome(COPIED);
      const before = snapshot(join(home.path, '.openclaw'));
      const args = ['.openclaw', '--unsafe-fixes', '--format', 'json'];
      const shown = JSON.parse((await runHere([...args, '--dry-run'], home.path)).stdout);
      expect(shown.notes.join('\n')).toMatch(/^1 step of this plan may reveal more/m);
      const { fixes, plans } = JSON.parse((await runHere([...args, '--fix'], home.path)).stdout);
      expect(plans[0]).toEqual(shown.plans[0]);
      expect(plans).toHaveLength(2);
      expect(fixes).toContainEqual(
        expect.objectContaining({ ruleId: 'stale-session-file', status: 'fixed' }),
      );
      const sessions = readFileSync(
        join(home.path, '.openclaw-work/agents/main/sessions/sessions.json'),
        'utf8',
      );
      expect(sessions).toContain(`${home.path}/.openclaw-work/agents/main/sessions/`);
      expect((await runHere(['undo'], home.path)).status).toBe(0);
      expect(snapshot(join(home.path, '.openclaw'))).toEqual(before);
    });
  },
);
