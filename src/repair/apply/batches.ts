import { dirname } from 'node:path';
import type { Step } from '../step.ts';

/** So many steps are promised at a time that need no backup: what is on the way is told by what is there. */
const LIMIT = 500;

/** The steps of a plan, those together that are promised together. */
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
  // An owner and a mode of one path depend on each other, and what is made on the directory it is in.
  return !paths.has(path) && !paths.has(dirname(path));
}

/** All are promised at once: what they need to be taken back is kept before the first one goes. */
function isWhole(kind: Step['kind']): boolean {
  return kind === 'remove' || kind === 'rename';
}

function isSmall(kind: Step['kind']): boolean {
  return /^(?:owner|mode|make-directory|make-file|make-link)$/.test(kind);
}
