import { type FileState, type State, stateOf } from '../path-state.ts';
import type { Step } from '../step.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';

type Present = Extract<State, { readonly mode: number }>;

/**
 * Checks what a step relies on. Anything else may have been changed by an earlier step on the same
 * path.
 * @throws StepRefused where it is not as planned
 */
export function expectUnchanged(step: Step, at: string): void {
  const now = stateOf(at);
  const { before } = step;
  if (now.kind !== before.kind) throw new StepRefused(CHANGED);
  if (!('mode' in now) || !('mode' in before)) return;
  // Somebody created another hard link in the meantime.
  const isNamedAgain = now.kind === 'file' && before.kind === 'file' && now.nlink > before.nlink;
  if (isNamedAgain || !isAsPlanned(step, now, before)) throw new StepRefused(CHANGED);
}

function isAsPlanned(step: Step, now: Present, before: Present): boolean {
  switch (step.kind) {
    case 'link':
      return now.kind === 'link' && before.kind === 'link' && now.target === before.target;
    case 'owner':
      // It may already have been changed through another hard link.
      return isOwnedBy(now, before) || isOwnedBy(now, step);
    case 'mode':
      return now.mode === before.mode || now.mode === step.mode;
    case 'write':
    case 'replace':
      return isSameFile(now, before) && now.mode === before.mode && now.uid === before.uid;
    case 'remove':
      // Changes since then are in no backup.
      return now.kind === 'file' ? isSameFile(now, before) : now.node === before.node;
    case 'rename':
    case 'discard':
      return now.node === before.node;
    default:
      return true;
  }
}

function isOwnedBy(now: Present, { uid, gid }: Pick<Present, 'uid' | 'gid'>): boolean {
  return now.uid === uid && now.gid === gid;
}

/**
 * Checks that a file still has the bytes that were read. An earlier step may have changed its mode
 * and owner.
 * @throws StepRefused
 */
export function expectSameBytes(path: string, before: FileState): void {
  const now = stateOf(path);
  const isSame = isSameFile(now, before) && now.kind === 'file' && now.nlink === before.nlink;
  if (!isSame) throw new StepRefused(CHANGED);
}

function isSameFile(now: State, before: State): boolean {
  return (
    now.kind === 'file' &&
    before.kind === 'file' &&
    now.node === before.node &&
    now.size === before.size &&
    now.mtime === before.mtime
  );
}
