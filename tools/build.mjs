// Bundles the command line and the library. Split into chunks, so that what a run does not need is never loaded.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'rolldown';
import {
  asciiOnly,
  COMMENTS,
  COMMON,
  expectApplied,
  lazyBuiltins,
  makeCodeCache,
  noColorDetection,
} from './bundling.mjs';
import { notices } from './notices.mjs';

rmSync('dist', { recursive: true, force: true });
await build({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts', testing: 'src/testing/index.ts' },
  ...COMMON,
  plugins: [lazyBuiltins, noColorDetection, asciiOnly, notices('dist/THIRD-PARTY-NOTICES.txt')],
  // Loaded by the few checks that need them, from where npm put them (the first carries its own .wasm file); typescript
  // cosmiconfig asks for only when it meets a .ts configuration, and it never does here.
  external: ['node-sqlite3-wasm', 'typescript', 'dotenv', 'saxes'],
  output: {
    dir: 'dist',
    // Loaded faster than ES modules are.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    minify: true,
    comments: COMMENTS,
    // Each file that is loaded costs: what every check needs is in one, with all that it imports.
    codeSplitting: {
      groups: [
        {
          name: 'start',
          test: /src\/(?:cli\/exit-codes|migcheck\/version)\.ts$|rolldown.runtime/,
          priority: 2,
        },
        {
          name: 'check',
          test: /src\/cli\/(?:check|dispatch|masked-output|save-memory|signals)\.ts$/,
          priority: 1,
        },
      ],
    },
  },
});

expectApplied();

chmodSync('dist/cli.cjs', 0o755);
const { version, platform, arch } = process;
makeCodeCache('dist/cli.cjs', 'dist/chunks', `dist/code-cache/${version}-${platform}-${arch}`);

// Node cannot see what a minified CommonJS module exports: these say it.
const require = createRequire(import.meta.url);
for (const entry of ['index', 'testing']) {
  const names = Object.keys(require(`../dist/${entry}.cjs`));
  writeFileSync(`dist/${entry}.js`, `export { ${names.join(', ')} } from './${entry}.cjs';\n`);
}

if (process.argv.includes('--types')) await import('./types.mjs');
