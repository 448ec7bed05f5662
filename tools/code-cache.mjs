// Checks the bundled example with a program that was built, and keeps what V8 has compiled for that: node
// tools/code-cache.mjs <program> <directory of its code> <directory for the bytecode>
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { constants, Script } from 'node:vm';
import { HOST_OPTIONS } from './example.mjs';

const [program, code, cache] = process.argv.slice(2).map((path) => resolve(path));

const scripts = new Map();
const compile = Module.prototype._compile;
Module.prototype._compile = function (text, file, ...rest) {
  return dirname(file) === code ? run(this, text) : compile.call(this, text, file, ...rest);
};

process.once('exit', keep);
process.argv = [process.execPath, program, 'fixtures/broken-move/home/bob', ...HOST_OPTIONS];
createRequire(import.meta.url)(program);

/** As src/cli/code-cache.ts does: V8 compares how a script was compiled. */
function run(module, text) {
  const { exports, filename } = module;
  const script = new Script(Module.wrap(text), {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  scripts.set(basename(filename), script);
  const require = Module.createRequire(filename);
  script.runInThisContext().call(exports, exports, require, module, filename, dirname(filename));
}

/** When the check has ended: V8 compiles a function when it is first called. */
function keep() {
  mkdirSync(cache, { recursive: true });
  for (const [name, script] of scripts) {
    writeFileSync(join(cache, name), script.createCachedData());
  }
  // The example has findings.
  process.exitCode = 0;
}
