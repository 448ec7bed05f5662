import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remoteHome, run } from './command.ts';

const RULE = 'loose-permissions';

let home: string;
let config: string;

beforeEach(() => {
  home = remoteHome();
  config = join(home, '.openclaw/openclaw.json');
  mkdirSync(join(home, '.openclaw/agents'));
  chmodSync(join(home, '.openclaw'), 0o700);
  chmodSync(config, 0o644);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function check(...args: readonly string[]) {
  return run([join(home, '.openclaw'), '--only', RULE, '--rule', `${RULE}=error`, ...args], home);
}

const modeOf = (path: string) => lstatSync(path).mode & 0o777;

describe.skipIf(process.platform === 'win32')('a repair', () => {
  it('is only shown with --dry-run, with and without --fix', () => {
    for (const args of [['--dry-run'], ['--fix', '--dry-run']]) {
      const done = check(...args);
      expect(done.stdout).toContain(config);
      expect(done.status).toBe(1);
      expect(modeOf(config)).toBe(0o644);
    }
  });

  it('is done with --fix, checked again, and reported', () => {
    expect(check().status).toBe(1);
    const done = check('--fix', '--format', 'json');
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(modeOf(config)).toBe(0o600);
    expect(JSON.parse(done.stdout)).toMatchObject({
      findings: [],
      fixes: [{ ruleId: RULE, status: 'fixed', reason: null }],
    });
  });

  it('is not needed twice', () => {
    check('--fix');
    expect(check('--dry-run').stdout).toBe('Nothing here can safely be repaired.\n');
  });
});
