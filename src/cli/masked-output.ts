import { maskOutput } from '../masking/mask.ts';
import type { Output } from './io.ts';

/** An output to which no secret gets, whoever writes: what is not masked before is masked here. */
export class MaskedOutput implements Output {
  readonly #open: () => Output;

  /** @param open gives the output; asked only by whoever writes or looks at it */
  constructor(open: () => Output) {
    this.#open = open;
  }

  get isTTY(): boolean {
    return this.#open().isTTY === true;
  }

  get columns(): number | undefined {
    return this.#open().columns;
  }

  write(text: string): void {
    this.#open().write(maskOutput(text));
  }
}
