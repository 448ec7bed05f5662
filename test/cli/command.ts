/**
 * Runs the command line on small installs in temporary directories: in this process, or as the
 * built program in a separate one.
 */
import { execFile, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { MaskedOutput } from '../../src/cli/masked-output.ts';
import { run as runLine } from '../../src/cli/run.ts';

export const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

export interface Run {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A module to load before the command line, as a URL. */
  readonly preload?: string;
  /** Another user, where the tests run as root, and a directory for a copy of the program that this one may enter. */
  readonly as?: { readonly uid: number; readonly programs: string };
}

/** An environment that contains no place of an install, and no colour settings. */
export function plainEnv(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home };
}

/**
 * What the command line does, run in this process: many times faster than a process for each run.
 */
export async function runHere(
  args: readonly string[],
  home: string,
  { cwd = home, env, input }: Pick<Run, 'cwd' | 'env'> & { readonly input?: Buffer } = {},
): Promise<Done> {
  const stdout = new Written();
  const stderr = new Written();
  const status = await runLine(args, {
    env: { ...plainEnv(home), XDG_STATE_HOME: stateHomeFor(home), ...env },
    cwd,
    stdout: new MaskedOutput(stdout),
    stderr: new MaskedOutput(stderr),
    unmasked: { write: (bytes) => stdout.write(Buffer.from(bytes).toString()) },
    stdin:
      input === undefined ? NO_INPUT : (Readable.from([input]) as unknown as NodeJS.ReadStream),
    echo: NO_ECHO,
  });
  return { status, signal: null, stdout: stdout.text, stderr: stderr.text };
}

/** The directory of one test's repairs: outside the home, which is compared before and after. */
function stateHomeFor(home: string): string {
  return join(process.env.XDG_STATE_HOME ?? tmpdir(), basename(dirname(home)));
}

class Written {
  text = '';

  write(text: string): void {
    this.text += text;
  }
}

// As if the program were started without a terminal or any input.
const NO_INPUT = Readable.from([]) as unknown as NodeJS.ReadStream;
const NO_ECHO = new Writable({ write: (_, __, done) => done() }) as unknown as NodeJS.WriteStream;

export function run(
  args: readonly string[],
  home: string,
  options: Run = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, words(args, options), {
    ...settings(home, options),
    encoding: 'utf8',
  });
}

export interface Done {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** {@link run}, for tests that run beside each other. */
export function runAsync(args: readonly string[], home: string, options: Run = {}): Promise<Done> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      words(args, options),
      settings(home, options),
      (_, stdout, stderr) =>
        resolve({ status: child.exitCode, signal: child.signalCode, stdout, stderr }),
    );
  });
}

/**
 * The program may be in a directory that only its owner can enter. Then another user gets a copy.
 */
export function cliFor({ programs }: NonNullable<Run['as']>): string {
  if (canOthersReach(CLI)) return CLI;
  const copy = join(programs, 'program');
  return existsSync(copy) ? join(copy, 'dist/cli.cjs') : copyOfProgram(copy);
}

/** The built program in a directory of its own, with its dependencies. */
export function copyOfProgram(copy: string): string {
  const project = dirname(dirname(CLI));
  mkdirSync(copy);
  cpSync(dirname(CLI), join(copy, 'dist'), { recursive: true });
  cpSync(join(project, 'package.json'), join(copy, 'package.json'));
  copyDependencies(project, join(project, 'package.json'), copy);
  return join(copy, 'dist/cli.cjs');
}

/** The packages that npm installs beside this one, with their dependencies. */
function copyDependencies(project: string, manifest: string, copy: string): void {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const path = join('node_modules', name);
    cpSync(join(project, path), join(copy, path), { recursive: true, dereference: true });
    copyDependencies(project, join(project, path, 'package.json'), copy);
  }
}

function canOthersReach(file: string): boolean {
  for (let path = file; path !== dirname(path); path = dirname(path)) {
    if ((lstatSync(path).mode & 0o001) === 0 && path !== file) return false;
  }
  return (lstatSync(file).mode & 0o004) !== 0;
}

function words(args: readonly string[], { preload, as }: Run): string[] {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not there: build first`);
  return [...(preload === undefined ? [] : ['--import', preload]), as ? cliFor(as) : CLI, ...args];
}

function settings(home: string, { cwd = home, env, as }: Run) {
  const user = as && { uid: as.uid, gid: as.uid };
  return { cwd, env: { ...plainEnv(home), ...env }, timeout: 60_000, ...user };
}

/** A home with a state directory whose only fault is that it is a client. */
export function remoteHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-cli-')));
  write(
    home,
    '.openclaw/openclaw.json',
    `{
  "gateway": {
    "mode": "remote",
    "remote": { "url": "wss://gw.example:18789" }
  }
}
`,
  );
  return home;
}

export function write(home: string, path: string, text: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}
