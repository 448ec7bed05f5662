/**
 * A state directory that a container mounts: a repair writes the paths that are valid in the
 * container.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  type BuiltHome,
  buildHome,
  json,
  jsonEra,
  moved,
  sqliteEra,
} from '../support/install-builder.ts';
import { runHere } from './command.ts';

let built: BuiltHome;
afterEach(() => built.remove());

async function repair(oldHome: string, ...args: readonly string[]) {
  const tree = moved(jsonEra('2026.5.28', { home: oldHome }), '.openclaw', 'config');
  built = buildHome(tree, 'compose');
  const state = join(built.path, 'config');
  const files = ['openclaw.json', 'agents/main/sessions/sessions.json'].map((name) =>
    join(state, name),
  );
  const texts = () => files.map((file) => readFileSync(file, 'utf8'));
  const env = { XDG_STATE_HOME: join(dirname(built.path), 'runs') };
  const only = ['--only', 'stale-home-path', '--only', 'stale-session-file'];
  const before = texts();
  const done = await runHere([state, ...only, '--fix', ...args], built.path, { env });
  const after = texts();
  await runHere(['undo'], built.path, { env });
  return { before, after, undone: texts(), ...done };
}

it('leaves what is right there as it is', async () => {
  const { before, after, status } = await repair('/home/node', '--home', '/home/node');
  expect(status).toBe(0);
  expect(after).toEqual(before);
});

it('leads old paths to the name there, and undo takes it back', async () => {
  const target = ['--state-dir', '/home/node/.openclaw'];
  const { before, after, undone, status } = await repair('/home/alice', ...target);
  expect(status).toBe(0);
  expect(after).toEqual(before.map((text) => text.replaceAll('/home/alice/', '/home/node/')));
  expect(undone).toEqual(before);
});

it('changes no path where nobody says the name, and says why', async () => {
  const { before, after, status, stdout } = await repair('/home/alice');
  expect(status).toBe(1);
  expect(after).toEqual(before);
  expect(stdout).toContain('--state-dir <path>');
});

it('gives commands for files of the container with the path that they have on this machine', async () => {
  const tree = jsonEra('2026.5.28', {
    home: '/home/node',
    config: { channels: { telegram: { enabled: true, botToken: `\${TELEGRAM_BOT_TOKEN}` } } },
  });
  const { '.openclaw/.env': _, ...left } = tree;
  built = buildHome(moved(left, '.openclaw', 'config'), 'compose');
  const state = join(built.path, 'config');
  const args = [state, '--home', '/home/node', '--only', 'unresolved-env', '--json'];
  const { findings } = JSON.parse((await runHere(args, built.path)).stdout);
  expect(findings[0].remedy.commands).toEqual([
    `rsync -a --ignore-existing old-machine:.openclaw/.env ${state}/.env`,
    `chmod 600 ${state}/.env`,
  ]);
});

it.runIf(process.platform === 'linux')(
  'leaves the locks of a gateway in another container',
  async () => {
    const lock = json({ pid: 1, startTime: 1, createdAt: '2026-11-20T10:00:00.000Z' });
    const tree = sqliteEra('2026.9.6', { home: '/home/node' });
    const locked = { ...tree, '.openclaw/tmp/openclaw-1000/gateway.state.lock': lock };
    built = buildHome(moved(locked, '.openclaw', 'config'), 'compose');
    const state = join(built.path, 'config');
    const found = async () => {
      const args = [state, '--home', '/home/node', '--only', 'stale-lock', '--json'];
      const { findings } = JSON.parse((await runHere(args, built.path)).stdout);
      return findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    };
    // A process has a database open, whatever its number and path are there.
    const database = openSync(join(state, 'state/openclaw.sqlite'), 'r');
    const gateway = spawn('sleep', ['600'], { stdio: [database, 'ignore', 'ignore'] });
    closeSync(database);
    await once(gateway, 'spawn');
    expect(await found()).toEqual([]);
    gateway.kill('SIGKILL');
    await once(gateway, 'close');
    expect(await found()).toEqual(['stale-lock']);
  },
);
