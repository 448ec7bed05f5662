/**
 * A check loads only the Node modules that it uses. A test of the time that it takes would not be
 * reliable.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOfProgram, plainEnv } from './command.ts';

const OPTIONS = ['--home', '/home/bob', '--openclaw', '2026.5.28', '--fail-on', 'never'];
const COSTLY = ['child_process', 'crypto', 'net', 'tty', 'v8', 'zlib'];

const EXAMPLE = fileURLToPath(new URL('../../fixtures/broken-move/home', import.meta.url));
const ARCHIVE = 'openclaw-state.tgz';

let scratch: string;
let home: string;
/** As npm installs it: what compares bytecode is loaded beside that only. */
let program: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'migcheck-loaded-'));
  cpSync(EXAMPLE, scratch, { recursive: true });
  home = join(scratch, 'bob');
  program = copyOfProgram(join(scratch, 'program'));
  rmSync(join(scratch, 'program/dist/code-cache'), { recursive: true });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/**
 * The expensive modules that a check loads when its output goes to a pipe, and that Node does not
 * load by itself.
 */
function loaded(...args: readonly string[]): string[] {
  return beyondNode(modulesOf([program, home, ...OPTIONS, ...args]));
}

function beyondNode(names: readonly string[]): string[] {
  const own = modulesOf(['-e', '0']);
  return names.filter((name) => !own.includes(name));
}

function modulesOf(words: readonly string[], env = plainEnv(scratch)): string[] {
  const [preload, list] = [join(scratch, 'preload.cjs'), join(scratch, 'list.json')];
  const save = `require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList))`;
  writeFileSync(preload, `process.once('exit', () => ${save});\n`);
  execFileSync(process.execPath, ['--require', preload, ...words], { env });
  const names: string[] = JSON.parse(readFileSync(list, 'utf8'));
  return COSTLY.filter((name) => names.includes(`NativeModule ${name}`));
}

it('a check loads what unpacks its archive', () => {
  expect(loaded()).toEqual(['zlib']);
});

it('a check with many findings, and no archive, loads none of them', () => {
  rmSync(join(home, ARCHIVE));
  expect(loaded()).toEqual([]);
});

it('a report with fingerprints loads what makes them', () => {
  expect(loaded('--format', 'json')).toContain('crypto');
});

it('a check for this machine loads nothing that compares addresses where none is to be compared', () => {
  const names = modulesOf([program, '--fail-on', 'never'], plainEnv(home));
  expect(beyondNode(names)).not.toContain('net');
});
