import { accessSync, constants } from 'node:fs';
import type { Step } from '../step.ts';

/**
 * The steps after which a check sees more than before: those that give this user access, those that
 * rename something, and those that restore a file from a backup.
 */
export function uncovering(steps: readonly Step[]): Step[] {
  return steps.filter((step) => UNCOVERING.has(step.kind) || opens(step));
}

const UNCOVERING: ReadonlySet<Step['kind']> = new Set(['rename', 'make-file', 'replace']);

function opens({ kind, path, before }: Step): boolean {
  if (kind !== 'mode') return false;
  try {
    const isDirectory = before.kind === 'directory';
    accessSync(path, isDirectory ? constants.R_OK | constants.X_OK : constants.R_OK);
    return false;
  } catch {
    return true;
  }
}
