// Checks the bundled example with a program that was built, and keeps what V8 has compiled for that: node
// tools/code-cache.mjs <program> <directory of its code> <directory for the bytecode>
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { FIXTURE, HOST_OPTIONS } from './example.mjs';

const FINDINGS = 1;

const [program, code, cache] = process.argv.slice(2);

const scripts = new Map();
const compile = Module.prototype._compile;
Module.prototype._compile = function (text, file, ...rest) {
  return dirname(file) === code ? run(this, text) : compile.call(this, text, file, ...rest);
};

process.once('exit', keep);
process.argv = [process.execPath, program, FIXTURE, ...HOST_OPTIONS];
createRequire(import.meta.url)(program);

/** As src/cli/code-cache.ts does: V8 compares how a script was compiled. */
function run(module, text) {
  const { exports, filename } = module;
  const script = new Script(Module.wrap(text), {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  scripts.set(basename(filename), { script, text });
  const require = Module.createRequire(filename);
  script.runInThisContext().call(exports, exports, require, module, filename, dirname(filename));
}

/** When the check has ended: V8 compiles a function when it is first called. */
function keep(status) {
  if (status !== FINDINGS) {
    console.error(`${program} has not checked the example: it ended with ${status}.`);
    process.exitCode = status || 2;
    return;
  }
  mkdirSync(cache, { recursive: true });
  for (const [name, { script, text }] of scripts) {
    const bytecode = script.createCachedData();
    const digest = createHash('sha256').update(text).update(bytecode).digest();
    writeFileSync(join(cache, name), Buffer.concat([digest, bytecode]));
  }
  process.exitCode = 0;
}
