// Checks what it is given, or the bundled example: a demonstration is no failure, whatever it finds.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { HOST_OPTIONS, layOutExample } from './example.mjs';

// npm runs a script in the package's directory; paths are meant from where the user stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2);
const args = given.length > 0 ? given : example();
const { status, signal } = spawnSync(process.execPath, [resolve('dist/cli.cjs'), ...args], {
  cwd,
  stdio: 'inherit',
});
if (given.length > 0) process.exitCode = signal === null ? status : 2;

/** A copy, so that the repair that is offered can be tried. */
function example() {
  const home = resolve(join('.example', 'bob'));
  layOutExample(home);
  return [relative(cwd, home), ...HOST_OPTIONS];
}
