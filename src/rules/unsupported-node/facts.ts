import { isAbsoluteAnywhere, isInside, realOrSame } from '../../install/host/home.ts';
import type { NodeRuntime } from '../../install/host/node-runtimes.ts';
import {
  type NodeVersion,
  readNodeVersion,
  versionInPath,
} from '../../install/host/node-version.ts';
import type { Install } from '../../install/install.ts';
import type { Service } from '../../install/services/service.ts';
import { phrase } from '../../phrases/language.ts';

/**
 * The Nodes that the services of an install start. Without missing ones, which another rule
 * reports.
 */
export function* serviceNodes(
  install: Pick<Install, 'home' | 'host' | 'here'>,
  services: readonly Service[],
): Iterable<NodeRuntime> {
  for (const { name, command } of services) {
    const word = command.find(({ value }) => isNode(value)) ?? command[0];
    const version = word && versionOf(word.value, install);
    if (word && version) yield { path: word.value, at: word.at, service: name, version };
  }
}

function isNode(path: string): boolean {
  return /[\\/]node(?:\.exe)?$/i.test(path) && isAbsoluteAnywhere(path);
}

function versionOf(
  path: string,
  install: Pick<Install, 'home' | 'host' | 'here'>,
): NodeVersion | undefined {
  if (!isNode(path)) return { ok: false, reason: phrase('problem.own-way') };
  const where = install.here(path);
  if (where.kind === 'foreign' || (where.kind === 'here' && !where.exists)) return undefined;
  if (where.kind === 'here' && isReadable(where.path, install)) return readNodeVersion(where.path);
  const version = versionInPath(path);
  return version === undefined
    ? { ok: false, reason: phrase('problem.other-machine') }
    : { ok: true, version };
}

/** A link out of a mounted home points to a Node of this machine, which is not the target's. */
function isReadable(path: string, { host, home }: Pick<Install, 'home' | 'host'>): boolean {
  return host.isThisMachine || isInside(realOrSame(path), home.here);
}
