// What every bundle of this program has in common.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Options of the bundler for code that runs in Node. */
export const COMMON = {
  platform: 'node',
  transform: { target: 'node20.19' },
  // Its CommonJS form hides what it loads from a bundler.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
};

/** What is in our package.json. */
export const PACKAGE = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** Notices of licences stay in the code. */
export const COMMENTS = { legal: true, annotation: false, jsdoc: false };

// The plugins that found what they change: a new version of a library or of the bundler may write it in another way.
const applied = new Set();

// Node's own modules take time as well: these are loaded by the first function that uses them.
const SELDOM_USED =
  /(?<= = )require\([`"'](node:(?:child_process|crypto|module|net|stream|util|v8|zlib)(?:\/\w+)?)[`"']\)/g;
export const lazyBuiltins = {
  name: 'lazy-builtins',
  renderChunk: (code) =>
    code.replace(SELDOM_USED, (_, id) => {
      applied.add('lazy-builtins');
      return `new Proxy({},{get:(_,name)=>require("${id}")[name]})`;
    }),
};

// picocolors looks at the terminal as soon as it is loaded, which opens the stream; our own options decide here.
export const noColorDetection = {
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
export const asciiOnly = {
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

/** Stops a build whose speed would be lost without a word. */
export function expectApplied() {
  for (const { name } of [lazyBuiltins, noColorDetection]) {
    if (!applied.has(name)) throw new Error(`tools/bundling.mjs: ${name} finds nothing to change`);
  }
}

const CODE_CACHE = fileURLToPath(new URL('code-cache.mjs', import.meta.url));

/** Puts into `cache` what V8 compiles of the files in `code` when `program` checks the bundled example. */
export function makeCodeCache(program, code, cache) {
  const places = [program, code, cache].map((path) => resolve(path));
  const args = ['--no-warnings', CODE_CACHE, ...places];
  // Nothing of whoever builds: their settings decide what is checked, and V8 refuses bytecode of other options.
  const { PATH, SystemRoot } = process.env;
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: dirname(resolve(program)),
    env: { PATH, SystemRoot, HOME: resolve(code) },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  // A check that has findings ends like a program that crashed.
  if (status !== 0 || stderr !== '') throw new Error(`The example was not checked. ${stderr}`);
}
