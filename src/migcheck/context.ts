import type { Item } from '../engine/rule.ts';
import type { Answer, Question } from './choose-fixes.ts';

/** What a run gets from its caller. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  /** Relative paths refer to it. */
  readonly cwd: string;
  /** The words that start the program, for commands to paste. */
  readonly program: string;
  readonly progress: Progress;
  /** Opens standard input, for an archive that comes from there. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Opens the prompt that asks about each repair. */
  readonly prompt?: () => Promise<Prompter>;
  /** Called with the directories of the installs before anything is checked. It may throw. */
  readonly onOpened?: (directories: readonly string[]) => void;
}

/** Shows the current step. */
export interface Progress {
  /** @param what a name, which is the same in all languages, or a text */
  show(what: Item): void;
  clear(): void;
}

/** Asks about repairs one by one. */
export interface Prompter {
  ask(question: Question): Promise<Answer>;
  close(): void;
}
