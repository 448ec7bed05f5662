import { errnoOf } from '../install/files/tree.ts';
import type { Disk } from './disk.ts';
import { stateOf } from './path-state.ts';
import { StepRefused, THERE } from './step-refused.ts';

/**
 * Gives a file with a temporary name its final name. Not by a rename, which would replace what
 * somebody put there in the meantime.
 * @throws StepRefused where something is there
 */
export function giveName(disk: Disk, temporary: string, at: string): void {
  try {
    disk.addName(temporary, at);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw new StepRefused(THERE);
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(errnoOf(error))) throw error;
    // The file system has no hard links.
    expectAbsent(at);
    disk.rename(temporary, at);
    return;
  }
  disk.unlink(temporary);
}

/** @throws StepRefused where something is there */
export function expectAbsent(path: string): void {
  if (stateOf(path).kind !== 'absent') throw new StepRefused(THERE);
}
