import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openFiles } from '../install/host/processes.ts';
import type { Install } from '../install/install.ts';
import { findLiveGateway } from '../install/state/gateway-lock.ts';
import { isDatabase } from './essential.ts';

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
  const holder =
    findLiveGateway(subject.stateDir, subject.configPath)?.pid ?? databaseUser(subject.stateDir);
  if (holder !== undefined) return `process ${holder} uses this install`;
  if (subject.port !== undefined && isListening(subject.port)) {
    return `something listens on port ${subject.port} of this machine, the gateway's`;
  }
  return undefined;
}

function databaseUser(stateDir: string): number | undefined {
  for (const { pid, path } of openFiles()) {
    if (path.startsWith(`${stateDir}/`) && isDatabase(path)) return pid;
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
