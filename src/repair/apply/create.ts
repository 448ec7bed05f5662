import { createHash } from 'node:crypto';
import { pieces, whyUnread } from '../../install/files/read.ts';
import { interruptibly } from '../../install/files/unfinished.ts';
import { phrase } from '../../phrases/language.ts';
import { mayGiveOwner } from '../current-user.ts';
import type { Disk, Thing } from '../disk.ts';
import { expectAbsent, giveName } from '../give-name.ts';
import { giveable, makeFileOfStream } from '../make-file.ts';
import { stateOf } from '../path-state.ts';
import type { Source, StepOf } from '../step.ts';
import { CHANGED_MEANWHILE, StepRefused } from '../step-refused.ts';

const SOURCE_CHANGED = phrase('step.source-changed');

/** Makes the directory beside its place, and gives it the name when it is as it has to be. */
export function createDirectory(
  disk: Disk,
  temporary: string,
  at: string,
  { mode, owner }: StepOf<'make-directory'>,
): void {
  disk.makeDirectory(temporary, 0o700);
  const made = madeAt(temporary, 'directory');
  if (owner && mayGiveOwner()) disk.changeOwner(temporary, owner.uid, owner.gid, made);
  if (mode !== 0o700) disk.changeMode(temporary, mode, made);
  expectAbsent(at);
  disk.rename(temporary, at);
}

/** Makes the link beside its place, and gives it the name when it has its owner. */
export function createLink(
  disk: Disk,
  temporary: string,
  at: string,
  { target, owner }: StepOf<'make-link'>,
): void {
  disk.makeLink(temporary, target);
  if (owner && mayGiveOwner()) {
    disk.changeOwner(temporary, owner.uid, owner.gid, madeAt(temporary, 'link'));
  }
  if (process.platform === 'linux') {
    giveName(disk, temporary, at);
    return;
  }
  // Elsewhere a second name of a link may be one of what it leads to.
  expectAbsent(at);
  disk.rename(temporary, at);
}

/**
 * What was just made, so that nothing else is given away: who owns the directory around it can put another file there, as a
 * second name of one that is somebody else's.
 * @throws StepRefused where something of another kind is there by now
 */
function madeAt(path: string, kind: 'directory' | 'link'): Thing {
  const state = stateOf(path);
  if (state.kind !== kind) throw new StepRefused(CHANGED_MEANWHILE);
  return { node: state.node };
}

/** Copies the bytes, however many, and gives the copy its name only where they are what they have to be. */
export async function createFile(
  disk: Disk,
  temporary: string,
  at: string,
  step: StepOf<'make-file'>,
): Promise<void> {
  const { mode, owner, time } = step;
  const attributes = giveable({ mode, ...owner, time });
  await makeFileOfStream(disk, temporary, interruptibly(piecesOf(step)), attributes);
  giveName(disk, temporary, at);
}

/** The bytes that a step copies. @throws StepRefused where they are not those of the plan */
export function* piecesOf({ source, size, hash }: Source): Generator<Buffer, void> {
  const sum = createHash('sha256');
  let done = 0;
  for (const piece of readSource(source)) {
    done += piece.length;
    if (done > size) throw new StepRefused(SOURCE_CHANGED);
    sum.update(piece);
    yield piece;
  }
  if (done !== size || sum.digest('hex') !== hash) throw new StepRefused(SOURCE_CHANGED);
}

function* readSource(source: string): Generator<Buffer, void> {
  try {
    yield* pieces(source, { isLinkFree: true });
  } catch (error) {
    throw new StepRefused(phrase('step.backup-unread', { reason: whyUnread(error) }));
  }
}
