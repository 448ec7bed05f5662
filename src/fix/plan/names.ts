import { dirname } from 'node:path';
import { isInside } from '../../install/home.ts';
import type { Install } from '../../install/install.ts';
import { isEssential } from '../essential.ts';
import { isAllowed, type Roots } from '../roots.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import type { Draft, OperationOf } from './draft.ts';
import { expectNoDatabase, look, missing } from './expect.ts';

/** The draft of a link that is to lead elsewhere. @throws StepRefused */
export function withTarget(draft: Draft, { target, expected }: OperationOf<'replace-link'>): Draft {
  const { before } = draft;
  if (before.kind !== 'link' || before.target !== expected) throw new StepRefused(CHANGED);
  if (draft.target !== undefined && draft.target !== target) {
    throw new StepRefused('another fix lets it point elsewhere');
  }
  return { ...draft, target };
}

/** The draft of what is to go, without what is in it. @throws StepRefused where it is no left-over */
export function removed(draft: Draft, install: Install): Draft {
  const { before, path } = draft;
  if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
  expectNoDatabase(path);
  if (isEssential(path, install)) throw new StepRefused('it is no left-over');
  if (before.kind === 'file' && before.nlink > 1) throw new StepRefused('it has a second name');
  return { ...draft, isRemoved: true };
}

/** Sees that a path can get another name at all. @throws StepRefused */
export function expectMovable({ path, before, to }: Draft, goal: string): void {
  if (to !== undefined && to !== goal) throw new StepRefused('another fix gives it another name');
  if (before.kind !== 'file' && before.kind !== 'directory') throw new StepRefused(missing(before));
  expectNoDatabase(path);
}

/** Sees that a path can get that very name. @throws StepRefused */
export function expectFree(goal: string, path: string, roots: Roots): void {
  if (!isAllowed(goal, roots)) throw new StepRefused('it lies outside of the install');
  if (isInside(goal, path)) throw new StepRefused('it cannot be moved into itself');
  if (look(dirname(goal)).kind !== 'directory') {
    throw new StepRefused('the directory to move it to is not there');
  }
  if (look(goal).kind !== 'absent') throw new StepRefused('something has that name already');
}
