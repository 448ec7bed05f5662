import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** What Node loads each CommonJS file with. It is not documented; many libraries that change code as it is loaded rely on it. */
interface Compiler {
  _compile(this: NodeJS.Module, code: string, file: string, ...rest: unknown[]): unknown;
}

/** Of a SHA-256, in bytes. */
const DIGEST = 32;

/**
 * Loads the chunks of this program with the bytecode that the build has put beside them, if there is any: compiling takes
 * a quarter of a small check. The npm package has none, since bytecode fits one version of V8 and nobody can review it.
 */
export function useCodeCache(): void {
  const { version, platform, arch } = process;
  const cache = join(import.meta.dirname, 'code-cache', `${version}-${platform}-${arch}`);
  if (!existsSync(cache)) return;
  const chunks = join(import.meta.dirname, 'chunks');
  const compiler = Module.prototype as unknown as Compiler;
  const compile = compiler._compile;
  compiler._compile = function (code, file, ...rest) {
    const isChunk = dirname(file) === chunks;
    const bytecode = isChunk ? bytecodeOf(code, join(cache, basename(file))) : undefined;
    if (bytecode === undefined) return compile.call(this, code, file, ...rest);
    return runWith(bytecode, this, code);
  };
}

/**
 * V8 compares no more than the length of the code, and crashes on damaged bytecode. The digest is no protection against
 * somebody who can write here: they can change the code, too.
 */
function bytecodeOf(code: string, file: string): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    const bytecode = kept.subarray(DIGEST);
    const digest = createHash('sha256').update(code).update(bytecode).digest();
    return digest.equals(kept.subarray(0, DIGEST)) ? bytecode : undefined;
  } catch {}
}

/** V8 compiles the code itself where another build of it has made the bytecode. */
function runWith(bytecode: Buffer, module: NodeJS.Module, code: string): unknown {
  const { exports, filename } = module;
  const script = new Script(Module.wrap(code), {
    filename,
    cachedData: bytecode,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const run = script.runInThisContext();
  const require = Module.createRequire(filename);
  return run.call(exports, exports, require, module, filename, dirname(filename));
}
