// What whoever types `npx openclaw-migcheck` waits for: `npm run bench:npx`. Writes bench/npx.md with --write. Needs the
// network once, for the dependencies; the runs that are measured have them in the cache of npm, and not installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TIMES = 5;
const ROOT = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'openclaw-migcheck-npx-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const cache = join(scratch, 'cache');

const files = [ROOT, ...dependenciesOf(ROOT)].map(pack);
const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;

const start = () => npx('--version');
start();
const npm = Math.min(...times(() => timed(() => execFileSync('npm', ['--version']))));
const cold = Math.min(...times(coldStart));
const warm = Math.min(...times(() => timed(start)));

const table = `| what | budget | measured | against \`npm --version\` |
| --- | --- | --- | --- |
| \`npx openclaw-migcheck\`, in the cache and not installed | 3 s | ${cold.toFixed(2)} s | ${(cold / npm).toFixed(1)} × |
| the same once more, installed by then | | ${warm.toFixed(2)} s | ${(warm / npm).toFixed(1)} × |
| \`npm --version\`, which is npm itself | | ${npm.toFixed(2)} s | 1 × |
| the download, with ${files.length - 1} dependencies | 2 MB | ${megabytes.toFixed(2)} MB | |
`;
console.log(table);
if (process.argv.includes('--write')) {
  writeFileSync(join(import.meta.dirname, 'npx.md'), page(table));
}

/** Without what npx has installed before. */
function coldStart() {
  rmSync(join(cache, '_npx'), { recursive: true, force: true });
  return timed(start);
}

function npx(...args) {
  const words = ['--yes', '--prefer-offline', `--cache=${cache}`, '--package', files[0]];
  const { status, stderr } = spawnSync('npx', [...words, '--', 'openclaw-migcheck', ...args], {
    cwd: scratch,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** The names and versions of what npm installs beside a package. */
function dependenciesOf(directory) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return Object.keys(dependencies).flatMap((name) => {
    const installed = join(ROOT, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    return [`${name}@${version}`, ...dependenciesOf(installed)];
  });
}

function pack(what, index) {
  const directory = mkdtempSync(join(scratch, `${index}-`));
  const args = ['pack', '--silent', '--ignore-scripts', `--cache=${cache}`];
  execFileSync('npm', [...args, '--pack-destination', directory, what], { cwd: ROOT });
  const [file = ''] = readdirSync(directory);
  return join(directory, file);
}

function times(measure) {
  return Array.from({ length: TIMES }, measure);
}

function timed(run) {
  const begin = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

function page(text) {
  return `# From npx to the first answer

The fastest of ${TIMES} runs each, by

\`\`\`sh
npm run bench:npx -- --write
\`\`\`

on ${cpus().length} cores with a load of ${Math.round(loadavg()[0] ?? 0)}, Node ${process.versions.node}, ${process.platform}. Each run is \`npx\` on the packed package, with its
dependencies in the cache of npm.

${text}`;
}
