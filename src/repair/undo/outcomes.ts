import { errnoOf } from '../../install/files/tree.ts';
import { messageOf } from '../message.ts';
import { StepRefused } from '../step-refused.ts';

/** What became of one path of a run that is undone. */
export interface UndoOutcome {
  readonly path: string;
  /** left: somebody changed it since, so it stays; failed: it could not be brought back. */
  readonly status: 'restored' | 'left' | 'failed';
  readonly reason?: string;
}

/** Collects what became of each path. */
export class UndoOutcomes {
  readonly all: UndoOutcome[] = [];

  /** Does something; where that fails, it is told. @returns undefined then */
  attempt<Result>(path: string, act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      this.#fail(path, error);
      return undefined;
    }
  }

  /** Restores a path. @returns whether it could */
  restore(path: string, act: () => void): void {
    const isRestored = this.attempt(path, () => {
      act();
      return true;
    });
    if (isRestored) this.all.push({ path, status: 'restored' });
  }

  /** {@link UndoOutcomes.restore}, for what takes a while. */
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
    const code = errnoOf(error);
    const reason = isLeft || code === 'unknown error' ? messageOf(error) : `it failed (${code})`;
    this.all.push({ path, status: isLeft ? 'left' : 'failed', reason });
  }
}
