import { basename, join } from 'node:path';
import { anchored } from './anchor.ts';
import type { Disk } from './disk.ts';
import type { Run } from './journal.ts';
import { stateOf } from './path-state.ts';
import { stepsOfRun } from './run-status.ts';

/** The name under which a step of a run makes something, before it takes the name it is for. */
export function temporaryName(runId: string, seq: number): string {
  return `.migcheck-${runId}-${seq}`;
}

/** The same of the undo of a step. */
export function undoName(runId: string, seq: number): string {
  return `.migcheck-${runId}-undo-${seq}`;
}

/** Removes a file or a link, where there is one. */
export function unlinkIfThere(disk: Disk, path: string): void {
  if (stateOf(path).kind !== 'absent') disk.unlink(path);
}

/** Removes what a run made beside a path and had not yet given its name. */
export function clearTemporaries(disk: Disk, run: Run): void {
  for (const { path, temporary } of stepsOfRun(run)) {
    if (temporary === undefined || !basename(temporary).includes(run.header.id)) continue;
    if (stateOf(temporary).kind === 'absent') continue;
    anchored(path, run.header.roots, (_, parent) => {
      const at = join(parent, basename(temporary));
      const { kind } = stateOf(at);
      if (kind === 'file' || kind === 'link') disk.unlink(at);
      // Nothing was put into it before it had its name.
      if (kind === 'directory') disk.removeDirectory(at);
    });
  }
}
