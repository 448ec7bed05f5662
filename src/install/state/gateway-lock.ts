import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../files/read.ts';
import { argumentsOf, isRunning } from '../host/processes.ts';

/** The gateway that runs on an install right now. */
export interface LiveGateway {
  readonly pid: number;
  /** Its lock: absolute path on this machine. */
  readonly lock: string;
}

const LIMIT = 64 * 1024;

/**
 * The gateway that runs on an install, by its lock and the process that the lock names.
 * Opens no connection, signals no process and looks at no other one.
 * @param configPath as the gateway has it: up to 2026.5.28 its hash names the lock
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

/** In the temporary directory up to 2026.5.28, by a hash of the configuration's path; later in the state directory. */
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

/** The locks of gateways that are in the state directory, whoever holds them: absolute paths on this machine. */
export function locksInside(stateDir: string): string[] {
  return directoriesIn(join(stateDir, 'tmp')).flatMap((directory) =>
    list(directory)
      .filter((name) => /^gateway\..*\.lock$/.test(name))
      .map((name) => join(directory, name)),
  );
}

function liveOwner(text: string): number | undefined {
  try {
    const lock = JSON.parse(text) as { pid?: unknown; startTime?: unknown };
    if (typeof lock.pid !== 'number') return undefined;
    const known = typeof lock.startTime === 'number' ? { startTime: lock.startTime } : {};
    if (!isRunning({ pid: lock.pid, ...known })) return undefined;
    // Without a start time the number may be anybody's by now: then it has to look like a gateway.
    const words = argumentsOf(lock.pid);
    const isGateway = words === undefined || words.some((word) => /openclaw|gateway/i.test(word));
    return 'startTime' in known || isGateway ? lock.pid : undefined;
  } catch {
    return undefined;
  }
}

function directoriesIn(path: string): string[] {
  return list(path)
    .filter((name) => name.startsWith('openclaw'))
    .map((name) => join(path, name));
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
