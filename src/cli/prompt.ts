import { createInterface, type Interface } from 'node:readline';
import pc from 'picocolors';
import { printable } from '../masking/printable.ts';
import type { Answer, Question } from '../migcheck/choose-fixes.ts';
import { type Language, phrase } from '../phrases/language.ts';
import { wrap } from '../report/text-layout.ts';
import { type ColorWhen, wantsColor } from './colour.ts';
import { Interrupted } from './interrupted.ts';
import type { Io, Output } from './io.ts';
import { planText } from './plan-text.ts';
import { withSigns } from './signs.ts';

/** Prose wider than this is hard to read. */
const WIDEST = 100;

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

const HELP = [
  ['y', 'ask.yes'],
  ['n', 'ask.no'],
  ['a', 'ask.all'],
  ['q', 'ask.quit'],
  ['?', 'ask.help'],
] as const;

/**
 * Asks one question at a terminal.
 * @returns undefined for any other answer than yes or no
 * @throws Interrupted on Ctrl-C and at the end of the input
 */
export async function askYesNo(
  question: string,
  io: Io,
  color: ColorWhen,
): Promise<boolean | undefined> {
  const ink = pc.createColors(wantsColor(color, io.env, io.stderr));
  const input = createInterface({ input: io.stdin, output: io.echo });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      const stop = () => reject(new Interrupted(phrase('error.not-verified')));
      input.once('SIGINT', stop).once('close', stop);
      input.question(ink.bold(`${question} [y,n,?] `), resolve);
    });
    const answer = ANSWERS[line.trim().toLowerCase()];
    return answer === 'yes' ? true : answer === 'no' ? false : undefined;
  } finally {
    input.close();
  }
}

/** Asks at a terminal, on standard error, so that the report on standard output stays whole. */
export class Prompt {
  readonly #stream: Output;
  readonly #input: Interface;
  /** Keeps lines that are typed before the question appears. */
  readonly #lines: AsyncIterator<string>;
  readonly #ink: ReturnType<typeof pc.createColors>;
  readonly #env: NodeJS.ProcessEnv;
  readonly #width: number;
  /** Contains the texts of the rules. */
  readonly #language: Language;
  #isEnded = false;

  constructor({ stdin, stderr, echo, env }: Io, color: ColorWhen, language: Language) {
    this.#language = language;
    this.#stream = stderr;
    this.#env = env;
    this.#width = Math.min(WIDEST, stderr.columns || WIDEST);
    this.#ink = pc.createColors(wantsColor(color, env, stderr));
    this.#input = createInterface({ input: stdin, output: echo });
    this.#input.on('SIGINT', () => this.#input.close());
    this.#input.on('close', () => {
      this.#isEnded = true;
    });
    this.#lines = this.#input[Symbol.asyncIterator]();
  }

  /** @throws Interrupted on Ctrl-C and at the end of the input */
  async ask(question: Question): Promise<Answer> {
    this.#stream.write(withSigns(this.#describe(question), this.#env));
    for (;;) {
      const query = `${this.#language.say('ask.repair')} [y,n,a,q,?] `;
      const words = await this.#line(this.#ink.bold(query));
      const answer = ANSWERS[words.trim().toLowerCase()];
      if (answer) return answer;
      this.#stream.write(this.#help());
    }
  }

  close(): void {
    this.#input.close();
  }

  async #line(query: string): Promise<string> {
    // From Node 24 on, a prompt throws after the end of the input, although lines may still be
    // waiting.
    if (this.#isEnded) this.#stream.write(query);
    else {
      this.#input.setPrompt(query);
      this.#input.prompt();
    }
    const { value, done } = await this.#lines.next();
    if (!done) return value;
    this.#stream.write('\n');
    throw new Interrupted(phrase('error.not-repaired'));
  }

  #help(): string {
    const { say } = this.#language;
    const lines = [...HELP.map(([key, id]) => `  ${key}  ${say(id)}`), say('ask.not-yet')];
    return lines.map((line) => `${line}\n`).join('');
  }

  #describe(question: Question): string {
    const { ruleId, safety, lines, number, total } = question;
    const { say } = this.#language;
    const warning = safety === 'unsafe' ? ` ${say('ask.unsafe')}` : '';
    const { title, message } = this.#said(question);
    const all = [
      '',
      this.#ink.bold(printable(`(${number}/${total}) ${ruleId}: ${title}${warning}`)),
      ...wrap('', message, this.#width),
      ...planText(lines, this.#language).trimEnd().split('\n').map(this.#paint),
    ];
    return all.map((line) => `${line}\n`).join('');
  }

  #said({ ruleId, messageId, data, message, fix }: Question) {
    const { sayOf } = this.#language;
    return {
      title: sayOf(fix.messageId, fix.data) ?? fix.title,
      message: sayOf(`${ruleId}/${messageId}`, data) ?? message,
    };
  }

  readonly #paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return this.#ink.bold(line);
    if (line.startsWith('+')) return this.#ink.green(line);
    if (line.startsWith('-')) return this.#ink.red(line);
    return line.startsWith('@@') ? this.#ink.cyan(line) : line;
  };
}
