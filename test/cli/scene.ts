/** A home to repair with the real command line, with a place for its runs, and a way to kill it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listRuns, runsDirectory } from '../../src/repair/index.ts';
import type { BuiltHome } from '../support/install-builder.ts';
import { argsFor, type Repairable, stateHomeOf } from './broken-home.ts';
import { type Done, runAsync, runHere } from './command.ts';

const PRELOAD = new URL('./kill-at.mjs', import.meta.url).href;

/** The n-th call that renames something. */
export interface RenameCall {
  readonly rename: number;
}

export class Scene {
  readonly home: string;
  readonly stateHome: string;
  readonly #built: BuiltHome;
  readonly #repairable: Repairable;
  readonly #env: NodeJS.ProcessEnv;

  /** @param stateHome the directory of the runs, instead of a separate one */
  constructor(repairable: Repairable | Repairable['make'], stateHome?: string) {
    this.#repairable = typeof repairable === 'function' ? { make: repairable } : repairable;
    this.#built = this.#repairable.make();
    this.home = this.#built.path;
    this.stateHome = stateHome ?? stateHomeOf(this.home);
    // What a killed command leaves in the directory for temporary files is deleted with the home.
    this.#env = { XDG_STATE_HOME: this.stateHome, TMPDIR: join(this.home, '..') };
  }

  get runs() {
    return listRuns({ runs: runsDirectory(this.#env) });
  }

  check(...args: readonly string[]): Promise<Done> {
    return this.#run(argsFor(this.home, ...args));
  }

  repair(): Promise<Done> {
    return this.#run(this.#repairArgs());
  }

  undo(id: string): Promise<Done> {
    return this.#run(this.#undoArgs(id));
  }

  /** Repairs, and is killed at a call that changes something on the disk. */
  repairKilledAt(call: number | RenameCall): Promise<void> {
    return this.#killedAt(call, this.#repairArgs());
  }

  /** Undoes a run, and is killed too. */
  undoKilledAt(call: number | RenameCall, id: string): Promise<void> {
    return this.#killedAt(call, this.#undoArgs(id));
  }

  /**
   * Repairs to the end.
   * @returns how many calls changed something on the disk
   */
  countRepairCalls(): Promise<number> {
    return this.#countCalls(this.#repairArgs());
  }

  /**
   * Undoes a run to the end.
   * @returns how many calls changed something on the disk
   */
  countUndoCalls(id: string): Promise<number> {
    return this.#countCalls(this.#undoArgs(id));
  }

  remove(): void {
    this.#built.remove();
  }

  async #killedAt(call: number | RenameCall, args: readonly string[]): Promise<void> {
    const at = typeof call === 'number' ? call : `${call.rename}&only=renameSync`;
    const done = await this.#run(args, `${PRELOAD}?at=${at}`);
    expect(done.signal).toBe('SIGKILL');
  }

  async #countCalls(args: readonly string[]): Promise<number> {
    const file = join(this.home, '..', 'calls');
    const preload = `${PRELOAD}?count=${encodeURIComponent(file)}`;
    expect((await this.#run(args, preload)).stderr).toBe('');
    return Number(readFileSync(file, 'utf8'));
  }

  #repairArgs(): string[] {
    return argsFor(this.home, '--fix', ...(this.#repairable.fixArgs?.(this.home) ?? []));
  }

  #undoArgs(id: string): string[] {
    return ['undo', id, ...(this.#repairable.undoArgs?.(this.home) ?? [])];
  }

  #run(args: readonly string[], preload?: string): Promise<Done> {
    const env = this.#env;
    if (preload === undefined) return runHere(args, this.home, { env });
    return runAsync(args, this.home, { env, preload });
  }
}
