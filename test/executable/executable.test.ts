/** The one file for machines without Node does what the package does, with nothing beside it. */
import {
  type ExecFileSyncOptionsWithStringEncoding,
  execFileSync,
  type SpawnSyncReturns,
  spawnSync,
} from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotTree } from '../../src/testing/snapshot.ts';
import { HOST_OPTIONS, layOutExample } from '../../tools/example.mjs';
import { zip } from '../support/archives.ts';
import { buildHome, sqliteEra } from '../support/install-builder.ts';
import { SMALL } from '../support/tar-entries.ts';

const FILE = resolve('dist-executable/openclaw-migcheck');
const IDENTITY = await generateIdentity();

let scratch: string;
let example: string;
let database: ReturnType<typeof buildHome>;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'executable-'));
  example = join(scratch, 'bob');
  layOutExample(example);
  database = buildHome(sqliteEra('2026.9.6'));
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(IDENTITY));
  const files = Object.fromEntries(SMALL.map(({ name, text = '' }) => [name, text]));
  writeFileSync(join(scratch, 'moved.zip'), zip(files), { mode: 0o600 });
  writeFileSync(join(scratch, 'moved.age'), await encrypter.encrypt(zip(files)), { mode: 0o600 });
  writeFileSync(join(scratch, 'key.txt'), `${IDENTITY}\n`, { mode: 0o600 });
});

afterAll(() => {
  database.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** Without a Node on PATH, and called by its name as if from there. */
function run(args: readonly string[]): SpawnSyncReturns<string> {
  return start(FILE, args, { argv0: 'openclaw-migcheck' });
}

function runPackage(args: readonly string[]): SpawnSyncReturns<string> {
  return start(process.execPath, [resolve('dist/cli.cjs'), ...args]);
}

function start(
  program: string,
  args: readonly string[],
  options: { readonly argv0?: string } = {},
) {
  const env = { PATH: join(scratch, 'bin'), HOME: scratch };
  return spawnSync(program, args, { ...options, cwd: scratch, env, encoding: 'utf8' });
}

describe('the executable', () => {
  it('says which version it is', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    ['files', () => [example, ...HOST_OPTIONS]],
    ['databases', () => [database.path, '--deep']],
    ['a zip', () => ['moved.zip', '--home', '/home/bob']],
    ['an encrypted archive', () => ['moved.age', '--age-identity', 'key.txt']],
  ])('finds in %s what the package finds', (_, args) => {
    const found = run([...args(), '--json']);
    expect(found.stderr).toBe('');
    expect(JSON.parse(found.stdout)).toMatchObject({ error: null });
    expect(JSON.parse(found.stdout).rules.filter(isCrashed)).toEqual([]);
    const expected = runPackage([...args(), '--json']);
    expect(found).toMatchObject({ status: expected.status, stdout: expected.stdout });
  });

  it('repairs, encrypts, and takes all of it back', async () => {
    const before = contents(example);
    const recipient = await identityToRecipient(IDENTITY);
    const keys = ['--age-recipient', recipient, '--age-identity', 'key.txt'];
    const fix = ['--fix', '--unsafe-fixes', ...keys, '--json'];
    const { fixes } = JSON.parse(run([example, ...HOST_OPTIONS, ...fix]).stdout);
    expect(fixes.map(({ status }: { status: string }) => status)).toEqual(fixes.map(() => 'fixed'));
    expect(existsSync(join(example, 'openclaw-state.tgz'))).toBe(false);
    expect(existsSync(join(example, 'openclaw-state.tgz.age'))).toBe(true);
    const undone = run(['undo', '--age-identity', 'key.txt']);
    expect(undone).toMatchObject({ status: 0, stderr: '' });
    expect(contents(example)).toEqual(before);
  });

  it('shows commands with the words that started it', () => {
    const { stdout } = start(FILE, [example, ...HOST_OPTIONS]);
    expect(stdout).toContain(`$ ${FILE} ${example} --home /home/bob`);
    expect(run([example, ...HOST_OPTIONS]).stdout).toContain(
      `$ openclaw-migcheck ${example} --home`,
    );
  });

  it('loads nothing that is beside it, or where it works', () => {
    const canary = join(scratch, 'canary');
    const planted = [dirname(FILE), scratch].map((place) => join(place, 'node_modules'));
    for (const name of ['dotenv', 'saxes', 'node-sqlite3-wasm']) {
      for (const modules of planted) {
        mkdirSync(join(modules, name), { recursive: true });
        const code = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`;
        writeFileSync(join(modules, name, 'index.js'), code);
      }
    }
    try {
      expect(run([example, ...HOST_OPTIONS]).status).toBe(1);
      expect(run([database.path, '--deep']).stderr).toBe('');
      expect(existsSync(canary)).toBe(false);
    } finally {
      for (const modules of planted) rmSync(modules, { recursive: true });
    }
  });

  it('starts with bytecode that its V8 takes', () => {
    const notes = join(scratch, 'notes');
    const preload = resolve('test/support/note-bytecode.cjs');
    const env = { PATH: '', HOME: scratch, NOTES: notes, NODE_OPTIONS: `--require ${preload}` };
    const { stderr } = spawnSync(FILE, ['rules'], { cwd: scratch, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(readFileSync(notes, 'utf8'))).toEqual([FILE, true]);
  });

  it('comes with the licences of all that is in it', () => {
    const text = (name: string) => readFileSync(join(dirname(FILE), name), 'utf8');
    for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
      expect(text('THIRD-PARTY-NOTICES.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    expect(text('LICENSE')).toContain('MIT');
    expect(text('LICENSE-node')).toContain('Node.js is licensed for use as follows');
  });
});

describe.skipIf(spawnSync('dpkg-deb', ['--version']).status !== 0)('the Debian package', () => {
  it('has the program, its manual, completions and licences', () => {
    const [deb = ''] = execFileSync(process.execPath, ['tools/deb.mjs'], QUIET).split('\n');
    const root = join(scratch, 'root');
    execFileSync('dpkg-deb', ['-x', deb, root], QUIET);
    const program = join(root, 'usr/bin/openclaw-migcheck');
    expect(start(program, ['--version'])).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(program).mode & 0o777).toBe(0o755);
    const share = (path: string) => readFileSync(join(root, 'usr/share', path));
    const manual = gunzipSync(share('man/man1/openclaw-migcheck.1.gz')).toString();
    expect(manual).toMatch(/^\.TH OPENCLAW-MIGCHECK 1/);
    for (const path of [
      'bash-completion/completions/openclaw-migcheck',
      'zsh/vendor-completions/_openclaw-migcheck',
      'fish/vendor_completions.d/openclaw-migcheck.fish',
    ]) {
      expect(share(path).toString()).toContain('unsafe-fixes');
    }
    expect(share('doc/openclaw-migcheck/copyright').toString()).toMatch(/^MIT License/);
    const field = (name: string) => execFileSync('dpkg-deb', ['-f', deb, name], QUIET).trim();
    expect(field('Version')).toMatch(/^\d+\.\d+\.\d+/);
    expect(field('Architecture')).toBe(
      execFileSync('dpkg', ['--print-architecture'], QUIET).trim(),
    );
  });
});

const QUIET: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'pipe'],
};

/** Without times, because file systems store them more exactly than Node can set them. */
function contents(directory: string): unknown[] {
  return [...snapshotTree(directory)].map(([path, { type, sha256, mode, uid }]) => {
    return [path, { type, sha256, mode, uid }];
  });
}

function isCrashed({ status }: { readonly status: string }): boolean {
  return status === 'crashed';
}
