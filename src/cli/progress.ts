import type { Item } from '../engine/rule.ts';
import { printable } from '../masking/printable.ts';
import { itemsIn, type Language } from '../phrases/language.ts';
import type { Io } from './io.ts';

/** Long enough that no line appears and disappears in the check of a small install. */
const PATIENCE_MS = 400;

/**
 * Shows the current step on one line of the terminal, and removes the line again. Does nothing
 * where stderr is no terminal.
 */
export class Progress {
  readonly #io: Pick<Io, 'stderr'>;
  readonly #language: Language;
  readonly #since = Date.now();
  #isShown = false;

  constructor(io: Pick<Io, 'stderr'>, language: Language) {
    this.#io = io;
    this.#language = language;
  }

  show(what: Item): void {
    if (Date.now() - this.#since < PATIENCE_MS || !this.#io.stderr.isTTY) return;
    const [text = ''] = itemsIn([what], this.#language);
    this.#io.stderr.write(`\r\u001b[K${printable(text)}…`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#io.stderr.write('\r\u001b[K');
    this.#isShown = false;
  }
}
