import { errnoOf } from '../install/files/tree.ts';
import type { Disk } from './disk.ts';
import { stateOf } from './path-state.ts';
import { StepRefused, THERE } from './step-refused.ts';

/**
 * Gives a file that was made under a temporary name the name it is for. Not by a rename: that would take the place
 * of what somebody put there meanwhile.
 * @throws StepRefused where something is there
 */
export function giveName(disk: Disk, temporary: string, at: string): void {
  try {
    disk.addName(temporary, at);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw new StepRefused(THERE);
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(errnoOf(error))) throw error;
    // A file system without second names.
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
