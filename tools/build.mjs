// Bundles the command line and the library. Split into chunks, so that what a run does not need is never loaded.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'rolldown';

// The plugins that found what they change: a new version of a library or of the bundler may write it in another way.
const applied = new Set();

// Node's own modules take time as well: these are loaded by the first function that uses them.
const SELDOM_USED =
  /(?<= = )require\([`"'](node:(?:child_process|crypto|net|stream|util|zlib)(?:\/\w+)?)[`"']\)/g;
const lazyBuiltins = {
  name: 'lazy-builtins',
  renderChunk: (code) =>
    code.replace(SELDOM_USED, (_, id) => {
      applied.add('lazy-builtins');
      return `new Proxy({},{get:(_,name)=>require("${id}")[name]})`;
    }),
};

// picocolors looks at the terminal as soon as it is loaded, which opens the stream; our own options decide here.
const noColorDetection = {
  name: 'no-color-detection',
  transform: {
    filter: { id: /node_modules\/picocolors\// },
    handler: (code) =>
      code.replace('(p.stdout || {}).isTTY', () => {
        applied.add('no-color-detection');
        return 'false';
      }),
  },
};

// A text with nothing but ASCII in it is read faster, and takes half the memory.
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      chunk.code &&= chunk.code.replace(/[^\0-\x7f]/g, escaped);
    }
  },
};

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

rmSync('dist', { recursive: true, force: true });
await build({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts', testing: 'src/testing/index.ts' },
  platform: 'node',
  plugins: [lazyBuiltins, noColorDetection, asciiOnly],
  transform: { target: 'node20.19' },
  // Its CommonJS form hides what it loads from a bundler.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
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
    comments: { legal: true, annotation: false, jsdoc: false },
    // Each file that is loaded costs: what every check needs is in one, with all that it imports.
    codeSplitting: {
      groups: [
        {
          name: 'start',
          test: /src\/(?:cli\/exit-codes|migcheck\/version)\.ts$|rolldown.runtime/,
          priority: 2,
        },
        { name: 'check', test: /src\/cli\/(?:dispatch|check)\.ts$/, priority: 1 },
      ],
    },
  },
});

for (const { name } of [lazyBuiltins, noColorDetection]) {
  if (!applied.has(name)) throw new Error(`tools/build.mjs: ${name} finds nothing to change`);
}

chmodSync('dist/cli.cjs', 0o755);

// Node cannot see what a minified CommonJS module exports: these say it.
const require = createRequire(import.meta.url);
for (const entry of ['index', 'testing']) {
  const names = Object.keys(require(`../dist/${entry}.cjs`));
  writeFileSync(`dist/${entry}.js`, `export { ${names.join(', ')} } from './${entry}.cjs';\n`);
}

if (process.argv.includes('--types')) await import('./types.mjs');
