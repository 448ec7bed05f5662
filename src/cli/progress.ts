import { printable } from '../masking/printable.ts';
import type { Io } from './io.ts';

/** Long enough that a small install is done before anything flickers. */
const PATIENCE_MS = 400;

/** What is being done, on one line of the terminal that is removed again. Silent where stderr is no terminal. */
export class Progress {
  readonly #io: Pick<Io, 'stderr'>;
  readonly #since = Date.now();
  #isShown = false;

  constructor(io: Pick<Io, 'stderr'>) {
    this.#io = io;
  }

  show(text: string): void {
    if (Date.now() - this.#since < PATIENCE_MS || !this.#io.stderr.isTTY) return;
    this.#io.stderr.write(`\r\u001b[K${printable(text)}…`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#io.stderr.write('\r\u001b[K');
    this.#isShown = false;
  }
}
