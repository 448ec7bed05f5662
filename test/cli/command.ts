/** The built command line in a process of its own, on small installs in temporary directories. */
import { execFile, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Run {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A module to load before the command line, as a URL. */
  readonly preload?: string;
}

/** An environment in which nothing says where an install is, or how to colour. */
export function plainEnv(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home };
}

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

function words(args: readonly string[], { preload }: Run): string[] {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not there: build first`);
  return [...(preload === undefined ? [] : ['--import', preload]), CLI, ...args];
}

function settings(home: string, { cwd = home, env }: Run) {
  return { cwd, env: { ...plainEnv(home), ...env }, timeout: 60_000 };
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
