import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { lookAt } from '../install/files/tree.ts';
import { ownHome, realOrSame } from '../install/host/home.ts';
import { hasAccount } from '../install/host/host.ts';
import { nodesOnPath } from '../install/host/node-runtimes.ts';
import type { Platform, Variables } from '../install/host/platform.ts';
import { findRelease } from '../install/host/release.ts';
import type { TargetMachine } from './facts.ts';

export interface MachineOptions {
  readonly env: Variables;
  /** The operating system of the target, where it is another machine. */
  readonly platform?: Platform | undefined;
  /** The home of the install, where it is another one. */
  readonly home?: string | undefined;
}

/** Looks at this machine. Reads, and runs nothing. */
export function lookAtMachine({ env, platform, home }: MachineOptions): TargetMachine {
  if (platform !== undefined && platform !== process.platform) return elsewhere(platform, home);
  const own = home ?? ownHome(env);
  const nodes = [...nodesOnPath(env.PATH ?? env.Path ?? '')];
  const at = { here: own, there: own, uid: 0, gid: 0 };
  const openclaw = findRelease({ env, home: at, services: () => [], isThisMachine: true });
  return {
    platform: process.platform,
    isHere: true,
    home: own,
    isRoot: process.getuid?.() === 0,
    nodes: nodes.flatMap(({ version }) => (version.ok ? version.version : [])),
    openclaw: openclaw.source === 'installed' ? openclaw : undefined,
    freeBytes: freeBytes(own),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    serviceManager: serviceManagerOf(process.platform),
    hasAccount: (name) => (process.platform === 'linux' ? hasAccount(name) : undefined),
    realOf: (path) => (lookAt(path) === undefined ? undefined : realOrSame(path)),
  };
}

function elsewhere(platform: Platform, home: string | undefined): TargetMachine {
  return {
    platform,
    isHere: false,
    home,
    isRoot: false,
    nodes: [],
    openclaw: undefined,
    freeBytes: undefined,
    timeZone: undefined,
    serviceManager: platform === 'linux' ? undefined : serviceManagerOf(platform),
    hasAccount: () => undefined,
    realOf: () => undefined,
  };
}

/** systemd(1) creates this directory when it runs, as documented in sd_booted(3). */
function serviceManagerOf(platform: Platform): TargetMachine['serviceManager'] {
  if (platform === 'darwin') return 'launchd';
  if (platform === 'win32') return 'tasks';
  return lookAt('/run/systemd/system')?.kind === 'directory' ? 'systemd' : 'none';
}

/** For the nearest existing parent, because the home may not exist yet. */
function freeBytes(path: string): number | undefined {
  for (let at = path; ; at = dirname(at)) {
    try {
      const { bavail, bsize } = statfsSync(at);
      return bavail * bsize;
    } catch {
      if (at === dirname(at)) return undefined;
    }
  }
}
