import type { FlatData, Phrase, Text } from '../../engine/rule.ts';
import { inEnglish, phraseOf, type Reasoned } from '../../engine/texts.ts';
import { errnoOf } from '../../install/files/tree.ts';
import { phrase } from '../../phrases/language.ts';
import { StepRefused } from '../step-refused.ts';

/** The result of undoing one path of a run. */
export interface UndoOutcome extends Partial<UndoReason> {
  readonly path: string;
  /** left: somebody changed it since, so it stays; failed: it could not be restored. */
  readonly status: 'restored' | 'left' | 'failed';
}

/** Why a path was not restored. */
interface UndoReason extends Reasoned {
  readonly reasons: readonly Phrase<FlatData>[];
}

/** The undo lacks something that it needs. The next one tries again. */
export class UndoFailed extends Error {
  override readonly name = 'UndoFailed';

  constructor(readonly reason: Text<FlatData>) {
    super(inEnglish(reason));
  }
}

/** Collects the result for each path. */
export class UndoOutcomes {
  readonly all: UndoOutcome[] = [];

  /**
   * Calls a function, and records its failure.
   * @returns undefined where it failed
   */
  attempt<Result>(path: string, act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      this.#fail(path, error);
      return undefined;
    }
  }

  /**
   * Restores a path.
   * @returns whether that succeeded
   */
  restore(path: string, act: () => void): void {
    const isRestored = this.attempt(path, () => {
      act();
      return true;
    });
    if (isRestored) this.all.push({ path, status: 'restored' });
  }

  /** {@link UndoOutcomes.restore} for asynchronous work. */
  async restoreSlowly(path: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.all.push({ path, status: 'restored' });
    } catch (error) {
      this.#fail(path, error);
    }
  }

  #fail(path: string, error: unknown): void {
    const isLeft = error instanceof StepRefused;
    const isTold = isLeft || error instanceof UndoFailed;
    const reason = isTold ? error.reason : phrase('undo.failed', { code: errnoOf(error) });
    const reasons = [phraseOf(reason) as Phrase<FlatData>];
    this.all.push({ path, status: isLeft ? 'left' : 'failed', reason: inEnglish(reason), reasons });
  }
}
