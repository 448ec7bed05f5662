// Checks what it is given, or the bundled example: a demonstration is no failure, whatever it finds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const given = process.argv.slice(2);
const argsFile = 'fixtures/broken-move/args.json';
const example = existsSync(argsFile)
  ? JSON.parse(readFileSync(argsFile, 'utf8'))
  : ['fixtures/broken-move/home/bob', '--home', '/home/bob'];

const { status, signal } = spawnSync(
  process.execPath,
  ['dist/cli.js', ...(given.length > 0 ? given : example)],
  { stdio: 'inherit' },
);
if (given.length > 0) process.exitCode = signal === null ? status : 2;
