import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';
import { readText } from '../files/read.ts';
import { argumentsOf, isRunning } from '../host/processes.ts';
import { lockHolderIn } from './lock-holder.ts';

/** A gateway that is running on an install. */
export interface LiveGateway {
  readonly pid: number;
  /** Its lock: absolute path on this machine. */
  readonly lock: string;
}

const LIMIT = 64 * 1024;

/**
 * Finds the running gateway of an install by its lock and the process in the lock. Opens no
 * connection, signals no process and looks at no other process.
 * @param configPath as the gateway knows it: up to 2026.5.28, its hash is in the name of the lock
 */
export function findLiveGateway(
  stateDir: string,
  configPath: string | undefined,
): LiveGateway | undefined {
  for (const lock of lockFiles(stateDir, configPath)) {
    const read = readText(lock, LIMIT);
    const pid = read.ok ? liveOwner(read.text) : undefined;
    if (pid !== undefined) return { pid, lock };
  }
  return undefined;
}

/**
 * In the temporary directory up to 2026.5.28, named after a hash of the configuration's path; later
 * in the state directory.
 */
function lockFiles(stateDir: string, configPath: string | undefined): string[] {
  const inside = locksInside(stateDir);
  if (configPath === undefined) return inside;
  const names = ['sha1', 'sha256'].map((kind) => {
    const hash = createHash(kind).update(configPath).digest('hex').slice(0, 8);
    return `gateway.${hash}.lock`;
  });
  const outside = [...new Set([tmpdir(), '/tmp'])].flatMap(directoriesIn);
  return [...inside, ...outside.flatMap((directory) => names.map((name) => join(directory, name)))];
}

/**
 * The gateway locks in the state directory, whatever process holds them: absolute paths on this
 * machine.
 */
export function locksInside(stateDir: string): string[] {
  return directoriesIn(join(stateDir, 'tmp')).flatMap((directory) =>
    namesIn(directory)
      .filter((name) => /^gateway\..*\.lock$/.test(name))
      .map((name) => join(directory, name)),
  );
}

function liveOwner(text: string): number | undefined {
  const { pid, ...known } = lockHolderIn(text);
  if (pid === undefined || !isRunning({ pid, ...known })) return undefined;
  // Without a start time, the number may belong to another process by now, so it must look like a
  // gateway.
  const words = argumentsOf(pid);
  const isGateway = words === undefined || words.some((word) => /openclaw|gateway/i.test(word));
  return known.startTime !== undefined || isGateway ? pid : undefined;
}

function directoriesIn(path: string): string[] {
  return namesIn(path)
    .filter((name) => name.startsWith('openclaw'))
    .map((name) => join(path, name));
}
