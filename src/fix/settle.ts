import { basename, join } from 'node:path';
import { anchored } from './anchor.ts';
import type { Disk } from './disk.ts';
import type { Run, StepRecord } from './journal.ts';
import { stateOf } from './state.ts';

/** The steps that a run was about to do. */
export function stepsOfRun(run: Run): StepRecord[] {
  return run.records.filter((record) => record.type === 'step');
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
    });
  }
}
