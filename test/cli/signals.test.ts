/**
 * The user presses Ctrl-C: the program ends at once, leaves no copy behind, and says what state
 * things are in.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRuns, runsDirectory } from '../../src/repair/index.ts';
import { snapshot } from '../repair/support.ts';
import { type BuiltHome, buildHome, jsonEra, sqliteEra } from '../support/install-builder.ts';
import { type Done, run as runBuilt } from './command.ts';

const PRELOAD = new URL('./signal-at.mjs', import.meta.url).href;
const PIECE = 1024 * 1024;
const LARGE = 'a'.repeat(3 * PIECE);

let root: string;
let home: BuiltHome;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-signals-')));
  for (const name of ['tmp', 'state']) mkdirSync(join(root, name));
  env = { TMPDIR: join(root, 'tmp'), XDG_STATE_HOME: join(root, 'state') };
});

afterEach(() => {
  home.remove();
  rmSync(root, { recursive: true, force: true });
});

/** @param at where the signal comes: the query of the preloaded module */
function run(args: readonly string[], at?: string): Done {
  const preload = at === undefined ? {} : { preload: `${PRELOAD}?${at}` };
  const { status, signal, stdout, stderr } = runBuilt(args, home.path, { env, ...preload });
  return { status, signal, stdout, stderr };
}

/**
 * Regular files in the directory for temporary files, because any of them may be a copy of a
 * credential.
 */
function copiesLeft(): string[] {
  return readdirSync(join(root, 'tmp'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
}

describe.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s', (name, status) => {
  it('ends a check at once, in the middle of a file', () => {
    home = buildHome({ ...jsonEra('2026.5.28'), '.openclaw/workspace/notes.md': LARGE });
    const done = run(['record', home.path], `signal=${name}&call=readSync&bytes=${PIECE}`);
    expect(done).toEqual({ status: null, signal: name, stdout: '', stderr: '' });
  });

  it('ends a check while a database is copied, and leaves none of it', () => {
    home = buildHome(sqliteEra('2026.9.6'));
    const done = run([home.path], `signal=${name}&call=writeSync`);
    expect(done).toMatchObject({ status: null, signal: name, stdout: '' });
    expect(copiesLeft()).toEqual([]);
  });

  it('ends the reading of an archive, and removes what was unpacked', () => {
    home = buildHome({ ...jsonEra('2026.5.28'), '.openclaw/workspace/notes.md': LARGE });
    const archive = join(root, 'backup.tar');
    execFileSync('tar', ['-C', home.path, '-cf', archive, '.openclaw']);
    const done = run([archive], `signal=${name}&call=readSync&bytes=${256 * 1024}`);
    expect(done).toMatchObject({ status, stdout: '' });
    expect(done.stderr).toBe('openclaw-migcheck: stopped. Nothing was changed\n');
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it('stops a repair while it copies, and says how to go on and how to go back', () => {
    const { before, words } = restorable();
    const cut = run(words, `signal=${name}&call=writeSync&bytes=${PIECE}`);
    const [begun] = runs();
    expect(begun?.status).toBe('interrupted');
    expect(cut.stderr).toContain(`stopped in the middle of repair ${begun?.id}. To finish it`);
    expect(cut.stderr).toContain(`openclaw-migcheck undo ${begun?.id}\n`);
    expect(cut.status).toBe(status);
    expect(halfMade()).toEqual([]);
    run(words);
    expect(readFileSync(join(home.path, '.openclaw/workspace/notes.md'), 'utf8')).toBe(LARGE);
    const last = runs().at(-1)?.id ?? '';
    expect(run(['undo', last]).status).toBe(0);
    expect(snapshot(home.path)).toEqual(before);
  });

  it('stops an undo, which can be finished', () => {
    const { before, words } = restorable();
    run(words);
    const id = runs().at(-1)?.id ?? '';
    const cut = run(['undo', id], `signal=${name}&call=unlinkSync`);
    expect(cut.status).toBe(status);
    expect(cut.stderr).toBe(
      `openclaw-migcheck: stopped in the middle of an undo. To finish it, run: openclaw-migcheck undo ${id}\n`,
    );
    expect(run(['undo', id]).status).toBe(0);
    expect(snapshot(home.path)).toEqual(before);
  });
});

it.skipIf(process.platform === 'win32')('ends at once at the second signal', () => {
  const { words } = restorable();
  const at = `signal=SIGINT&call=writeSync&bytes=${PIECE}&again=1`;
  expect(run(words, at)).toMatchObject({ status: null, signal: 'SIGINT' });
});

// What is handled is not heard while a file system does not answer; Node itself handles two of them.
it.skipIf(process.platform !== 'linux')('are handled by nobody while a check reads', () => {
  home = buildHome(sqliteEra('2026.9.6'));
  const look = `import { readFileSync } from 'node:fs';
    process.once('exit', () => process._rawDebug(readFileSync('/proc/self/status', 'utf8')));`;
  const preload = `data:text/javascript,${encodeURIComponent(look)}`;
  const { stderr } = runBuilt([home.path], home.path, { env, preload });
  const [, caught = ''] = /^SigCgt:\s*([\da-f]+)$/m.exec(stderr) ?? [];
  const handled = [1, 2, 15].filter((signal) => BigInt(`0x${caught}`) & (1n << BigInt(signal - 1)));
  expect(handled).toEqual([]);
});

/** A home without its workspace, which a backup contains with a large file. */
function restorable() {
  const whole = { ...jsonEra('2026.5.28'), '.openclaw/workspace/notes.md': LARGE };
  const backup = join(root, 'backup');
  const other = buildHome(whole);
  execFileSync('cp', ['-a', other.path, backup]);
  other.remove();
  home = buildHome(whole);
  rmSync(join(home.path, '.openclaw/workspace'), { recursive: true });
  return {
    before: snapshot(home.path),
    words: [home.path, '--fix', '--unsafe-fixes', '--from', backup],
  };
}

function runs() {
  return listRuns({ runs: runsDirectory({ ...process.env, ...env }) });
}

/** What a repair creates under a temporary name. */
function halfMade(): string[] {
  return readdirSync(home.path, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.includes('.migcheck-'),
  );
}
