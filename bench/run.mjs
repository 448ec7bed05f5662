// Speed as ratios measured in one run, on this machine: `npm run bench`. Writes bench/README.md with --write.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, isKept, keptStage, movedCopies } from '../test/real/installs.ts';
import { run as openclaw, stateDir } from '../test/real/openclaw.ts';

const RELEASE = '2026.9.6';
/** As large as the files are on average that OpenClaw 2026.9.6 writes into a fresh workspace: 2.9 KB. */
const NOTE = '# note\n'.repeat(420);
const CLI = join(import.meta.dirname, '../dist/cli.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'openclaw-migcheck-bench-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const nothing = () => run(process.execPath, ['-e', '0']);
const rows = [];

const small = makeSmall();
await compare('`--version`', 'node -e 0', 1.3, () => cli(['--version']), nothing, 60);
await compare(
  'a small install (the bundled example)',
  'node -e 0',
  3,
  () => cli([small, '--home', '/home/bob', '--openclaw', '2026.5.28']),
  nothing,
  60,
);
const published = asPublished();
await compare(
  'the same as npm installs it, without the bytecode that a build keeps',
  'node -e 0',
  undefined,
  () => cli([small, '--home', '/home/bob', '--openclaw', '2026.5.28'], published),
  nothing,
  60,
);
rmSync(join(small, 'openclaw-state.tgz'));
await compare(
  'the example without the backup beside it, a tar.gz to look into',
  'node -e 0',
  3,
  () => cli([small, '--home', '/home/bob', '--openclaw', '2026.5.28']),
  nothing,
  60,
);

if (isKept(RELEASE)) {
  const home = await realInstall();
  const what = `an install of ${RELEASE}, databases opened`;
  const ours = () => cli([stateDir(home), '--openclaw', RELEASE]);
  const doctor = ['doctor', '--lint', '--json'];
  await compare(what, 'node -e 0', 4, ours, nothing, 40);
  const packaged = () => cli([stateDir(home), '--openclaw', RELEASE], published);
  await compare('the same as npm installs it', 'node -e 0', undefined, packaged, nothing, 40);
  // Last: it writes into the install.
  const theirs = () => timed(() => openclaw(home, doctor));
  await compare(what, `openclaw ${doctor.join(' ')}`, 0.2, ours, theirs, 3);
}

const large = makeLarge(100_000);
const find = () => run('find', [large, '-printf', '%s %m %u\\n']);
const check = () => cli([large]);
await compare('100,000 files', "find -printf '%s %m %u\\n'", 3.5, check, find, 5);
const memory = peakMemory([large]);
// Both wait for the disk: what is compared is the time of the processor.
const record = () => processorTime(process.execPath, [CLI, 'record', large, '-q']);
const digests = () => processorTime('sh', ['-c', `find '${large}' -type f -exec sha256sum {} +`]);
await compare('a record of 100,000 files, processor time', 'sha256sum', 2, record, digests, 5);

const packed = makeArchive(1024);
const list = () => run('tar', ['-tzf', packed]);
await compare('an archive of 1 GB', 'tar -tzf', 1.5, () => cli([packed]), list, 1);
const archiveMemory = peakMemory([packed]);

const table = [
  '| what | against | budget | ratio |',
  '| --- | --- | --- | --- |',
  ...rows.map(
    ({ what, against, budget, ratio }) =>
      `| ${what} | \`${against}\` | ${budget === undefined ? '' : `${budget} ×`} | ${ratio.toFixed(2)} × |`,
  ),
  `| memory for 100,000 files | | 150 MB | ${memory} |`,
  `| memory for an archive of 1 GB | | 150 MB | ${archiveMemory} |`,
].join('\n');
console.log(table);
if (process.argv.includes('--write'))
  writeFileSync(join(import.meta.dirname, 'README.md'), page(table));

async function compare(what, against, budget, ours, theirs, times) {
  // Alternating, so that a busy moment of the machine falls on both; the fastest run is the least disturbed one.
  let our = Number.POSITIVE_INFINITY;
  let their = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn <= times; turn += 1) {
    our = Math.min(our, await ours());
    their = Math.min(their, await theirs());
  }
  rows.push({ what, against, budget, ratio: our / their });
}

