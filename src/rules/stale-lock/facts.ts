import { hostname, uptime } from 'node:os';
import { readText } from '../../install/files/read.ts';
import { type Entry, lookAt, type Tree } from '../../install/files/tree.ts';
import {
  argumentsOf,
  isRunning,
  nodeAt,
  openNodes,
  seesEveryProcess,
} from '../../install/host/processes.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';
import { findLiveGateway } from '../../install/state/gateway-lock.ts';
import { lockHolderIn } from '../../install/state/lock-holder.ts';

type Inputs = Pick<Install, 'host' | 'home' | 'stateDir' | 'archive' | 'tree' | 'config' | 'at'>;

export type LockKind = 'session' | 'approvals' | 'gateway' | 'plugin' | 'browser' | 'other';

/** A lock file in the state directory that no process of this machine holds. */
export interface StaleLock {
  readonly kind: LockKind;
  readonly entry: Entry;
  /** Absolute path on this machine. */
  readonly path: string;
  /** False where a process that may be its owner uses its process id. Then it stays. */
  readonly isAbandoned: boolean;
  /** True where its owner could not be seen from here. */
  readonly isUnseen: boolean;
}

/**
 * Where OpenClaw and the browsers that it starts put locks. Databases called `*.lock.sqlite` are not locks:
 * they remain empty after a clean stop.
 */
const KINDS: readonly { readonly kind: LockKind; readonly pattern: RegExp }[] = [
  { kind: 'session', pattern: /^agents\/[^/]+\/sessions\/.+\.jsonl?\.lock$/ },
  { kind: 'approvals', pattern: /^exec-approvals\.json\.lock$/ },
  { kind: 'gateway', pattern: /^tmp\/openclaw-[^/]+\/[^/]+\.lock$/ },
  { kind: 'plugin', pattern: /(?:^|\/)\.openclaw-runtime-mirror\.lock$/ },
  { kind: 'browser', pattern: /^browser\/.+\/Singleton(?:Lock|Cookie|Socket)$/ },
  {
    kind: 'other',
    pattern:
      /^(?:(?:agents\/[^/]+\/agent|credentials|cron|devices|identity|memory|plugins|telegram|discord)\/.+|[^/]+)\.lock$/,
  },
];
const LIMIT = 64 * 1024;

/** The locks in the state directory that no live process of this machine holds. */
export function findStaleLocks(install: Inputs): StaleLock[] {
  const found: StaleLock[] = [];
  let elsewhere: Owner | undefined;
  for (const entry of install.tree.entries.values()) {
    if (!/\.lock$|\/Singleton[A-Z]/.test(entry.path)) continue;
    const kind = KINDS.find(({ pattern }) => pattern.test(entry.path))?.kind;
    if (kind === undefined || !isPossible(entry, kind)) continue;
    // In an archive, these show that something was running when it was made, which hot-archive
    // reports.
    if (install.archive && (kind === 'gateway' || kind === 'session')) continue;
    if (!install.host.isThisMachine) elsewhere ??= ownerElsewhere(install);
    const owner = elsewhere ?? ownerOf(entry, kind, install);
    if (owner === 'alive' || hasChanged(entry, install)) continue;
    const path = install.at(entry.path);
    found.push({
      kind,
      entry,
      path,
      isAbandoned: owner === 'nobody',
      isUnseen: owner === 'unseen',
    });
  }
  return found;
}

/** True for a lock that was released or taken since the walk, because a running process uses it. */
function hasChanged({ path, mtimeMs }: Entry, install: Pick<Install, 'archive' | 'at'>): boolean {
  return install.archive === undefined && lookAt(install.at(path))?.mtimeMs !== mtimeMs;
}

/** True for a lock that is not essential by the layout table. */
export function isRemovable({ entry, isAbandoned }: StaleLock): boolean {
  return isAbandoned && layoutOf(entry.path)?.cls !== 'essential';
}

/** A plugin's lock is a directory; the browser's are links. */
function isPossible({ kind: what, size }: Entry, kind: LockKind): boolean {
  if (kind === 'browser') return what === 'symlink' || what === 'file' || what === 'socket';
  return what === 'file' ? size <= LIMIT : what === 'directory' && kind === 'plugin';
}

type Owner = 'alive' | 'maybe' | 'nobody' | 'unseen';

/**
 * Nobody holds the locks of a copy that will run elsewhere: their owners are on the old machine.
 * But a directory with another path where it runs may be a volume, and the process in a lock may be
 * in a container, with a number that means nothing here.
 */
function ownerElsewhere(install: Inputs): Owner {
  if (install.home.mounts === undefined) return 'nobody';
  const databases = [...install.tree.entries.values()].filter(
    ({ kind, path }) => kind === 'file' && /\.sqlite$/.test(path),
  );
  const nodes = new Set(databases.map(({ path }) => nodeAt(install.at(path))));
  for (const { node } of openNodes()) if (nodes.has(node)) return 'alive';
  return seesEveryProcess() ? 'nobody' : 'unseen';
}

function ownerOf(entry: Entry, kind: LockKind, install: Inputs): Owner {
  if (kind === 'browser') return ownerByLink(entry, install.tree);
  if (entry.kind !== 'file') return ownerUnknown(install);
  const text = readText(install.at(entry.path), LIMIT);
  if (!text.ok) return 'maybe';
  const { pid, startTime } = lockHolderIn(text.text);
  if (pid === undefined) return ownerUnknown(install);
  return ownerByProcess(pid, startTime, entry);
}

/** A lock without an owner may be the gateway's, if one is running. */
function ownerUnknown({ stateDir, config }: Pick<Install, 'stateDir' | 'config'>): Owner {
  return findLiveGateway(stateDir, config.path) === undefined ? 'nobody' : 'maybe';
}

/** `SingletonLock` points to `<host>-<pid>` (Chromium); its two siblings have no owner. */
function ownerByLink({ path }: Entry, { entries }: Tree): Owner {
  const lock = entries.get(`${path.slice(0, path.lastIndexOf('/'))}/SingletonLock`);
  const [, host, pid] = /^(.+)-(\d+)$/.exec(lock?.target ?? '') ?? [];
  return host === hostname() && isRunning({ pid: Number(pid) }) ? 'alive' : 'nobody';
}

/**
 * A process id alone proves nothing: it must be a process of OpenClaw that is older than the lock.
 */
function ownerByProcess(pid: number, startTime: number | undefined, { mtimeMs }: Entry): Owner {
  const known = startTime !== undefined;
  if (!isRunning({ pid, ...(known && { startTime }) })) return 'nobody';
  if (known || isOwn(pid, mtimeMs)) return 'alive';
  if (mtimeMs < bootTimeMs()) return 'nobody';
  const words = argumentsOf(pid);
  const isOurs = words?.some((word) => /openclaw|clawdbot|moltbot/i.test(word)) ?? true;
  return isOurs ? 'maybe' : 'nobody';
}

/** True for a lock of this process: the check may run inside OpenClaw, as a tool of its agent. */
function isOwn(pid: number, mtimeMs: number): boolean {
  return pid === process.pid && mtimeMs >= Date.now() - process.uptime() * 1000;
}

function bootTimeMs(): number {
  return Date.now() - uptime() * 1000;
}
