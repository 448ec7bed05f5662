// Writes the types of each entry into one file, which needs neither our sources nor our development dependencies.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** The entries of package.json's `exports`, by their names in dist. */
const ENTRIES = { index: 'index.d.ts', testing: 'testing/index.d.ts' };

const scratch = mkdtempSync(join(tmpdir(), 'openclaw-migcheck-types-'));
try {
  declare(scratch);
  const input = Object.fromEntries(
    Object.entries(ENTRIES).map(([name, path]) => [name, join(scratch, path)]),
  );
  const bundle = await rollup({ input, plugins: [dts()], onwarn: () => {} });
  const { output } = await bundle.write({
    dir: 'dist',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'types.d.ts',
  });
  refuseForeign(output);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** One file of types for each source. */
function declare(directory) {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', directory];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('tsc failed');
}

/** What a user of the library does not have. */
function refuseForeign(output) {
  for (const { fileName, imports, code } of output) {
    const foreign = imports.filter((name) => !output.some((one) => one.fileName === name));
    const global = /\bNodeJS\.|\bBuffer\b/.exec(code.replace(/\/\*[\s\S]*?\*\//g, ''));
    if (foreign.length > 0) throw new Error(`${fileName} needs ${foreign.join(', ')}`);
    if (global) throw new Error(`${fileName} needs the types of Node: ${global[0]}`);
  }
}
