import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Location } from '../../engine/rule.ts';
import { realOrSame } from './home.ts';
import { type NodeVersion, readNodeVersion } from './node-version.ts';

/** A Node that runs the gateway, or would run it. */
export interface NodeRuntime {
  /** As the service or PATH names it: a path of the host. */
  readonly path: string;
  readonly at: Location;
  /** The service that starts it; undefined for one on PATH. */
  readonly service?: string;
  readonly version: NodeVersion;
}

/** The Nodes on PATH in this order, each once. Their versions are read on demand. */
export function* nodesOnPath(path: string): Iterable<NodeRuntime> {
  const seen = new Set<string>();
  for (const directory of path.split(delimiter)) {
    const program = join(directory, process.platform === 'win32' ? 'node.exe' : 'node');
    const real = isAbsolute(directory) && isFile(program) ? realOrSame(program) : undefined;
    if (real === undefined || seen.has(real)) continue;
    seen.add(real);
    yield { path: program, at: { path: program }, version: readNodeVersion(program) };
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
