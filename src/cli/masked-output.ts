import { maskOutput } from '../masking/mask.ts';
import type { Output } from './io.ts';

/** An output that masks every secret that is not masked yet, whatever writes to it. */
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
