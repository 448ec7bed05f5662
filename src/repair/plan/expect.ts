import { errnoOf } from '../../install/files/tree.ts';
import { isDatabase } from '../essential.ts';
import { type State, stateOf } from '../state.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import { mayChange } from '../user.ts';
import type { Draft } from './change.ts';

/** What is at a path. @throws StepRefused where it cannot be looked at */
export function look(path: string): State {
  try {
    return stateOf(path);
  } catch (error) {
    throw new StepRefused(`it cannot be read (${errnoOf(error)})`);
  }
}

/** Sees that a path can get new bytes: a file of this user's without a second name, or nothing. @throws StepRefused */
export function expectWritable({ path, before, replacement }: Draft): void {
  expectNoDatabase(path);
  if (replacement) throw new StepRefused('another repair replaces the whole file');
  if (before.kind === 'absent') return;
  if (before.kind !== 'file') throw new StepRefused(missing(before));
  expectOwn(before.uid);
  // It is replaced by a new file, and the other name would keep the old one.
  if (before.nlink > 1)
    throw new StepRefused('it has a second name (hard link) that would keep the old text');
}

/** @throws StepRefused */
export function expectNoDatabase(path: string): void {
  if (isDatabase(path)) throw new StepRefused('this tool never changes a database');
}

/** Sees that this user may change what the given one owns. @throws StepRefused */
export function expectOwn(uid: number): void {
  if (!mayChange(uid)) throw new StepRefused('only its owner or root may change it');
}

/** Why an operation on something else than what is there is refused. */
export function missing(state: State): string {
  if (state.kind === 'absent') return 'it no longer exists';
  return state.kind === 'link' ? 'it is a link' : CHANGED;
}
