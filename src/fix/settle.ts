import { basename, join } from 'node:path';
import { anchored } from './anchor.ts';
import type { Disk } from './disk.ts';
import type { Run, StepRecord } from './journal.ts';
import { bytesOf, hashOf, stateOf } from './state.ts';

/** The steps that a run was about to do. */
export function stepsOfRun(run: Run): StepRecord[] {
  return run.records.filter((record) => record.type === 'step');
}

/**
 * What a killed run had promised to move or to remove, had begun with and did not end. No check would find
 * the half of it again: it takes a halved install for another one, and an emptied directory for none of its business.
 */
export function unfinishedSteps(run: Run): StepRecord[] {
  const ofType = (type: 'done' | 'failed') =>
    new Set(run.records.flatMap((record) => (record.type === type ? [record.seq] : [])));
  const done = ofType('done');
  const failed = ofType('failed');
  return (['remove', 'rename'] as const).flatMap((kind) => {
    const steps = stepsOfRun(run).filter((step) => step.kind === kind);
    const left = steps.filter((step) => !done.has(step.seq) && isUntouched(step));
    const isBegun = left.length < steps.length && !steps.some(({ seq }) => failed.has(seq));
    return isBegun ? left : [];
  });
}

function isUntouched({ path, before, hash }: StepRecord): boolean {
  try {
    const now = stateOf(path);
    const isSame = 'node' in now && 'node' in before && now.node === before.node;
    return isSame && (hash === undefined || hashOf(bytesOf(path)) === hash);
  } catch {
    return false;
  }
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
