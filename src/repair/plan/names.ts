import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Roots, whyNotWritten } from '../writable-roots.ts';

/** More entries than any install has. The rest is not counted. */
const LIMIT = 1_000_000;

/**
 * Counts the hard links of a file in some directories. If it has more, it may belong to another
 * user.
 */
export class Names {
  readonly #roots: Roots;
  #counts: Map<string, number> | undefined;

  constructor(roots: Roots) {
    this.#roots = roots;
  }

  /** @param node device and inode */
  countOf(node: string): number {
    this.#counts ??= countNames(this.#roots);
    return this.#counts.get(node) ?? 0;
  }
}

function countNames(roots: Roots): Map<string, number> {
  const counts = new Map<string, number>();
  const pending = [...roots.directories];
  const seen = new Set<string>();
  let left = LIMIT;
  for (let at = pending.pop(); at !== undefined && left > 0; at = pending.pop()) {
    // A mounted directory would count its names again.
    if (seen.has(at) || whyNotWritten(at, roots) !== undefined) continue;
    seen.add(at);
    for (const entry of list(at)) {
      left -= 1;
      const path = join(at, entry.name);
      if (entry.isDirectory()) pending.push(path);
      const node = entry.isFile() ? nodeOfNamed(path) : undefined;
      if (node !== undefined) counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  return counts;
}

/** Undefined for a file with only one name. */
function nodeOfNamed(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stats.nlink > 1n ? `${stats.dev}:${stats.ino}` : undefined;
}

function list(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
