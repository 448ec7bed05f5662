import type { Item } from '../engine/rule.ts';
import type { Answer, Question } from './choose-fixes.ts';

/** What a run takes from whoever started it. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  /** Where relative paths start. */
  readonly cwd: string;
  /** The words that start the program, for commands to paste. */
  readonly program: string;
  readonly progress: Progress;
  /** Opens standard input, where an archive comes from there. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Where each repair is asked about. */
  readonly prompt?: () => Promise<Prompter>;
  /** Gets the directories of the installs before anything is checked; it may throw. */
  readonly onOpened?: (directories: readonly string[]) => void;
}

/** Shows what is being done. */
export interface Progress {
  /** @param what a name, which is the same in all languages, or a text */
  show(what: Item): void;
  clear(): void;
}

/** Asks about one repair after the other. */
export interface Prompter {
  ask(question: Question): Promise<Answer>;
  close(): void;
}
