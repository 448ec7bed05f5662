import type { FlatData, PlainData, Text } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { phrase } from '../phrases/language.ts';

/** A step that may not be done, or undone, and why. */
export class StepRefused extends TextError<FlatData> {
  override readonly name = 'StepRefused';
}

/** What a repair never changes: the rest of a fix that only gives owners and modes is done all the same. */
export class OffLimits extends StepRefused {
  constructor(override readonly reason: Text<PlainData>) {
    super(reason);
  }
}

/** Why a step is not done that does not find what the check found. */
export const CHANGED = phrase('step.changed');

/** Why a step is not undone that does not find what the repair left. */
export const CHANGED_SINCE_REPAIR = phrase('undo.changed');

/** Why nothing is done with what is no longer the thing that was looked at. */
export const CHANGED_MEANWHILE = phrase('step.changed-meanwhile');

/** Why nothing is made where a name is taken. */
export const THERE = phrase('step.there');
