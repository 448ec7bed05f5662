/** The built command line in a process of its own, on small installs in temporary directories. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Run {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
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
  if (!existsSync(CLI)) throw new Error(`${CLI} is not there: build first`);
  return spawnSync(process.execPath, [CLI, ...args], {
    cwd: options.cwd ?? home,
    env: { ...plainEnv(home), ...options.env },
    encoding: 'utf8',
    timeout: 20_000,
  });
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
