import { shellQuote } from '../../engine/message.ts';
import type { Operation } from '../../install/operation.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import { currentUser } from '../user.ts';
import type { Draft, OperationOf } from './change.ts';
import { expectOwn, missing } from './expect.ts';

/** The draft with permissions changed. @throws StepRefused */
export function withMode(draft: Draft, { mode, expected }: OperationOf<'set-mode'>): Draft {
  const { before } = draft;
  if (before.kind !== 'file' && before.kind !== 'directory') throw new StepRefused(missing(before));
  if (before.mode !== expected) throw new StepRefused(CHANGED);
  expectOwn(before.uid);
  const clear = draft.clear | (expected & ~mode);
  const add = draft.add | (mode & ~expected);
  if ((clear & add) !== 0) throw new StepRefused('another fix sets other permissions');
  if (before.kind === 'file' && before.nlink > 1 && (add & 0o7077) !== 0) {
    throw new StepRefused('it has a second name, which would be opened to others as well');
  }
  return { ...draft, clear, add };
}

/** The draft with another owner. @throws StepRefused */
export function withOwner(draft: Draft, { uid, gid, expected }: OperationOf<'set-owner'>): Draft {
  const { before, owner } = draft;
  if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
  if (before.uid !== expected.uid || before.gid !== expected.gid) throw new StepRefused(CHANGED);
  if (owner && (owner.uid !== uid || owner.gid !== gid)) {
    throw new StepRefused('another fix gives it another owner');
  }
  // Somebody may have given a file of somebody else a name in here.
  if (before.kind === 'file' && before.nlink > 1) {
    throw new StepRefused('it has a second name, whose owner would change as well');
  }
  return { ...draft, owner: { uid, gid } };
}

/** What is left out of a fix where this user may not change owners, with the command that does it. */
export function ownerNote(operations: readonly Operation[]): string | undefined {
  const changes = operations.filter((operation) => operation.kind === 'set-owner');
  const [first] = changes;
  if (!first || currentUser() === 0) return undefined;
  const command = `sudo chown -h ${first.uid}:${first.gid} ${shellQuote(first.path)}`;
  const more = changes.length > 1 ? `, and ${changes.length - 1} more` : '';
  return `only root may change an owner: ${command}${more}`;
}
