/** The command line is killed while it repairs: `undo` gives back what was there, and `--fix` again ends it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshot } from '../fix/support.ts';
import type { BuiltHome } from '../support/install-builder.ts';
import { brokenHome, nestedHome } from './broken-home.ts';
import { Scene } from './scene.ts';

/** All of them where asked for: minutes. */
const ALL = process.env.MIGCHECK_EVERY_CRASH === '1';
const POINTS = [
  { name: 'a home with faults of many kinds', make: brokenHome, points: 24 },
  { name: 'an install one level too deep', make: nestedHome, points: 8 },
];

const scenes: Scene[] = [];
afterAll(() => {
  for (const scene of scenes) scene.remove();
});

function newScene(make: () => BuiltHome): Scene {
  const scene = new Scene(make);
  scenes.push(scene);
  return scene;
}

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
    const scene = newScene(make);
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
        const scene = newScene(make);
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
        const scene = newScene(make);
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
