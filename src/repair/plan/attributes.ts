import { shellQuote } from '../../engine/message.ts';
import type { FlatData, Text } from '../../engine/rule.ts';
import { isInside } from '../../install/host/home.ts';
import type { Operation } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { currentUser } from '../current-user.ts';
import type { State } from '../path-state.ts';
import { CHANGED, OffLimits, StepRefused } from '../step-refused.ts';
import type { Draft, OperationOf } from './change.ts';
import { expectOwn, missing } from './expect.ts';
import type { Names } from './names.ts';

type Attributed = Extract<State, { readonly mode: number }>;

/** Adds a change of permissions to a draft. @throws StepRefused */
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
  expectNamed(before, names);
  return { ...draft, clear, add };
}

/** Adds a change of owner to a draft. @throws StepRefused */
export function withOwner(
  draft: Draft,
  { uid, gid, expected }: OperationOf<'set-owner'>,
  { stateDir, names }: { readonly stateDir: string; readonly names: Names },
): Draft {
  const { before, owner, path } = draft;
  if (before.kind === 'absent' || before.kind === 'other') throw new StepRefused(missing(before));
  if (before.uid !== expected.uid || before.gid !== expected.gid) throw new StepRefused(CHANGED);
  if (owner && (owner.uid !== uid || owner.gid !== gid)) {
    throw new StepRefused(phrase('step.other-owner'));
  }
  if (before.uid === 0 && uid !== 0 && !isInside(path, stateDir)) {
    throw new OffLimits(phrase('step.root-outside'));
  }
  expectNamed(before, names);
  return { ...draft, owner: { uid, gid } };
}

/**
 * Refuses a file with hard links elsewhere: somebody may have linked another user's file into this
 * directory.
 * @throws StepRefused
 */
function expectNamed(before: Attributed, names: Names): void {
  if (before.kind !== 'file' || before.nlink === 1) return;
  const count = names.countOf(before.node);
  if (count >= before.nlink) return;
  throw new OffLimits(phrase('step.names', { names: before.nlink, count }));
}

/** What a fix leaves out where this user may not change owners, with the command that does it. */
export function ownerNote(operations: readonly Operation[]): Text<FlatData> | undefined {
  const changes = operations.filter((operation) => operation.kind === 'set-owner');
  const [first] = changes;
  if (!first || currentUser() === 0) return undefined;
  const command = `sudo chown -h ${first.uid}:${first.gid} ${shellQuote(first.path)}`;
  return phrase('step.only-root', { command, more: changes.length - 1 });
}
