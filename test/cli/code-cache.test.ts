/** The bytecode that the build keeps beside the program, and what the program does without it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI, plainEnv, remoteHome } from './command.ts';

const PROJECT = dirname(dirname(CLI));
const CACHE = join('dist/code-cache', process.versions.v8);

let home: string;
let copy: string;
/** Notes for each script that comes with bytecode whether V8 took it. */
let preload: string;

beforeAll(() => {
  home = remoteHome();
  copy = mkdtempSync(join(tmpdir(), 'migcheck-code-cache-'));
  cpSync(dirname(CLI), join(copy, 'dist'), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(copy, 'package.json'));
  preload = join(copy, 'preload.cjs');
  writeFileSync(
    preload,
    `const vm = require('node:vm');
    const fs = require('node:fs');
    vm.Script = class extends vm.Script {
      constructor(code, options) {
        super(code, options);
        const { filename } = options;
        fs.appendFileSync(process.env.TAKEN, JSON.stringify([filename, !this.cachedDataRejected]) + '\\n');
      }
    };`,
  );
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

function check(program: string) {
  const list = join(copy, 'taken');
  writeFileSync(list, '');
  const env = { ...plainEnv(home), TAKEN: list };
  const words = ['--require', preload, program, home, '--openclaw', '2026.5.28'];
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

it.each([
  ['of another build of V8', inOtherBuild],
  ['cut off', (bytecode: Buffer) => bytecode.subarray(0, 1000)],
  ['empty', () => Buffer.alloc(0)],
])('is compiled once more where it is %s', (_, change) => {
  const cache = join(copy, CACHE);
  cpSync(join(PROJECT, CACHE), cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    writeFileSync(join(cache, name), change(readFileSync(join(cache, name))));
  }
  const { taken, output } = check(join(copy, 'dist/cli.cjs'));
  expect(taken).not.toEqual([]);
  expect(taken.filter(([, isTaken]) => isTaken)).toEqual([]);
  expect(output).toEqual(check(CLI).output);
});

it('need not be there', () => {
  rmSync(join(copy, CACHE), { recursive: true });
  const { taken, output } = check(join(copy, 'dist/cli.cjs'));
  expect(taken).toEqual([]);
  expect(output).toEqual(check(CLI).output);
});

/** The second word is a digest of the version. */
function inOtherBuild(bytecode: Buffer): Buffer {
  const other = Buffer.from(bytecode);
  other.writeUInt32LE(bytecode.readUInt32LE(4) ^ 1, 4);
  return other;
}
