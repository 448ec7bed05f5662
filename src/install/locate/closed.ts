import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errnoOf, lookAt, whyUnseen } from '../files/tree.ts';
import { isRefused } from '../files/unseen.ts';

/**
 * The directory that this process may not enter on the way to a path: the path itself, or one above
 * it. Undefined where it can enter all of them.
 */
export function closedBy(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (lookAt(at) !== undefined) return isClosed(at) ? at : undefined;
    if (!isRefused(whyUnseen(at)) || dirname(at) === at) return undefined;
  }
}

function isClosed(path: string): boolean {
  try {
    if (statSync(path).isDirectory()) accessSync(path, constants.R_OK | constants.X_OK);
    return false;
  } catch (error) {
    return isRefused(errnoOf(error));
  }
}
