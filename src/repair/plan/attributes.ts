import { shellQuote } from '../../engine/message.ts';
import { isInside } from '../../install/host/home.ts';
import type { Operation } from '../../install/operation.ts';
import type { State } from '../state.ts';
import { CHANGED, OffLimits, StepRefused } from '../step-refused.ts';
import { currentUser } from '../user.ts';
import type { Draft, OperationOf } from './change.ts';
import { expectOwn, missing } from './expect.ts';
import type { Names } from './names.ts';

type Attributed = Extract<State, { readonly mode: number }>;

/** The draft with permissions changed. @throws StepRefused */
export function withMode(
  draft: Draft,
  { mode, expected }: OperationOf<'set-mode'>,
  names: Names,
): Draft {
  const { before } = draft;
  if (before.kind !== 'file' && before.kind !== 'directory') throw new StepRefused(missing(before));
  if (before.mode !== expected) throw new StepRefused(CHANGED);
  expectOwn(before.uid);
  const clear = draft.clear | (expected & ~mode);
  const add = draft.add | (mode & ~expected);
  if ((clear & add) !== 0) throw new StepRefused('another repair sets other permissions');
  expectNamed(before, names);
  return { ...draft, clear, add };
}

/** The draft with another owner. @throws StepRefused */
export function withOwner(
  draft: Draft,
  { uid, gid, expected }: OperationOf<'set-owner'>,
  { stateDir, names }: { readonly stateDir: string; readonly names: Names },
): Draft {
  const { before, owner, path } = draft;
  if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
  if (before.uid !== expected.uid || before.gid !== expected.gid) throw new StepRefused(CHANGED);
  if (owner && (owner.uid !== uid || owner.gid !== gid)) {
    throw new StepRefused('another repair sets another owner');
  }
  if (before.uid === 0 && uid !== 0 && !isInside(path, stateDir)) {
    throw new OffLimits(
      'it belongs to root and is outside the state directory. Change the owner by hand if that is right',
    );
  }
  expectNamed(before, names);
  return { ...draft, owner: { uid, gid } };
}

/** Somebody may have given a file of somebody else a name in here. @throws StepRefused */
function expectNamed(before: Attributed, names: Names): void {
  if (before.kind !== 'file' || before.nlink === 1) return;
  const count = names.countOf(before.node);
  if (count >= before.nlink) return;
  throw new OffLimits(
    `it has ${before.nlink} names (hard links), ${count || 'not one'} of them in the install: the others would change too`,
  );
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
