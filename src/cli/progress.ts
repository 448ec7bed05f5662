/** Long enough that a small install is done before anything flickers. */
const PATIENCE_MS = 400;

/** What is being done, on one line of the terminal that is removed again. Silent where stderr is no terminal. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #since = Date.now();
  #isShown = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(text: string): void {
    if (!this.#stream.isTTY || Date.now() - this.#since < PATIENCE_MS) return;
    this.#stream.write(`\r\u001b[K${text}…`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
