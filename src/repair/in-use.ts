import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FlatData, Text } from '../engine/rule.ts';
import { containerEngine } from '../install/container.ts';
import { lookAt, walk } from '../install/files/tree.ts';
import { realOrSame } from '../install/host/home.ts';
import { accountOf } from '../install/host/host.ts';
import { mountAt, readMounts } from '../install/host/mounts.ts';
import { argumentsOf, nodeAt, openNodes, seesEveryProcess } from '../install/host/processes.ts';
import { otherUser } from '../install/host/user-name.ts';
import type { Install } from '../install/install.ts';
import type { GatewayRunner } from '../install/openclaw-commands.ts';
import { readSystemUnits } from '../install/services/system-units.ts';
import { findLiveGateway, locksInside } from '../install/state/gateway-lock.ts';
import { configuredPort } from '../install/state/gateway-port.ts';
import { profileOf } from '../install/state/state-names.ts';
import { ownSystemServices } from '../install/state/system-services.ts';
import { phrase } from '../phrases/language.ts';
import { isDatabase } from './essential.ts';
import type { RunHeader } from './run-header.ts';

/** The facts that show whether an install is in use. */
export interface Subject extends GatewayRunner {
  readonly stateDir: string;
  /**
   * Undefined where the install will run on another machine: then the ports of this one are
   * irrelevant.
   */
  readonly port?: number;
  readonly configPath?: string | undefined;
}

/** The process that uses an install, or the port on which its gateway seems to listen. */
type Evidence = { readonly pid: number } | { readonly port: number };

const LISTENING = '0A';

/** The facts that show whether an install is in use. */
export function subjectOf(install: Install): Subject {
  const { stateDir, config, host, profile } = install;
  const port = host.isThisMachine ? configuredPort(install) : undefined;
  const systemUnits = ownSystemServices(install).map(({ name }) => name);
  const { user, isThisMachine } = host;
  return {
    stateDir,
    configPath: config.path,
    profile,
    systemUnits,
    engine: containerEngine(install),
    user: isThisMachine && user.known ? otherUser(user) : undefined,
    ...(port !== undefined && { port }),
  };
}

/** The same facts about an install that an earlier repair recorded. */
export function subjectOfRun({ stateDir, configPath, port }: RunHeader): Subject {
  return {
    stateDir,
    configPath,
    profile: profileOf(basename(stateDir)),
    ...(port > 0 && { port }),
    get user() {
      const uid = lookAt(stateDir)?.uid;
      return uid === undefined ? undefined : otherUser({ uid, name: accountOf(`${uid}`)?.name });
    },
    get systemUnits() {
      const { services: systemServices } = readSystemUnits();
      return ownSystemServices({ stateDir, systemServices }).map(({ name }) => name);
    },
  };
}

/**
 * Why the install seems to be in use now, or undefined. One of these is enough: a lock whose
 * process is running, a process that has a database open, or something that listens on the
 * gateway's port.
 */
export function evidenceOfLife(subject: Subject): Evidence | undefined {
  const holder =
    findLiveGateway(subject.stateDir, subject.configPath)?.pid ?? userOf(subject.stateDir);
  if (holder !== undefined) return { pid: holder };
  if (subject.port !== undefined && isListening(subject.port)) {
    return { port: subject.port };
  }
  return undefined;
}

/**
 * Why it cannot be known here whether a gateway uses the install, or undefined. A container that
 * mounts the install sees neither the gateway's container nor the machine. It only sees the lock
 * that a gateway left.
 */
export function whyUnseen(stateDir: string): Text<FlatData> | undefined {
  if (seesEveryProcess() || locksInside(stateDir).length === 0) return undefined;
  const isMounted = mountAt(realOrSame(stateDir), readMounts())?.point !== '/';
  return isMounted ? phrase('refused.unseen') : undefined;
}

/**
 * A process that has a database of the install open, or a gateway whose working directory is in the
 * install, whatever path it uses.
 */
function userOf(stateDir: string): number | undefined {
  const databases = new Set<string>();
  const directories = new Set<string>();
  for (const { path, kind } of walk(stateDir).entries.values()) {
    const absolute = join(stateDir, path);
    const nodes = kind === 'directory' ? directories : databases;
    if (kind === 'directory' || isDatabase(absolute)) nodes.add(nodeAt(absolute) ?? '');
  }
  for (const { pid, node } of openNodes()) {
    if (databases.has(node) || (directories.has(node) && isGateway(pid))) return pid;
  }
  return undefined;
}

/**
 * Decided by its program, because a shell may have any working directory, including the shell that
 * started this program.
 */
function isGateway(pid: number): boolean {
  const words = argumentsOf(pid) ?? [];
  const program = words
    .slice(0, 2)
    .flatMap((word) => word.split(/\s+/))
    .filter((word) => !word.includes('migcheck'))
    .join(' ');
  const isProduct = /(?<!\.)(?:openclaw|clawdbot|moltbot)/i.test(program);
  return isProduct && words.some((word) => /gateway/i.test(word));
}

/**
 * From the kernel's table where there is one, otherwise by a connection to loopback and nowhere
 * else.
 */
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
