/** A home to repair by the real command line, with a place for its runs, and a way to kill it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listRuns, runsDirectory } from '../../src/fix/index.ts';
import type { BuiltHome } from '../support/install-builder.ts';
import { argsFor, stateHomeOf } from './broken-home.ts';
import { type Done, runAsync } from './command.ts';

const PRELOAD = new URL('./kill-at.mjs', import.meta.url).href;

/** The n-th call that gives a thing a name. */
export interface RenameCall {
  readonly rename: number;
}

export class Scene {
  readonly home: string;
  readonly stateHome: string;
  readonly #built: BuiltHome;
  readonly #env: NodeJS.ProcessEnv;

  /** @param stateHome where the runs are kept, instead of a place of its own */
  constructor(make: () => BuiltHome, stateHome?: string) {
    this.#built = make();
    this.home = this.#built.path;
    this.stateHome = stateHome ?? stateHomeOf(this.home);
    this.#env = { XDG_STATE_HOME: this.stateHome };
  }

  get runs() {
    return listRuns({ runs: runsDirectory(this.#env) });
  }

  check(...args: readonly string[]): Promise<Done> {
    return this.#run(argsFor(this.home, ...args));
  }

  undo(id: string): Promise<Done> {
    return this.#run(['undo', id]);
  }

  /** Repairs, or does what the command says, and is killed at a call that changes something on disk. */
  async killedAt(call: number | RenameCall, ...command: readonly string[]): Promise<void> {
    const args = command.length > 0 ? command : argsFor(this.home, '--fix');
    const at = typeof call === 'number' ? call : `${call.rename}&only=renameSync`;
    const done = await this.#run(args, `${PRELOAD}?at=${at}`);
    expect(done.signal).toBe('SIGKILL');
  }

  /** Repairs to the end. @returns how many calls changed something on disk */
  async countCalls(): Promise<number> {
    const file = join(this.home, '..', 'calls');
    const preload = `${PRELOAD}?count=${encodeURIComponent(file)}`;
    expect((await this.#run(argsFor(this.home, '--fix'), preload)).stderr).toBe('');
    return Number(readFileSync(file, 'utf8'));
  }

  remove(): void {
    this.#built.remove();
  }

  #run(args: readonly string[], preload?: string): Promise<Done> {
    return runAsync(args, this.home, { env: this.#env, ...(preload && { preload }) });
  }
}
