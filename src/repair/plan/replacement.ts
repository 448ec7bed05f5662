import { hashOfFile } from '../../install/files/read.ts';
import { phrase } from '../../phrases/language.ts';
import { expectNoLog } from '../expect-no-log.ts';
import { timeOf } from '../path-state.ts';
import type { Source } from '../step.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import { unreadAs } from '../unread-reason.ts';
import { changesText, type Draft, type OperationOf } from './change.ts';
import { expectNoDatabase, expectOwn, missing } from './expect.ts';

/** Adds to a draft that the file gets the bytes of another file. @throws StepRefused */
export function withReplacement(draft: Draft, operation: OperationOf<'replace-file'>): Draft {
  const { before, path } = draft;
  if (before.kind !== 'file') throw new StepRefused(missing(before));
  if (before.size !== operation.expected.size) throw new StepRefused(CHANGED);
  expectOwn(before.uid);
  if (before.nlink > 1) {
    throw new StepRefused(phrase('step.second-name-contents'));
  }
  if (changesText(draft)) throw new StepRefused(phrase('step.changes-text'));
  const replacement = sourceOf(operation);
  if (draft.replacement && draft.replacement.hash !== replacement.hash) {
    throw new StepRefused(phrase('step.replaces-other'));
  }
  expectNoLog(path);
  return { ...draft, replacement };
}

/**
 * Adds to a draft that a file with hard links is replaced by a copy of its own. @throws StepRefused
 */
export function withOwnCopy(draft: Draft, { expected }: OperationOf<'own-copy'>): Draft {
  const { before, path, replacement } = draft;
  if (before.kind !== 'file') throw new StepRefused(missing(before));
  if (before.size !== expected.size || before.nlink !== expected.names)
    throw new StepRefused(CHANGED);
  expectOwn(before.uid);
  expectNoDatabase(path);
  if (changesText(draft)) throw new StepRefused(phrase('step.changes-text'));
  if (replacement) throw new StepRefused(phrase('step.replaces-other'));
  const { size } = before;
  return {
    ...draft,
    replacement: { source: path, size, hash: hashAt(path), time: timeOf(before) },
  };
}

function hashAt(path: string): string {
  try {
    return hashOfFile(path, { isLinkFree: true });
  } catch (error) {
    throw new StepRefused(unreadAs(error));
  }
}

/** The source that a step copies, from an operation. */
export function sourceOf({
  source,
  size,
  hash,
  mtimeMs,
}: OperationOf<'create-file' | 'replace-file'>): Source {
  const time = mtimeMs === undefined ? {} : { time: BigInt(Math.round(mtimeMs * 1000)) };
  return { source, size, hash, ...time };
}
