/** What `npm start` runs, from the user's working directory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { plainEnv, remoteHome } from './command.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let home: string;
beforeEach(() => {
  home = remoteHome();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function start(cwd: string, ...args: readonly string[]) {
  const env = {
    ...plainEnv(home),
    INIT_CWD: cwd,
    npm_lifecycle_event: 'start',
    npm_package_name: 'openclaw-migcheck',
  };
  const script = join(ROOT, 'tools/start.mjs');
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

/** The output that a page shows. */
function outputIn(page: string): string {
  return /^```text\n(.*?)```/ms.exec(readFileSync(join(ROOT, page), 'utf8'))?.[1] ?? '';
}

it('checks the example of the README, and calls no finding a failure', () => {
  const { status, stdout } = start(ROOT);
  expect(status).toBe(0);
  const whole = outputIn('docs/example.md');
  const [summary = 'no summary'] = /^✗ \d+ findings .*$/m.exec(stdout) ?? [];
  expect(whole).toContain(`\n${summary}\n`);
  const begun = outputIn('README.md').replace(/ {2}…\n$/, '');
  expect(whole.startsWith(begun)).toBe(true);
  const [, verdict = 'no verdict', arrived = 'no inventory', steps] = begun.split('\n\n');
  expect(stdout).toContain(`\n\n${verdict}\n\n${arrived}\n\n`);
  expect(steps).toContain('\n  2. Repair 2 findings');
  expect(stdout).toContain('$ npm start -- .example/bob --home /home/bob');
});

it('takes a path from where the user stands, and ends with the status of the check', () => {
  mkdirSync(join(home, 'deep'));
  const done = start(join(home, 'deep'), '../.openclaw', '--format', 'json', '--fail-on', 'info');
  expect(done.stderr).toBe('');
  expect(done.status).toBe(1);
  expect(JSON.parse(done.stdout).installs).toMatchObject([{ stateDir: join(home, '.openclaw') }]);
});
