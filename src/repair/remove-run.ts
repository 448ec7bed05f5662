import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { stateOf } from './path-state.ts';

/** Deletes the directory of a run and everything in it. @throws what the disk throws */
export function removeRun(disk: Disk, directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (stateOf(path).kind === 'directory') removeRun(disk, path);
    else disk.unlink(path);
  }
  disk.removeDirectory(directory);
}
