/** Where a limit is reached, the report says which one, and what to do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type BuiltHome, buildHome, jsonEra, sqliteEra } from '../support/install-builder.ts';
import { run, runHere } from './command.ts';

let home: BuiltHome;
afterEach(() => home.remove());

it('a workspace outside of the state directory is not read to its end', async () => {
  const workspace = '{HOME}/work';
  home = buildHome(jsonEra('2026.5.28', { config: { agents: { defaults: { workspace } } } }));
  const names = Array.from({ length: 300 }, () => 'd');
  mkdirSync(join(home.path, 'work', ...names), { recursive: true });
  const { status, stdout } = await runHere([home.path, '--format', 'json'], home.path);
  expect(status).toBe(2);
  expect(stdout).toMatch(/work was not read completely: directories nested more than \d+ deep/);
});

it('there is no directory for temporary files', () => {
  home = buildHome(sqliteEra('2026.9.6'));
  const archive = join(dirname(home.path), 'copy.tgz');
  execFileSync('tar', ['-C', home.path, '-czf', archive, '.openclaw']);
  const env = { TMPDIR: join(home.path, 'missing') };
  const checked = run([home.path, '--format', 'json'], home.path, { env });
  expect(checked.stdout).toMatch(/openclaw\.sqlite cannot be copied [^"]*\(ENOENT\)\. Set TMPDIR/);
  const unpacked = run([archive], home.path, { env });
  expect(unpacked.status).toBe(2);
  expect(unpacked.stderr).toMatch(/you cannot write to [^(]*missing \(ENOENT\)\. Set TMPDIR/);
});
