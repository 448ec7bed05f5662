import { basename, dirname } from 'node:path';
import { isInside } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import { nodeOf, type State } from '../path-state.ts';
import { StepRefused } from '../step-refused.ts';
import { type Roots, whyNotWritten } from '../writable-roots.ts';
import type { Draft } from './change.ts';
import { expectNoDatabase, look, missing } from './expect.ts';

/** Checks that a path can be renamed at all. @throws StepRefused */
export function expectMovable({ path, before, to }: Draft, goal: string): void {
  if (to !== undefined && to !== goal) throw new StepRefused(phrase('step.other-name'));
  if (before.kind !== 'file' && before.kind !== 'directory') throw new StepRefused(missing(before));
  expectNoDatabase(path);
}

/** Checks that a path can get this name. @throws StepRefused */
export function expectFree(goal: string, path: string, roots: Roots): void {
  const reason = whyNotWritten(goal, roots);
  if (reason !== undefined) throw new StepRefused(reason);
  if (isInside(goal, path)) throw new StepRefused(phrase('step.into-itself'));
  if (look(dirname(goal)).kind !== 'directory') {
    throw new StepRefused(phrase('step.no-target-directory'));
  }
  if (look(goal).kind !== 'absent') throw new StepRefused(phrase('step.name-exists'));
  if (deviceOf(look(dirname(goal))) !== deviceOf(look(path))) {
    throw new StepRefused(phrase('step.other-file-system'));
  }
}

function deviceOf(state: State): string | undefined {
  return nodeOf(state)?.split(':')[0];
}

/** True where a state directory gets the name of another profile in the same home. */
export function isToOtherProfile(path: string, goal: string, { stateDir }: Install): boolean {
  const isBeside = path === stateDir && dirname(goal) === dirname(path);
  return isBeside && /^\.openclaw(?:-[\w-]+)?$/.test(basename(goal));
}

/** Checks that no fix points to a place that will be renamed. @throws StepRefused */
export function expectUnnamed(leaving: string, drafts: Iterable<Draft>): void {
  for (const { edits, parts, target } of drafts) {
    for (const value of [...[...edits, ...parts].map((edit) => edit.value), target ?? '']) {
      if (isInside(value, leaving)) throw new StepRefused(phrase('step.points-inside'));
    }
  }
}
