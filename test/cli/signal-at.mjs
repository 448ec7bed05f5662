/**
 * Loaded before the command line (`--import`): after a call of the file system the process gets a signal, as from Ctrl-C.
 *   signal-at.mjs?signal=SIGINT&call=<name>           after the first call of that function
 *   signal-at.mjs?signal=SIGINT&call=<name>&bytes=<n> after the first one that reads or writes exactly so many bytes
 *   …&again=1                                         and once more when it is about to end
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { searchParams } = new URL(import.meta.url);
const signal = searchParams.get('signal');
const name = searchParams.get('call');
const bytes = Number(searchParams.get('bytes') ?? 0);
const act = fs[name];
let isSent = false;

fs[name] = (...args) => {
  const result = act(...args);
  if (!isSent && (bytes === 0 || result === bytes)) {
    isSent = true;
    process.kill(process.pid, signal);
  }
  return result;
};
syncBuiltinESMExports();

// A pause is due each time that the program checks, so that no test depends on the speed of the
// machine.
const now = Date.now;
let ahead = 0;
Date.now = () => {
  ahead += 1000;
  return now() + ahead;
};

if (searchParams.has('again')) process.once('exit', () => process.kill(process.pid, signal));
