/** What a machine can lack: each time there is a message, and the check continues where it can. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema.ts';
import { type BuiltHome, buildHome, IS_ROOT, jsonEra } from '../support/install-builder.ts';
import { CLI, plainEnv, run, runHere } from './command.ts';

const IS_LINUX = process.platform === 'linux';
let built: BuiltHome | undefined;
afterEach(() => built?.remove());

function lay(owner?: number): string {
  built = buildHome(jsonEra('2026.5.28'), 'bob', owner);
  return built.path;
}

it('keeps its label in the report, also one that is the name of a command', async () => {
  const home = lay();
  const words = ['--json', '--label', 'merge', '--no-such-option'];
  const { status, stdout } = await runHere(words, home);
  expect(status).toBe(2);
  expect(reportSchema.parse(JSON.parse(stdout))).toMatchObject({ label: 'merge' });
});

it('says in an annotation on GitHub why it could not check', async () => {
  const home = lay();
  const words = ['gone%', '--format', 'github', '--format', 'json=report.json'];
  const { status, stdout } = await runHere(words, home);
  expect(status).toBe(2);
  expect(stdout).toMatch(/^::error title=openclaw-migcheck::.*gone%25.*\n$/);
});

describe('a working directory that was deleted', () => {
  function inDeleted(home: string, ...words: readonly string[]) {
    const gone = join(dirname(home), 'gone');
    mkdirSync(gone);
    const script = 'cd "$1" && rmdir "$1" && shift && exec "$@"';
    const command = ['sh', gone, process.execPath, CLI, ...words];
    return spawnSync('sh', ['-c', script, ...command], { env: plainEnv(home), encoding: 'utf8' });
  }

  it.runIf(IS_LINUX)('does not matter where no path depends on it', () => {
    const home = lay();
    for (const words of [[], [home]]) {
      const { status, stdout, stderr } = inDeleted(home, ...words);
      expect(stderr).toBe('');
      expect(status).not.toBe(2);
      expect(stdout).toContain('OpenClaw install');
    }
  });

  it.runIf(IS_LINUX)('is said where a path does', () => {
    const { status, stderr } = inDeleted(lay(), 'copy');
    expect(status).toBe(2);
    expect(stderr).toContain('The working directory was deleted');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a user id without a home', () => {
  const stranger = (home: string) => ({ uid: 54_321, programs: dirname(home) });
  const env = { HOME: '' };

  it.runIf(IS_ROOT)('checks what it is given', () => {
    const home = lay(54_321);
    const { status, stderr } = run([home], home, { cwd: '/', env, as: stranger(home) });
    expect(stderr).toBe('');
    expect(status).not.toBe(2);
  });

  it.runIf(IS_ROOT)('is told to give a path', () => {
    const home = lay(54_321);
    const { status, stderr } = run([], home, { cwd: '/', env, as: stranger(home) });
    expect(status).toBe(2);
    expect(stderr).toContain('user id 54321 has no home here');
  });
});

it.runIf(IS_LINUX)('says that a full standard output cannot be written', () => {
  const home = lay();
  const words = ['-c', 'exec "$@" > /dev/full', 'sh', process.execPath, CLI, home];
  const { status, stderr } = spawnSync('sh', words, { env: plainEnv(home), encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('the output could not be written (ENOSPC)');
});

describe('a check that could not be done', () => {
  it.each([
    ['a path that is not there', ['/nowhere', '--format', 'json']],
    ['a wrong option', ['--format=json', '--nonsense']],
    ['options that contradict each other', ['--format', 'json', '--all', '--profile', 'x']],
  ])('still ends in JSON: %s', async (_, words) => {
    const { status, stdout, stderr } = await runHere(words, '/');
    expect(status).toBe(2);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ complete: false, installs: [], findings: [] });
    expect(report.error).not.toBeNull();
    expect(stderr).toContain(report.error);
  });

  it('ends in words alone where no JSON was asked for', async () => {
    const files = ['--format', 'pretty', '--format', 'json=report.json'];
    for (const words of [
      ['/nowhere'],
      ['/nowhere', ...files],
      ['explain', 'nothing', '--format', 'json'],
    ])
      expect((await runHere(words, '/')).stdout).toBe('');
  });
});
