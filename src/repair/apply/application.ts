import { isDeepStrictEqual } from 'node:util';
import type { Text } from '../../engine/rule.ts';
import { inEnglish } from '../../engine/texts.ts';
import { errnoOf } from '../../install/files/tree.ts';
import { letSignalsIn } from '../../install/files/unfinished.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import type { Disk } from '../disk.ts';
import type { Journal, StepRecord } from '../journal.ts';
import { type State, stateOf } from '../path-state.ts';
import type { Plan } from '../plan/plan.ts';
import { isOfAttributes, type Step } from '../step.ts';
import { batches } from './batches.ts';
import { performEncryption } from './encrypt.ts';
import { JournalFailed, journaled } from './journal-failed.ts';
import { failureOf } from './outcomes.ts';
import { performStep } from './perform.ts';
import { recordOf } from './record.ts';

/**
 * Performs the steps of a plan. Each one is recorded, done and marked as done; where it fails, so
 * do its fixes.
 */
export class Application {
  readonly #disk: Disk;
  readonly #journal: Journal;
  readonly #plan: Plan;
  readonly #keys: AgeKeys | undefined;
  readonly #failed = new Map<number, Text>();
  /** The directories that the plan creates. An undo need not restore the times of these. */
  readonly #made: ReadonlySet<string>;
  readonly #replaced = new Map<string, string>();
  #seq = 0;
  #stopped: Text | undefined;
  #hasChanged = false;

  constructor(about: { disk: Disk; journal: Journal; plan: Plan; keys: AgeKeys | undefined }) {
    const { disk, journal, plan, keys } = about;
    this.#disk = disk;
    this.#journal = journal;
    this.#plan = plan;
    this.#keys = keys;
    this.#made = new Set(
      plan.steps.filter(({ kind }) => kind === 'make-directory').map(({ path }) => path),
    );
  }

  /** False where every step failed and changed nothing. Then there is nothing to undo. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** @returns why fixes failed, by their index */
  async perform(): Promise<Map<number, Text>> {
    for (const batch of batches(this.#plan.steps)) {
      const steps = batch.filter((step) => !step.fixes.some((fix) => this.#failed.has(fix)));
      if (this.#stopped === undefined && steps.length > 0) await this.#performBatch(steps);
      if (this.#stopped !== undefined) for (const step of batch) this.#fail(step, this.#stopped);
    }
    this.#end();
    return this.#failed;
  }

  async #performBatch(steps: readonly Step[]): Promise<void> {
    const promised: { step: Step; record: StepRecord }[] = [];
    try {
      for (const step of steps) {
        await letSignalsIn();
        const record = await this.#attempt(step, () => this.#record(step));
        if (record) promised.push({ step, record });
      }
      this.#journal.promise(promised.map(({ record }) => record));
    } catch (error) {
      this.#stop(error);
      return;
    }
    for (const { step, record } of promised) {
      await letSignalsIn();
      await this.#performAndNote(step, record);
    }
  }

  #record(step: Step): Promise<StepRecord> {
    this.#seq += 1;
    const { roots } = this.#plan;
    return recordOf(step, this.#seq, { journal: this.#journal, roots, made: this.#made });
  }

  async #performAndNote(step: Step, record: StepRecord): Promise<void> {
    const before = seenOf(step, record);
    try {
      const isDone =
        this.#isWorthIt(step) &&
        (await this.#attempt(step, async () => {
          await this.#perform(step, record);
          return true;
        }));
      // A failed step may have done a part.
      this.#hasChanged ||= isDone === true || !isDeepStrictEqual(seenOf(step, record), before);
      const { seq } = record;
      const failure = this.#failed.get(step.fixes[0] ?? -1);
      const reason = failure === undefined ? 'failed' : inEnglish(failure);
      this.#journal.note([isDone ? { type: 'done', seq } : { type: 'failed', seq, reason }]);
    } catch (error) {
      // It is not known how much was done.
      this.#hasChanged = true;
      this.#stop(error);
    }
  }

  async #perform(step: Step, record: StepRecord): Promise<void> {
    const { roots } = this.#plan;
    const work = { disk: this.#disk, record, roots, replaced: this.#replaced };
    if (step.kind !== 'encrypt' && step.kind !== 'discard') {
      await performStep(step, work);
      return;
    }
    await performEncryption(step, this.#keys, {
      ...work,
      promise: (one) => journaled(() => this.#journal.promise([one])),
    });
  }

  /**
   * Whether to try a step although its fix has failed already. The rest of a move or a removal is
   * not done, and no database is created without its log.
   */
  #isWorthIt({ kind, fixes }: Step): boolean {
    return isOfAttributes(kind) || !fixes.some((fix) => this.#failed.has(fix));
  }

  async #attempt<Result>(
    step: Step,
    act: () => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof JournalFailed) throw error;
      this.#fail(step, failureOf(error));
      return undefined;
    }
  }

  #fail(step: Step, reason: Text): void {
    for (const fix of step.fixes) if (!this.#failed.has(fix)) this.#failed.set(fix, reason);
  }

  #stop(error: unknown): void {
    const cause = error instanceof JournalFailed ? error.cause : error;
    this.#stopped = phrase('step.no-journal', { code: errnoOf(cause) });
  }

  #end(): void {
    try {
      this.#journal.promise([{ type: 'end' }]);
      this.#journal.close();
    } catch {
      // The run stays pending, and the next one says so.
    }
  }
}

/** What is at the path of a step, and at the temporary path of what it creates. */
function seenOf({ path }: Step, { temporary }: StepRecord): (State | undefined)[] {
  return [path, ...(temporary === undefined ? [] : [temporary])].map(seenAt);
}

/** Undefined where this user may not look: then they cannot change anything there either. */
function seenAt(path: string): State | undefined {
  try {
    return stateOf(path);
  } catch {
    return undefined;
  }
}
