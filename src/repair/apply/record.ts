import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { hashOfFileSlowly, pieces } from '../../install/files/read.ts';
import { interruptibly } from '../../install/files/unfinished.ts';
import { anchored, anchoredWhile } from '../anchor.ts';
import { modifiedAt } from '../directory-times.ts';
import { hashed } from '../hashed-pieces.ts';
import type { Journal, StepRecord } from '../journal.ts';
import { hashOf } from '../path-state.ts';
import { isMadeBeside, isOfAttributes, isReplacing, type Step } from '../step.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import { temporaryName } from '../temporaries.ts';
import { unreadAs } from '../unread-reason.ts';
import type { Roots } from '../writable-roots.ts';
import { journaledWhile } from './journal-failed.ts';
import { expectUnchanged } from './unchanged.ts';

/** What the record of a step needs from the run. */
interface RunContext {
  readonly journal: Journal;
  readonly roots: Roots;
  /** The directories that the run creates. Their times need not be restored. */
  readonly made: ReadonlySet<string>;
}

/**
 * The journal's record of a step, made before the step is done, together with a copy of what the
 * step replaces.
 * @throws StepRefused where the plan does not apply any more; JournalFailed where the copy cannot
 * be written
 */
export async function recordOf(step: Step, seq: number, run: RunContext): Promise<StepRecord> {
  const { path, kind, before } = step;
  const { journal, roots, made } = run;
  return anchoredWhile(path, roots, async (at, parent) => {
    expectUnchanged(step, at);
    const saved = await (isOfAttributes(kind)
      ? contentOf(step, at)
      : backUp(step, at, seq, journal));
    const parentTime = modifiedAt(parent);
    const hasTime = !isOfAttributes(kind) && !made.has(dirname(path)) && parentTime !== undefined;
    const temporary = temporaryName(basename(journal.directory), seq);
    return {
      type: 'step',
      seq,
      kind,
      path,
      before,
      ...saved,
      ...(isMadeBeside(kind) && { temporary: join(dirname(path), temporary) }),
      ...('twin' in step && { twin: step.twin }),
      ...(kind === 'rename' && goalOf(step.to, roots)),
      after: afterOf(step),
      ...(hasTime && { parentTime }),
    };
  });
}

function goalOf(to: string, roots: Roots): Pick<StepRecord, 'to' | 'toParentTime'> {
  return anchored(to, roots, (_, parent) => {
    const toParentTime = modifiedAt(parent);
    return { to, ...(toParentTime !== undefined && { toParentTime }) };
  });
}

async function backUp(
  step: Step,
  at: string,
  seq: number,
  journal: Journal,
): Promise<Pick<StepRecord, 'hash' | 'backup'>> {
  if (step.before.kind !== 'file' || !isReplacing(step.kind)) return {};
  const sum = createHash('sha256');
  const bytes = interruptibly(hashed(read(at), sum));
  const backup = await journaledWhile(() => journal.backUp(seq, bytes));
  const hash = sum.digest('hex');
  if (step.kind === 'write' && hash !== step.hash) throw new StepRefused(CHANGED);
  return { hash, backup };
}

/**
 * The hash of a file whose owner or mode changes. An undo uses it to check that the file is still
 * the same. Empty where this user cannot read the file.
 */
async function contentOf({ before }: Step, at: string): Promise<Pick<StepRecord, 'hash'>> {
  if (before.kind !== 'file') return {};
  try {
    return { hash: await hashOfFileSlowly(at) };
  } catch {
    return {};
  }
}

/**
 * A file that cannot be read fails only its own step; a journal that cannot be written fails all.
 */
function* read(path: string): Generator<Buffer, void> {
  try {
    yield* pieces(path);
  } catch (error) {
    throw new StepRefused(unreadAs(error));
  }
}

function afterOf(step: Step): StepRecord['after'] {
  switch (step.kind) {
    case 'write':
      return { hash: hashOf(step.bytes) };
    case 'make-file':
    case 'replace':
      return { hash: step.hash };
    case 'link':
    case 'make-link':
      return { target: step.target };
    case 'owner':
      return { uid: step.uid, gid: step.gid };
    case 'mode':
      return { mode: step.mode };
    default:
      return {};
  }
}
