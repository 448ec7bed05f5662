import { phrase } from '../../phrases/language.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import type { Draft, OperationOf } from './change.ts';

/** Adds a new target to the draft of a link. @throws StepRefused */
export function withTarget(draft: Draft, { target, expected }: OperationOf<'replace-link'>): Draft {
  const { before } = draft;
  if (before.kind !== 'link' || before.target !== expected) throw new StepRefused(CHANGED);
  if (draft.target !== undefined && draft.target !== target) {
    throw new StepRefused(phrase('step.other-target'));
  }
  return { ...draft, target };
}
