/** The command line is killed while it repairs: `undo` gives back what was there, and `--fix` again ends it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRuns, runsDirectory } from '../../src/fix/index.ts';
import { snapshot } from '../fix/support.ts';
import type { BuiltHome } from '../support/install-builder.ts';
import { argsFor, brokenHome, nestedHome, stateHomeOf } from './broken-home.ts';
import { type Done, runAsync } from './command.ts';

const PRELOAD = new URL('./kill-at.mjs', import.meta.url).href;
/** All of them where asked for: minutes. */
const ALL = process.env.MIGCHECK_EVERY_CRASH === '1';
const POINTS = [
  { name: 'a home with faults of many kinds', make: brokenHome, points: 24 },
  { name: 'an install one level too deep', make: nestedHome, points: 8 },
];

class Scene {
  readonly home: string;
  readonly #built: BuiltHome;
  readonly #env: NodeJS.ProcessEnv;

  constructor(make: () => BuiltHome) {
    this.#built = make();
    this.home = this.#built.path;
    this.#env = { XDG_STATE_HOME: stateHomeOf(this.home) };
    made.push(this);
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

  async killedAt(call: number): Promise<void> {
    const done = await this.#run(argsFor(this.home, '--fix'), `${PRELOAD}?at=${call}`);
    expect(done.signal).toBe('SIGKILL');
  }

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

const made: Scene[] = [];
afterAll(() => {
  for (const scene of made) scene.remove();
});

/** Calls from the first to the last, evenly. */
function spread(calls: number, points: number): number[] {
  if (ALL) return Array.from({ length: calls }, (_, index) => index + 1);
  return Array.from({ length: points }, (_, index) =>
    Math.round(1 + (index * (calls - 1)) / (points - 1)),
  );
}

/** Times of directories aside: a kill may leave them as they were at that instant. */
function timeless(home: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(snapshot(home)).map(([path, text]) => [
      path,
      text.replace(/^(\S+ \S+) \S+/, '$1'),
    ]),
  );
}

describe.skipIf(process.platform === 'win32').each(POINTS)('$name', ({ make, points }) => {
  let calls = 0;
  let fixed: Record<string, string> = {};
  beforeAll(async () => {
    const scene = new Scene(make);
    const before = timeless(scene.home);
    calls = await scene.countCalls();
    fixed = timeless(scene.home);
    expect(fixed).not.toEqual(before);
    expect(calls).toBeGreaterThan(points);
  });

  it.concurrent.each(Array.from({ length: points }, (_, index) => index))(
    'killed, undone: point %i',
    async (index) => {
      for (const call of callsOf(index)) {
        const scene = new Scene(make);
        const before = snapshot(scene.home);
        await scene.killedAt(call);
        const [run] = scene.runs;
        if (run) {
          const { status, stderr } = await scene.undo(run.id);
          expect({ call, status, stderr }).toEqual({ call, status: 0, stderr: '' });
        }
        expect(snapshot(scene.home)).toEqual(before);
      }
    },
  );

  it.concurrent.each(Array.from({ length: points }, (_, index) => index))(
    'killed, finished: point %i',
    async (index) => {
      for (const call of callsOf(index)) {
        const scene = new Scene(make);
        await scene.killedAt(call);
        const { stderr } = await scene.check('--fix');
        expect({ call, stderr, home: timeless(scene.home) }).toEqual({
          call,
          stderr: '',
          home: fixed,
        });
        expect(scene.runs.filter(({ status }) => status !== 'done')).toEqual([]);
      }
    },
  );

  /** The calls that one test takes: one, or its share of all. */
  function callsOf(index: number): number[] {
    const all = spread(calls, points);
    return all.filter((_, at) => at % points === index);
  }
});
