import { dirname } from 'node:path';
import type { Step } from '../step.ts';

/**
 * The number of steps that are recorded together. Only steps without a backup: their effect can be
 * seen on the disk.
 */
const LIMIT = 500;

/** Groups the steps of a plan that are recorded in the journal together. */
export function* batches(steps: readonly Step[]): Iterable<readonly Step[]> {
  let batch: Step[] = [];
  let paths = new Set<string>();
  for (const step of steps) {
    if (batch.length > 0 && !goesAlong(step, batch, paths)) {
      yield batch;
      batch = [];
      paths = new Set();
    }
    batch.push(step);
    paths.add(step.path);
  }
  if (batch.length > 0) yield batch;
}

function goesAlong(
  { kind, path }: Step,
  batch: readonly Step[],
  paths: ReadonlySet<string>,
): boolean {
  if (isWhole(kind)) return batch[0]?.kind === kind;
  if (!batch[0] || !isSmall(batch[0].kind) || !isSmall(kind) || batch.length >= LIMIT) return false;
  // The owner and the mode of a path depend on each other, and a new entry depends on its
  // directory.
  return !paths.has(path) && !paths.has(dirname(path));
}

/**
 * All of these are recorded at once, so that everything an undo needs is saved before the first one
 * is removed.
 */
function isWhole(kind: Step['kind']): boolean {
  return kind === 'remove' || kind === 'rename';
}

function isSmall(kind: Step['kind']): boolean {
  return /^(?:owner|mode|make-directory|make-file|make-link)$/.test(kind);
}
