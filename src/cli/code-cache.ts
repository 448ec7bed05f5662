import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** What Node loads each CommonJS file with. It is not documented; many libraries that change code as it is loaded rely on it. */
interface Compiler {
  _compile(this: NodeJS.Module, code: string, file: string, ...rest: unknown[]): unknown;
}

/**
 * Loads the chunks of this program with the bytecode that the build has put beside them, if there is any: compiling takes
 * a third of a small check. The npm package has none, since bytecode fits one version of V8 and nobody can review it.
 */
export function useCodeCache(): void {
  const cache = join(import.meta.dirname, 'code-cache', process.versions.v8);
  if (!existsSync(cache)) return;
  const chunks = join(import.meta.dirname, 'chunks');
  const compiler = Module.prototype as unknown as Compiler;
  const compile = compiler._compile;
  compiler._compile = function (code, file, ...rest) {
    const bytecode = dirname(file) === chunks ? bytecodeIn(join(cache, basename(file))) : undefined;
    if (bytecode === undefined) return compile.call(this, code, file, ...rest);
    return runWith(bytecode, this, code);
  };
}

function bytecodeIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {}
}

/** V8 compiles the code itself where the bytecode is of another version. */
function runWith(bytecode: Buffer, module: NodeJS.Module, code: string): unknown {
  const { exports, filename } = module;
  const script = new Script(Module.wrap(code), {
    filename,
    cachedData: bytecode,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const run = script.runInThisContext();
  return run.call(
    exports,
    exports,
    Module.createRequire(filename),
    module,
    filename,
    dirname(filename),
  );
}
