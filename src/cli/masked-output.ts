import { maskOutput } from '../masking/mask.ts';
import type { Output } from './io.ts';

/** An output to which no secret gets, whoever writes: what is not masked before is masked here. */
export class MaskedOutput implements Output {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  get isTTY(): boolean {
    return this.#output.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#output.columns;
  }

  write(text: string): void {
    this.#output.write(maskOutput(text));
  }
}
