import type { FlatData, Text } from '../../engine/rule.ts';
import { errnoOf } from '../../install/files/tree.ts';
import { phrase } from '../../phrases/language.ts';
import { mayChange } from '../current-user.ts';
import { isDatabase } from '../essential.ts';
import { type State, stateOf } from '../path-state.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import type { Draft } from './change.ts';

/** What is at a path. @throws StepRefused where it cannot be looked at */
export function look(path: string): State {
  try {
    return stateOf(path);
  } catch (error) {
    throw new StepRefused(phrase('step.unread', { reason: errnoOf(error) }));
  }
}

/**
 * Checks that a path can get new bytes: it is a file of this user without other hard links, or
 * nothing is there.
 * @throws StepRefused
 */
export function expectWritable({ path, before, replacement }: Draft): void {
  expectNoDatabase(path);
  if (replacement) throw new StepRefused(phrase('step.replaces-whole'));
  if (before.kind === 'absent') return;
  if (before.kind !== 'file') throw new StepRefused(missing(before));
  expectOwn(before.uid);
  // It is replaced by a new file, and the other hard link would keep the old one.
  if (before.nlink > 1) throw new StepRefused(phrase('step.second-name-text'));
}

/** @throws StepRefused */
export function expectNoDatabase(path: string): void {
  if (isDatabase(path)) throw new StepRefused(phrase('step.database'));
}

/** Checks that this user may change files with this owner. @throws StepRefused */
export function expectOwn(uid: number): void {
  if (!mayChange(uid)) throw new StepRefused(phrase('step.only-owner'));
}

/** Why an operation that expects something else is refused. */
export function missing(state: State): Text<FlatData> {
  if (state.kind === 'absent') return phrase('step.gone');
  return state.kind === 'link' ? phrase('step.link') : CHANGED;
}