function cli(args, program = CLI) {
  return run(process.execPath, [program, ...args]);
}

/** The program without what a build leaves out of the package. */
function asPublished() {
  const project = join(import.meta.dirname, '..');
  const copy = join(scratch, 'published');
  cpSync(join(project, 'dist'), join(copy, 'dist'), { recursive: true });
  rmSync(join(copy, 'dist/code-cache'), { recursive: true });
  cpSync(join(project, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  return join(copy, 'dist/cli.cjs');
}

function run(program, args) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(program, args, { stdio: 'ignore' });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start);
}

/** Of a program and all that it starts, user and system together. */
function processorTime(program, args) {
  const script = `TIMEFORMAT='%3U %3S'; time "$@" > /dev/null 2>&1`;
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', program, ...args], {
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  return user + system;
}

async function timed(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start);
}

function peakMemory(args) {
  const script = `process.argv.splice(1, 0, '');process.once('exit', () => console.error('rss ' + process.resourceUsage().maxRSS));await import(process.argv[2])`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, CLI, ...args],
    { encoding: 'utf8' },
  );
  const kib = Number(/rss (\d+)/.exec(stderr)?.[1]);
  return Number.isNaN(kib) ? 'not measured' : `${Math.round(kib / 1024)} MB`;
}

/** A copy of the one that `npm run coverage` made with the real OpenClaw. */
async function realInstall() {
  const alice = await installed(keptStage(''), RELEASE);
  const copy = movedCopies(alice, join(scratch, 'real'));
  rmSync(alice.dir, { recursive: true });
  return copy();
}

/** A tar.gz of an install with media and transcripts, which pack as badly as real ones. */
function makeArchive(mebibytes) {
  const source = join(scratch, 'packed');
  cpSync(join(small, '.openclaw'), join(source, '.openclaw'), { recursive: true });
  mkdirSync(join(source, '.openclaw/media'));
  const text = Buffer.from(randomBytes(48 * 1024 * 1024).toString('base64'));
  for (let at = 0; at < mebibytes; at += 64) {
    writeFileSync(join(source, `.openclaw/media/${at}.bin`), text);
  }
  const path = join(scratch, 'large.tgz');
  run('tar', ['-C', source, '-czf', path, '.openclaw']);
  rmSync(source, { recursive: true });
  return path;
}

function makeSmall() {
  cpSync(join(import.meta.dirname, '../fixtures/broken-move/home'), join(scratch, 'home'), {
    recursive: true,
  });
  return join(scratch, 'home/bob');
}

/** A state directory with as many files as asked for, in the shape of a long-lived install: transcripts and notes. */
function makeLarge(files) {
  const home = join(scratch, 'large');
  const state = join(home, '.openclaw');
  mkdirSync(join(state, 'agents/main/agent'), { recursive: true, mode: 0o700 });
  writeFileSync(
    join(state, 'openclaw.json'),
    '{"gateway":{"mode":"local"},"meta":{"lastTouchedVersion":"2026.5.28"}}',
    { mode: 0o600 },
  );
  const sessions = join(state, 'agents/main/sessions');
  mkdirSync(sessions, { recursive: true });
  for (let index = 0; index < files; index += 1) {
    const folder = join(state, 'workspace', 'memory', String(index % 500));
    if (index < 500) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${index}.md`), NOTE);
  }
  if (readdirSync(sessions).length > 0) throw new Error('the scratch directory is not ours');
  return state;
}

function page(results) {
  return `# Speed

Ratios of the fastest runs, both measured in turn in one run of

\`\`\`sh
npm run bench -- --write
\`\`\`

on ${cpus().length} cores, Node ${process.versions.node}, ${process.platform}.

${results}

A build keeps the bytecode that V8 has made of the program, in \`dist\` and in the executable. The npm package has none: bytecode
fits one version of V8, and nobody can review it. On Node 22.1 or later
[\`NODE_COMPILE_CACHE\`](https://nodejs.org/api/module.html#module-compile-cache) does the same for it, in a directory of
your choice.
`;
}
