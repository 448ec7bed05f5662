/** A step that may not be done, or undone, with the reason in words. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';
}

/** What a repair never changes: the rest of a fix that only gives owners and modes is done all the same. */
export class OffLimits extends StepRefused {}

/** Why a step is not done that does not find what the check found. */
export const CHANGED = 'it changed since the check. Check again, then repair';

/** Why a step is not undone that does not find what the repair left. */
export const CHANGED_SINCE_REPAIR = 'it was changed since the repair';

/** Why nothing is done with what is no longer the thing that was looked at. */
export const CHANGED_MEANWHILE = 'something else took its place';

/** Why nothing is made where a name is taken. */
export const THERE = 'something is already there';
