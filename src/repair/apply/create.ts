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

/**
 * Creates the directory under a temporary name, and renames it when its mode and owner are right.
 */
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

/** Creates the link under a temporary name, and renames it when its owner is right. */
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
  // On other platforms, a hard link to a link may link to its target instead.
  expectAbsent(at);
  disk.rename(temporary, at);
}

/**
 * Identifies what was just created, so that nothing else gets the new owner. The owner of the
 * directory could have replaced it with a hard link to another user's file.
 * @throws StepRefused where something of another kind is there now
 */
function madeAt(path: string, kind: 'directory' | 'link'): Thing {
  const state = stateOf(path);
  if (state.kind !== kind) throw new StepRefused(CHANGED_MEANWHILE);
  return { node: state.node };
}

/** Copies the bytes, and gives the copy its final name only if they are the expected ones. */
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

/** The bytes that a step copies. @throws StepRefused where they differ from those in the plan */
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
