import { basename, join } from 'node:path';
import { anchored } from './anchor.ts';
import type { Disk } from './disk.ts';
import type { Run } from './journal.ts';
import { stateOf } from './path-state.ts';
import { stepsOfRun } from './run-status.ts';

/** The temporary name of what a step of a run creates. */
export function temporaryName(runId: string, seq: number): string {
  return `.migcheck-${runId}-${seq}`;
}

/** The temporary name in the undo of a step. */
export function undoName(runId: string, seq: number): string {
  return `.migcheck-${runId}-undo-${seq}`;
}

/** Removes a file or a link, if it exists. */
export function unlinkIfThere(disk: Disk, path: string): void {
  if (stateOf(path).kind !== 'absent') disk.unlink(path);
}

/** Removes what a run created under temporary names. */
export function clearTemporaries(disk: Disk, run: Run): void {
  for (const { path, temporary } of stepsOfRun(run)) {
    if (temporary === undefined || !basename(temporary).includes(run.header.id)) continue;
    if (stateOf(temporary).kind === 'absent') continue;
    anchored(path, run.header.roots, (_, parent) => {
      const at = join(parent, basename(temporary));
      const { kind } = stateOf(at);
      if (kind === 'file' || kind === 'link') disk.unlink(at);
      // It is empty, because nothing is put into it before it has its final name.
      if (kind === 'directory') disk.removeDirectory(at);
    });
  }
}
