import type { FlatReason } from '../engine/rule.ts';
import { inEnglish } from '../engine/texts.ts';

/** What is not restored for one reason: the number of items, and the first one. */
export interface LeftOutFor {
  readonly reason: FlatReason;
  readonly count: number;
  /** As the user knows it: below the state directory or the workspace. */
  readonly path: string;
}

/** What is not restored, by reason. */
export class LeftOut {
  readonly #byReason = new Map<string, LeftOutFor>();

  /** @param path as the user knows it: below the state directory or the workspace */
  add(path: string, reason: FlatReason): void {
    const key = inEnglish(reason);
    const known = this.#byReason.get(key);
    this.#byReason.set(key, { reason, count: (known?.count ?? 0) + 1, path: known?.path ?? path });
  }

  get all(): readonly LeftOutFor[] {
    return [...this.#byReason.values()];
  }
}
