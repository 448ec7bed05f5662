import type { FlatReason } from '../engine/rule.ts';
import { inEnglish } from '../engine/texts.ts';

/** What is not restored for one reason: how many things, and the first one of them. */
export interface LeftOutFor {
  readonly reason: FlatReason;
  readonly count: number;
  /** As a person knows it: below the state directory or the workspace. */
  readonly path: string;
}

/** What of a source is not restored, by the reason. */
export class LeftOut {
  readonly #byReason = new Map<string, LeftOutFor>();

  /** @param path as a person knows it: below the state directory or the workspace */
  add(path: string, reason: FlatReason): void {
    const key = inEnglish(reason);
    const known = this.#byReason.get(key);
    this.#byReason.set(key, { reason, count: (known?.count ?? 0) + 1, path: known?.path ?? path });
  }

  get all(): readonly LeftOutFor[] {
    return [...this.#byReason.values()];
  }
}
