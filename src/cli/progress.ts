import type { Item } from '../engine/rule.ts';
import { printable } from '../masking/printable.ts';
import { itemsIn, type Language } from '../phrases/language.ts';
import type { Io } from './io.ts';

/** Long enough that a small install is done before anything flickers. */
const PATIENCE_MS = 400;

/** What is being done, on one line of the terminal that is removed again. Silent where stderr is no terminal. */
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
