/**
 * Loaded before the command line (`--import`): at the given call that changes something on disk the process
 * kills itself, as a power cut would. Of a write half of the bytes arrive.
 *   kill-at.mjs?at=<n>              the call to die at, from 1
 *   kill-at.mjs?at=<n>&only=<name>  of this function only
 *   kill-at.mjs?count=<file>        lives, and leaves the number of calls in the file
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { searchParams } = new URL(import.meta.url);
const at = Number(searchParams.get('at') ?? 0);
const only = searchParams.get('only');
const count = searchParams.get('count');
const original = { ...fs };
const WRITES = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT;
let calls = 0;

/** @param half what a call does that is cut off in its middle */
function guard(name, changes, half = () => {}) {
  const act = original[name];
  fs[name] = (...args) => {
    if ((only ?? name) === name && changes(...args)) {
      calls += 1;
      if (calls === at) {
        half(act, ...args);
        process.kill(process.pid, 'SIGKILL');
      }
    }
    return act(...args);
  };
}

const always = () => true;
for (const name of [
  'chmodSync',
  'chownSync',
  'fchmodSync',
  'fchownSync',
  'fsyncSync',
  'futimesSync',
  'lchownSync',
  'linkSync',
  'lutimesSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'symlinkSync',
  'unlinkSync',
  'utimesSync',
]) {
  guard(name, always);
}
guard('openSync', (_, flags) => typeof flags === 'number' && (flags & WRITES) !== 0);
guard(
  'writeSync',
  (fd) => fd > 2,
  (write, fd, bytes) => write(fd, bytes.subarray(0, bytes.length >> 1)),
);
syncBuiltinESMExports();

if (count !== null) process.on('exit', () => original.writeFileSync(count, String(calls)));
