import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Install } from './install.ts';
import { argumentsOf, isRunning, openFiles } from './processes.ts';
import { readText } from './read.ts';

/** What tells whether an install is in use. */
export interface Subject {
  readonly stateDir: string;
  /** Undefined where the install will run on another machine: then this one's ports say nothing. */
  readonly port?: number;
  readonly configPath?: string;
}

/** The product's default in every release (gateway.port). */
const DEFAULT_PORT = 18789;
const LISTENING = '0A';
const DATABASE = /\.(?:sqlite3?|db)(?:-wal|-shm|-journal)?$/;

export function subjectOf(install: Install): Subject {
  const { stateDir, config, host } = install;
  const given = config.get('gateway', 'port');
  const port = typeof given === 'number' && given > 0 ? given : DEFAULT_PORT;
  return { stateDir, configPath: config.path, ...(host.isThisMachine && { port }) };
}

/**
 * Why the install seems to be in use right now, or undefined. A lock whose process lives, a process that has
 * a database open, or something that listens on the gateway's port: any of them is enough.
 */
export function evidenceOfLife(subject: Subject): string | undefined {
  const holder = gatewayOf(subject)?.pid ?? databaseUser(subject.stateDir);
  if (holder !== undefined) return `process ${holder} uses this install`;
  if (subject.port !== undefined && isListening(subject.port)) {
    return `something listens on port ${subject.port} of this machine, the gateway's`;
  }
  return undefined;
}

/** The gateway that runs on this install, by its lock: opens no connection and looks at no other process. */
export function gatewayOf({
  stateDir,
  configPath,
}: Subject): { readonly pid: number; readonly lock: string } | undefined {
  for (const lock of lockFiles(stateDir, configPath)) {
    const read = readText(lock, 64 * 1024);
    const pid = read.ok ? liveOwner(read.text) : undefined;
    if (pid !== undefined) return { pid, lock };
  }
  return undefined;
}

/** In the temporary directory up to 2026.5.28, by a hash of the configuration's path; later in the state directory. */
function lockFiles(stateDir: string, configPath: string | undefined): string[] {
  const inside = directoriesIn(join(stateDir, 'tmp')).flatMap((directory) =>
    list(directory)
      .filter((name) => /^gateway\..*\.lock$/.test(name))
      .map((name) => join(directory, name)),
  );
  if (configPath === undefined) return inside;
  const names = ['sha1', 'sha256'].map((kind) => {
    const hash = createHash(kind).update(configPath).digest('hex').slice(0, 8);
    return `gateway.${hash}.lock`;
  });
  const outside = [...new Set([tmpdir(), '/tmp'])].flatMap(directoriesIn);
  return [...inside, ...outside.flatMap((directory) => names.map((name) => join(directory, name)))];
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

function databaseUser(stateDir: string): number | undefined {
  for (const { pid, path } of openFiles()) {
    if (path.startsWith(`${stateDir}/`) && DATABASE.test(path)) return pid;
  }
  return undefined;
}

/** The kernel's own table where there is one; elsewhere a connection to loopback, to nowhere else. */
function isListening(port: number): boolean {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(lines);
  if (tables.some((table) => table !== undefined)) {
    return tables.some((table) => table?.some((line) => isListeningAt(line, port)));
  }
  const script = `require('node:net').connect(${port},'127.0.0.1').on('connect',()=>process.exit(7)).on('error',()=>process.exit(0))`;
  return spawnSync(process.execPath, ['-e', script], { timeout: 2000 }).status === 7;
}

function isListeningAt(line: string, port: number): boolean {
  const [, local = '', , state] = line.trim().split(/\s+/);
  return state === LISTENING && Number.parseInt(local.split(':')[1] ?? '', 16) === port;
}

function lines(path: string): string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(1);
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
