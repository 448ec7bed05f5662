import type { FlatData, PlainData, Text } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { phrase } from '../phrases/language.ts';

/** A step that may not be done or undone, and why. */
export class StepRefused extends TextError<FlatData> {
  override readonly name = 'StepRefused';
}

/**
 * A path that a repair never changes. A fix that only sets owners and modes continues with the
 * others.
 */
export class OffLimits extends StepRefused {
  constructor(override readonly reason: Text<PlainData>) {
    super(reason);
  }
}

/** The reason for a step that does not find what the check found. */
export const CHANGED = phrase('step.changed');

/** The reason for an undo that does not find what the repair left. */
export const CHANGED_SINCE_REPAIR = phrase('undo.changed');

/** The reason where something else is in the place of what was looked at. */
export const CHANGED_MEANWHILE = phrase('step.changed-meanwhile');

/** The reason for a creation where the name is taken. */
export const THERE = phrase('step.there');
