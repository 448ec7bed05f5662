import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FlatData, Text } from '../engine/rule.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { gatewayCommand } from '../install/openclaw-commands.ts';
import { phrase } from '../phrases/language.ts';
import { sizeInWords } from '../phrases/size.ts';
import { evidenceOfLife, type Subject, subjectOf, whyUnseen } from './in-use.ts';
import type { Run } from './journal.ts';
import type { Plan } from './plan/plan.ts';
import { readRuns } from './read-runs.ts';
import { concerns, isBusy, isHalfUndone } from './run-status.ts';
import { runsDirectory } from './runs-directory.ts';
import { isReplacing, type Step } from './step.ts';
import { distrustOf } from './trust.ts';
import type { Roots } from './writable-roots.ts';

/** Room for what other programs write in the meantime. */
const SPARE = 1024 * 1024;
/** The size of a record in the journal, with room for long paths. */
const RECORD = 2048;

/** Why nothing may be repaired now, with what to do about it, or undefined. */
export function refusal(
  plan: Pick<Plan, 'roots' | 'steps'>,
  subject: Subject,
  runs: string,
): Text<FlatData> | undefined {
  return (
    refusalWhileInUse(subject) ??
    misplaced(plan.roots, runs) ??
    distrustOf(runs) ??
    unfinished(subject.stateDir, runs) ??
    noRoom(plan.steps, runs)
  );
}

/**
 * {@link refusal}, for use before the user is asked anything. A plan that does nothing is never
 * refused.
 */
export function refusalOf(
  plan: Plan,
  install: Install,
  { runs = runsDirectory() }: { readonly runs?: string } = {},
): Text<FlatData> | undefined {
  return plan.steps.length === 0 ? undefined : refusal(plan, subjectOf(install), runs);
}

/**
 * Why an install must not be written to while its gateway may be running. Undefined where none is.
 */
export function refusalWhileInUse(subject: Subject): Text<FlatData> | undefined {
  const evidence = evidenceOfLife(subject);
  if (evidence === undefined) return whyUnseen(subject.stateDir);
  const command = gatewayCommand('stop', subject) ?? 'none';
  return 'pid' in evidence
    ? phrase('refused.in-use', { ...evidence, command })
    : phrase('refused.port', { ...evidence, command });
}

function misplaced({ directories }: Roots, runs: string): Text<FlatData> | undefined {
  const place = realOrSame(runs);
  return directories.some((root) => isInside(place, root))
    ? phrase('step.journal-inside')
    : undefined;
}

function unfinished(stateDir: string, runs: string): Text<FlatData> | undefined {
  const all = readRuns(runs);
  const busy = refusalWhileBusy(stateDir, all);
  if (busy !== undefined) return busy;
  const half = all.find((run) => concerns(run, stateDir) && isHalfUndone(run));
  return half && phrase('refused.half-undone', { id: half.header.id });
}

/** Why an install must not be written to while another run is working on it. */
export function refusalWhileBusy(
  stateDir: string,
  runs: readonly Run[],
): Text<FlatData> | undefined {
  const busy = runs.find((run) => concerns(run, stateDir) && isBusy(run));
  return busy && phrase('refused.busy', { id: busy.header.id });
}

function noRoom(steps: readonly Step[], runs: string): Text<FlatData> | undefined {
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
      const data = { needed: sizeInWords(bytes + SPARE), free: sizeInWords(free), path: at };
      return at === runs
        ? phrase('refused.no-room-for-journal', data)
        : phrase('refused.no-room', data);
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

/** The value for the nearest existing parent, because the runs' directory may not exist yet. */
function ofNearest<Result>(path: string, ask: (path: string) => Result): Result | undefined {
  for (let at = path; ; at = dirname(at)) {
    try {
      return ask(at);
    } catch {
      if (at === dirname(at)) return undefined;
    }
  }
}
