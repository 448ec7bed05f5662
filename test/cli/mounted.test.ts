/** A state directory that a container mounts: a repair writes the paths that are right in the container. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type BuiltHome, buildHome, jsonEra, moved } from '../support/install-builder.ts';
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
