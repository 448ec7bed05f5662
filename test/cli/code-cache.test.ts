/** The bytecode that the build keeps beside the program, and what the program does without it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLI, copyOfProgram, plainEnv, remoteHome } from './command.ts';

const BUILT = dirname(CLI);
const DIGEST = 32;
const PRELOAD = fileURLToPath(new URL('../support/note-bytecode.cjs', import.meta.url));

let scratch: string;
let home: string;
let copy: string;

beforeAll(() => {
  home = remoteHome();
  scratch = mkdtempSync(join(tmpdir(), 'migcheck-code-cache-'));
  copy = copyOfProgram(join(scratch, 'program'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

function check(program: string) {
  const list = join(scratch, 'taken');
  writeFileSync(list, '');
  const env = { ...plainEnv(home), NOTES: list };
  const words = ['--require', PRELOAD, program, home, '--openclaw', '2026.5.28'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const taken = lines.map((line): [string, boolean] => JSON.parse(line));
  return { taken, output: { status, stdout, stderr } };
}

it('is what V8 takes for the code that every check needs', () => {
  const { taken, output } = check(CLI);
  expect(taken.filter(([, isTaken]) => !isTaken)).toEqual([]);
  const names = taken.map(([file]) => basename(file));
  expect(names).toContainEqual(expect.stringMatching(/^check-.*\.cjs$/));
  expect(output.stderr).toBe('');
});

describe('a copy of the program', () => {
  beforeEach(() => cpSync(BUILT, dirname(copy), { recursive: true }));

  it('has bytecode that V8 refuses, where another build of it has made that', () => {
    changeBytecode((bytecode, code) => signed(inOtherBuild(bytecode), code));
    const { taken, output } = check(copy);
    expect(taken.map(([, isTaken]) => isTaken)).toContain(false);
    expect(taken.map(([, isTaken]) => isTaken)).not.toContain(true);
    expect(output).toEqual(check(CLI).output);
  });

  it.each([
    [
      'damaged',
      (bytecode: Buffer, kept: Buffer) =>
        Buffer.concat([kept, bytecode.fill(0, bytecode.length / 2)]),
    ],
    [
      'cut off',
      (bytecode: Buffer, kept: Buffer) => Buffer.concat([kept, bytecode.subarray(0, 99)]),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('never shows V8 bytecode that is %s', (_, change) => {
    changeBytecode((bytecode, _, digest) => change(bytecode, digest));
    const { taken, output } = check(copy);
    expect(taken).toEqual([]);
    expect(output).toEqual(check(CLI).output);
  });

  it('runs its code, where that was changed after the build', () => {
    changeCode((code) => code.replaceAll('This copy will not', 'THIS COPY WILL NOT'));
    const { stdout } = check(copy).output;
    expect(stdout).toContain('THIS COPY WILL NOT');
  });

  it('needs none', () => {
    rmSync(join(dirname(copy), 'code-cache'), { recursive: true });
    const { taken, output } = check(copy);
    expect(taken).toEqual([]);
    expect(output).toEqual(check(CLI).output);
  });
});

function changeBytecode(change: (bytecode: Buffer, code: string, digest: Buffer) => Buffer): void {
  const [version = 'no version'] = readdirSync(join(BUILT, 'code-cache'));
  const cache = join(dirname(copy), 'code-cache', version);
  for (const name of readdirSync(cache)) {
    const kept = readFileSync(join(cache, name));
    const code = readFileSync(join(BUILT, 'chunks', name), 'utf8');
    const changed = change(kept.subarray(DIGEST), code, kept.subarray(0, DIGEST));
    writeFileSync(join(cache, name), changed);
  }
}

function changeCode(change: (code: string) => string): void {
  const chunks = join(dirname(copy), 'chunks');
  for (const name of readdirSync(chunks)) {
    const code = readFileSync(join(chunks, name), 'utf8');
    writeFileSync(join(chunks, name), change(code));
  }
}

/** The second word is a digest of the version. */
function inOtherBuild(bytecode: Buffer): Buffer {
  const other = Buffer.from(bytecode);
  other.writeUInt32LE(bytecode.readUInt32LE(4) ^ 1, 4);
  return other;
}

function signed(bytecode: Buffer, code: string): Buffer {
  const digest = createHash('sha256').update(code).update(bytecode).digest();
  return Buffer.concat([digest, bytecode]);
}
