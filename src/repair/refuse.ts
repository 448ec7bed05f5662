import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { gatewayCommand } from '../install/product-command.ts';
import type { Run } from './journal.ts';
import { evidenceOfLife, type Subject, subjectOf, whyUnseen } from './live.ts';
import type { Plan } from './plan/plan.ts';
import { readRuns } from './read-runs.ts';
import type { Roots } from './roots.ts';
import { concerns, isBusy, isHalfUndone } from './run-status.ts';
import { runsDirectory } from './runs-directory.ts';
import { isReplacing, type Step } from './step.ts';
import { distrustOf } from './trust.ts';

/** For what else is being written meanwhile. */
const SPARE = 1024 * 1024;
/** What the journal says of one step, with room for long paths. */
const RECORD = 2048;

/** Why nothing may be repaired now, with what to do about it, or undefined. */
export function refusal(
  plan: Pick<Plan, 'roots' | 'steps'>,
  subject: Subject,
  runs: string,
): string | undefined {
  return (
    refusalWhileInUse(subject) ??
    misplaced(plan.roots, runs) ??
    distrustOf(runs) ??
    unfinished(subject.stateDir, runs) ??
    noRoom(plan.steps, runs)
  );
}

/** {@link refusal}, to be known before anybody is asked anything; a plan that does nothing is never refused. */
export function refusalOf(
  plan: Plan,
  install: Install,
  { runs = runsDirectory() }: { readonly runs?: string } = {},
): string | undefined {
  return plan.steps.length === 0 ? undefined : refusal(plan, subjectOf(install), runs);
}

export function refusalWhileInUse(subject: Subject): string | undefined {
  const evidence = evidenceOfLife(subject);
  return evidence === undefined
    ? whyUnseen(subject.stateDir)
    : `${evidence}: stop the gateway first (${gatewayCommand('stop', subject)})`;
}

function misplaced({ directories }: Roots, runs: string): string | undefined {
  const place = realOrSame(runs);
  return directories.some((root) => isInside(place, root))
    ? 'the journal would be inside the install. Set XDG_STATE_HOME to a directory outside'
    : undefined;
}

function unfinished(stateDir: string, runs: string): string | undefined {
  const all = readRuns(runs);
  const busy = refusalWhileBusy(stateDir, all);
  if (busy !== undefined) return busy;
  const half = all.find((run) => concerns(run, stateDir) && isHalfUndone(run));
  return half && `an undo was interrupted. Finish it first with "undo ${half.header.id}"`;
}

/** Why an install is left alone of which one of the runs is still at work. */
export function refusalWhileBusy(stateDir: string, runs: readonly Run[]): string | undefined {
  const busy = runs.find((run) => concerns(run, stateDir) && isBusy(run));
  return (
    busy && `another repair of this install is running (${busy.header.id}): wait until it ends`
  );
}

function noRoom(steps: readonly Step[], runs: string): string | undefined {
  const needs = new Map<string, { at: string; bytes: number }>();
  add(needs, runs, steps.length * RECORD);
  for (const step of steps) {
    if (step.kind === 'write') add(needs, dirname(step.path), step.bytes.length);
    if (step.kind === 'encrypt') add(needs, dirname(step.path), step.original.size * 1.001);
    if (step.kind === 'make-file' || step.kind === 'replace') {
      add(needs, dirname(step.path), step.size);
    }
    const saved = step.before.kind === 'file' ? step.before.size : 0;
    if (isReplacing(step.kind)) add(needs, runs, saved);
  }
  for (const { at, bytes } of needs.values()) {
    const free = freeBytes(at);
    if (free !== undefined && free < bytes + SPARE) {
      const place = at === runs ? `${at}, or set XDG_STATE_HOME to a directory elsewhere` : at;
      return `not enough space for the originals: ${bytes + SPARE} bytes are needed, ${free} are free. Free some space on the file system of ${place}`;
    }
  }
  return undefined;
}

function add(needs: Map<string, { at: string; bytes: number }>, at: string, bytes: number): void {
  const key = fileSystemOf(at);
  needs.set(key, { at, bytes: (needs.get(key)?.bytes ?? 0) + bytes });
}

function fileSystemOf(path: string): string {
  return String(ofNearest(path, (existing) => statSync(existing).dev) ?? 'unknown');
}

function freeBytes(path: string): number | undefined {
  return ofNearest(path, (existing) => {
    const { bavail, bsize } = statfsSync(existing);
    return bavail * bsize;
  });
}

/** The runs' own directory may have to be made yet: then its nearest parent counts. */
function ofNearest<Result>(path: string, ask: (path: string) => Result): Result | undefined {
  for (let at = path; ; at = dirname(at)) {
    try {
      return ask(at);
    } catch {
      if (at === dirname(at)) return undefined;
    }
  }
}
