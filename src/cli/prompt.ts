import { createInterface, type Interface } from 'node:readline';
import pc from 'picocolors';
import { printable } from '../masking/printable.ts';
import type { Answer, Question } from '../migcheck/choose.ts';
import { type ColorWhen, wantsColor } from './colour.ts';
import { Interrupted } from './exit-codes.ts';
import type { Io, Output } from './io.ts';

const ANSWERS: Readonly<Record<string, Answer>> = {
  y: 'yes',
  yes: 'yes',
  n: 'no',
  no: 'no',
  a: 'all',
  all: 'all',
  q: 'quit',
  quit: 'quit',
};

const HELP = `  y  do it
  n  leave it
  a  do it, and all that come after it
  q  leave it and all that come after it; what you said yes to is done
  ?  this help
Nothing is done before the last answer. Ctrl-C leaves everything as it is.
`;

/** Asks at a terminal: on the error stream, so that a report on the other one stays whole. */
export class Prompt {
  readonly #stream: Output;
  readonly #input: Interface;
  /** Keeps what is typed ahead of a question. */
  readonly #lines: AsyncIterator<string>;
  readonly #ink: ReturnType<typeof pc.createColors>;
  #isEnded = false;

  constructor({ stdin, stderr, echo, env }: Io, color: ColorWhen) {
    this.#stream = stderr;
    this.#ink = pc.createColors(wantsColor(color, env, stderr));
    this.#input = createInterface({ input: stdin, output: echo });
    this.#input.on('SIGINT', () => this.#input.close());
    this.#input.on('close', () => {
      this.#isEnded = true;
    });
    this.#lines = this.#input[Symbol.asyncIterator]();
  }

  /** @throws Interrupted where Ctrl-C or the end of the input is the answer */
  async ask(question: Question): Promise<Answer> {
    this.#stream.write(this.#describe(question));
    for (;;) {
      const words = await this.#line(this.#ink.bold('Do this? [y,n,a,q,?] '));
      const answer = ANSWERS[words.trim().toLowerCase()];
      if (answer) return answer;
      this.#stream.write(HELP);
    }
  }

  close(): void {
    this.#input.close();
  }

  async #line(query: string): Promise<string> {
    // From Node 24 on a prompt throws after the end of the input, where lines typed ahead may still be waiting.
    if (this.#isEnded) this.#stream.write(query);
    else {
      this.#input.setPrompt(query);
      this.#input.prompt();
    }
    const { value, done } = await this.#lines.next();
    if (!done) return value;
    this.#stream.write('\n');
    throw new Interrupted('none of these repairs was done');
  }

  #describe({ ruleId, title, safety, message, text, number, total }: Question): string {
    const warning = safety === 'unsafe' ? ' (unsafe: it may change what you meant)' : '';
    const lines = [
      '',
      this.#ink.bold(printable(`(${number}/${total}) ${ruleId}: ${title}${warning}`)),
      printable(message),
      ...text.trimEnd().split('\n').map(printable).map(this.#paint),
    ];
    return lines.map((line) => `${line}\n`).join('');
  }

  readonly #paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return this.#ink.bold(line);
    if (line.startsWith('+')) return this.#ink.green(line);
    if (line.startsWith('-')) return this.#ink.red(line);
    return line.startsWith('@@') ? this.#ink.cyan(line) : line;
  };
}
