// Makes one file of this program and of the Node that runs this script, for machines that have none:
// node tools/executable.mjs. Node's documentation calls that a single executable application.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inject } from 'postject';
import { build } from 'rolldown';
import {
  asciiOnly,
  COMMENTS,
  COMMON,
  expectApplied,
  lazyBuiltins,
  makeCodeCache,
  noColorDetection,
  PACKAGE,
} from './bundling.mjs';
import { notices } from './notices.mjs';

const OUT = resolve('dist-executable');
const FILE = join(OUT, PACKAGE.name);
const SQLITE = resolve('node_modules/node-sqlite3-wasm/dist');

/** What the npm package loads from its dependencies, which are not beside an executable. */
const EMBEDDED = {
  embedded: `
    const modules = {
      ${Object.keys(PACKAGE.dependencies)
        .map((name) => `'${name}': () => require('${name}')`)
        .join(', ')},
      'node:v8': () => require('node:v8'),
    };
    export const embedded = (name) => modules[name]();`,
};

/** What Node starts. With its own code cache it would compile each function again that the program calls. */
const MAIN = `
  const { getAsset, getRawAsset } = require('node:sea');
  const { constants, Script } = require('node:vm');
  const script = new Script(getAsset('program', 'utf8'), {
    filename: __filename,
    // After its digest: a damaged executable is damaged anyway.
    cachedData: new Uint8Array(getRawAsset('code-cache'), 32),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  script.runInThisContext()(exports, require, module, __filename, __dirname);`;

/** Each change has to find its place once at least: what is left out would fail on another machine only. */
const CHANGES = [
  {
    in: /\/src\/.*\.ts$/,
    from: /createRequire\(import\.meta\.url\)/,
    to: 'embedded',
    head: "import { embedded } from 'embedded';",
  },
  {
    in: /\/src\/cli\/main\.ts$/,
    from: /useCodeCache\(\);/,
    to: '',
  },
  {
    in: /\/src\/migcheck\/version\.ts$/,
    from: /(?<=export function version\(\): string \{).*?\n\}/s,
    to: `return '${PACKAGE.version}' }`,
  },
  {
    in: /\/node-sqlite3-wasm\.js$/,
    from: /var Module=typeof Module!="undefined"\?Module:\{\};/,
    to: 'var Module={wasmBinary:new Uint8Array(require("node:sea").getRawAsset("sqlite.wasm"))};',
  },
];

const done = new Set();
const embed = {
  name: 'embed',
  resolveId: (id) => (id in EMBEDDED ? `\0${id}` : undefined),
  load: (id) => EMBEDDED[id.slice(1)],
  transform(code, id) {
    const changes = CHANGES.filter((change) => change.in.test(id) && change.from.test(code));
    return changes.reduce((text, change) => {
      done.add(change);
      return `${change.head ?? ''}${text.replace(change.from, () => change.to)}`;
    }, code);
  },
};

rmSync(OUT, { recursive: true, force: true });
const code = join(OUT, 'code');
const program = join(code, 'cli.cjs');
await build({
  ...COMMON,
  input: 'src/cli/main.ts',
  plugins: [
    embed,
    lazyBuiltins,
    noColorDetection,
    asciiOnly,
    notices(join(OUT, 'THIRD-PARTY-NOTICES.txt')),
  ],
  // Never loaded here, as in the npm package.
  external: ['typescript'],
  output: {
    file: program,
    format: 'cjs',
    codeSplitting: false,
    minify: true,
    comments: COMMENTS,
    // For commands to paste: the words that started it.
    intro: 'process.env.OPENCLAW_MIGCHECK_CALLED_BY??=process.argv0;',
  },
});
expectApplied();
if (done.size < CHANGES.length) throw new Error('A change of the sources has not found its place.');

// The line for a shell stands at the start of a file only.
const text = readFileSync(program, 'utf8').replace(/^#!.*\n/, '');
writeFileSync(program, text);
const cache = join(OUT, 'code-cache');
makeCodeCache(program, code, cache);

const main = join(OUT, 'main.cjs');
const wrapped = join(OUT, 'wrapped.cjs');
const config = join(OUT, 'sea.json');
const blob = join(OUT, 'sea.blob');
writeFileSync(main, MAIN);
writeFileSync(wrapped, Module.wrap(text));
writeFileSync(
  config,
  JSON.stringify({
    main,
    output: blob,
    disableExperimentalSEAWarning: true,
    assets: {
      program: wrapped,
      'code-cache': join(cache, 'cli.cjs'),
      'sqlite.wasm': join(SQLITE, 'node-sqlite3-wasm.wasm'),
    },
  }),
);
execFileSync(process.execPath, ['--experimental-sea-config', config], { stdio: ['ignore', 2, 2] });
copyFileSync(process.execPath, FILE);
chmodSync(FILE, 0o755);
await inject(FILE, 'NODE_SEA_BLOB', readFileSync(blob), {
  sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
});
for (const rest of [code, cache, main, wrapped, config, blob]) rmSync(rest, { recursive: true });
copyFileSync('LICENSE', join(OUT, 'LICENSE'));
copyFileSync(licenseOfNode(), join(OUT, 'LICENSE-node'));
console.log(FILE);

/** Where Node's own downloads and Debian's package of it have it. */
function licenseOfNode() {
  const prefix = dirname(dirname(process.execPath));
  const places = [join(prefix, 'LICENSE'), join(prefix, 'share/doc/nodejs/LICENSE')];
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`The licence of Node is in none of ${places.join(', ')}`);
  return found;
}
