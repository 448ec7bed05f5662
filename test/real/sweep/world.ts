/**
 * A world for one measurement, with mounts, processes and a network of its own. Its /home contains
 * only alice and bob, its accounts are theirs, its network is loopback, and what runs in it ends
 * with it.
 */
import { spawn } from 'node:child_process';
import { chmodSync, lchownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRoot, type Release } from '../cache.ts';

export const ACCOUNTS = { alice: 1001, bob: 1002 } as const;

/** The task of the process in the world, as JSON in its only argument. */
export interface Task {
  readonly made: Release;
  /** The release that runs it on the new machine, if it is another one. */
  readonly runs?: Release;
  /** The name of the row. */
  readonly name: string;
  /** Where the row is stored. */
  readonly rows: string;
  /** A directory of the world's own, outside the homes. */
  readonly aside: string;
}

const INSIDE = fileURLToPath(new URL('./inside.ts', import.meta.url));

/**
 * Where OpenClaw 2026.8 and later locks a state directory, by user and path. Both are the same for
 * alice in another world.
 */
const locksOf = (id: number): string => `/tmp/openclaw-state-locks-${id}`;

const BIND_LOCKS = Object.entries(ACCOUNTS)
  .map(([name, id]) => `mount --bind "$1/locks/${name}" ${locksOf(id)} && `)
  .join('');

const ENTER = `ip link set lo up && mount --bind "$1/home" /home && mount --bind "$2" "$1/cache" &&
  ${BIND_LOCKS}mount --bind "$1/passwd" /etc/passwd && mount --bind "$1/group" /etc/group && shift 2 && exec "$@"`;

const LONGEST = 3 * 60 * 60_000;

function accounts(): string {
  const lines = Object.entries(ACCOUNTS).map(
    ([name, id]) => `${name}:x:${id}:${id}::/home/${name}:/bin/sh\n`,
  );
  return readFileSync('/etc/passwd', 'utf8') + lines.join('');
}

function groups(): string {
  const lines = Object.entries(ACCOUNTS).map(([name, id]) => `${name}:x:${id}:\n`);
  return readFileSync('/etc/group', 'utf8') + lines.join('');
}

function build(world: string): void {
  rmSync(world, { recursive: true, force: true });
  for (const name of ['home', 'cache', 'aside']) mkdirSync(join(world, name), { recursive: true });
  chmodSync(join(world, 'home'), 0o755);
  for (const [name, id] of Object.entries(ACCOUNTS)) {
    for (const path of [join(world, 'locks', name), locksOf(id)]) {
      mkdirSync(path, { recursive: true, mode: 0o700 });
      lchownSync(path, id, id);
    }
  }
  writeFileSync(join(world, 'passwd'), accounts());
  writeFileSync(join(world, 'group'), groups());
}

/** Measures in a world of its own, which is deleted afterwards. Needs root on Linux. */
export async function measureApart(scratch: string, task: Omit<Task, 'aside'>): Promise<void> {
  const world = join(scratch, 'world');
  build(world);
  const told: Task = { ...task, aside: join(world, 'aside') };
  const enter = ['sh', '-c', ENTER, 'sh', world, cacheRoot()];
  const node = [process.execPath, ...process.execArgv, INSIDE, JSON.stringify(told)];
  const apart = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const inside = spawn('unshare', [...apart, ...enter, ...node], {
    env: { ...process.env, OPENCLAW_MIGCHECK_REAL_CACHE: join(world, 'cache') },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  const status = await new Promise((resolve, reject) => {
    inside.once('error', reject);
    inside.once('close', resolve);
  });
  rmSync(world, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the measurement of ${task.name} ended with ${status}`);
}
