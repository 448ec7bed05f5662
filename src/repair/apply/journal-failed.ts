import { StepRefused } from '../step-refused.ts';

/** The journal cannot be written, so nothing more may be done. `cause` is the error of the disk. */
export class JournalFailed extends Error {
  override readonly name = 'JournalFailed';

  constructor(cause: unknown) {
    super('the journal cannot be written', { cause });
  }
}

/**
 * Marks a failure to write to the journal, as opposed to one of the step itself.
 * @throws JournalFailed, StepRefused
 */
export function journaled<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof StepRefused) throw error;
    throw new JournalFailed(error);
  }
}

/** {@link journaled} for asynchronous work. */
export async function journaledWhile<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof StepRefused) throw error;
    throw new JournalFailed(error);
  }
}
