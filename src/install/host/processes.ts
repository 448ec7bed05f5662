import { existsSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { namesIn } from '../files/names-in.ts';

/** A process, and when it began. The number alone is not enough, because the system reuses it. */
export interface ProcessId {
  readonly pid: number;
  readonly startTime?: number;
}

/** This process, in a form by which others can find it. */
export function thisProcess(): ProcessId {
  return identify(process.pid);
}

/** A process by its number and, where it is known, its start time. The number alone is reused. */
export function identify(pid: number): ProcessId {
  const startTime = startTimeOf(pid);
  return { pid, ...(startTime !== undefined && { startTime }) };
}

/**
 * True where a process with that number exists and, as far as both times are known, began at that
 * time.
 */
export function isRunning({ pid, startTime }: ProcessId): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const actual = startTimeOf(pid);
  return startTime === undefined || actual === undefined || actual === startTime;
}

/** The arguments of a process, or undefined where they cannot be read. */
export function argumentsOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return undefined;
  }
}

/**
 * What every other visible process has open, and its working directory, by device and inode: in a
 * container, the same file has another path, and the same path is another file. Linux only.
 */
export function* openNodes(): Iterable<{ readonly pid: number; readonly node: string }> {
  for (const name of namesIn('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const links = namesIn(`/proc/${pid}/fd`).map((fd) => `fd/${fd}`);
    for (const link of ['cwd', ...links]) {
      const node = nodeAt(`/proc/${pid}/${link}`);
      if (node !== undefined) yield { pid, node };
    }
  }
}

/** The process namespace of the machine itself (PROC_PID_INIT_INO in Linux's include/linux/proc_ns.h). */
const OF_THE_MACHINE = 'pid:[4026531836]';
/** The files that Podman and Docker put into a container, unless something is mounted over them. */
const MARKERS = { podman: '/run/.containerenv', docker: '/.dockerenv' } as const;

/**
 * False in a container, where the processes of the machine and of other containers cannot be seen.
 */
export function seesEveryProcess(env: NodeJS.ProcessEnv = process.env): boolean {
  // systemd.io/CONTAINER_INTERFACE: Podman sets `container`, and so does our image.
  const isContainer =
    Boolean(env.container || env.KUBERNETES_SERVICE_HOST) ||
    Object.values(MARKERS).some(existsSync);
  return !isContainer || namespaceOfProcesses() === OF_THE_MACHINE;
}

/**
 * What runs the container around this process. Kubernetes is tested first, because its container
 * runtime may leave a marker too.
 */
export function engineAround(
  env: NodeJS.ProcessEnv = process.env,
  isThere: (path: string) => boolean = existsSync,
): 'docker' | 'podman' | 'kubernetes' | 'unknown' {
  if (env.KUBERNETES_SERVICE_HOST) return 'kubernetes';
  if (env.container === 'podman' || isThere(MARKERS.podman)) return 'podman';
  return isThere(MARKERS.docker) ? 'docker' : 'unknown';
}

/**
 * The program that OpenClaw's image and its docker-compose.yml start, directly or through `tini`
 * and `docker-init`.
 */
const PROGRAM = /(?:^|\/)(?:openclaw(?:\.m?js)?|dist\/(?:index|entry)\.m?js)$/;

/**
 * True in a container that ends with its gateway: the first process is the gateway, or starts only
 * the gateway.
 */
export function isGatewayContainer(
  first: readonly string[] = argumentsOf(1) ?? [],
  isContainer = !seesEveryProcess(),
): boolean {
  const words = first.flatMap((word) => word.trim().split(/\s+/));
  // The process title of the gateway.
  const isGateway = words[0] === 'openclaw-gateway';
  const starts = words.some((word) => PROGRAM.test(word)) && words.includes('gateway');
  return isContainer && (isGateway || starts);
}

function namespaceOfProcesses(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}

/** Device and inode of what is at a path, links followed. */
export function nodeAt(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of proc(5)'s stat, which OpenClaw writes into its locks on Linux. */
function startTimeOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const time = Number.parseInt(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '', 10);
    return Number.isFinite(time) ? time : undefined;
  } catch {
    return undefined;
  }
}
