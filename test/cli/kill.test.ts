/**
 * The command line is killed while it repairs or undoes: the old state can be restored, and the
 * repair can be finished.
 */

import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshot } from '../repair/support.ts';
import {
  brokenHome,
  deepAndStaleHome,
  ENCRYPTABLE,
  IDENTITY,
  RESTORABLE,
  type Repairable,
} from './broken-home.ts';
import { Scene } from './scene.ts';

/** All calls where requested, which takes minutes. */
const ALL = process.env.MIGCHECK_EVERY_CRASH === '1';
const POINTS: readonly (Repairable & { name: string; points: number; undoPoints: number })[] = [
  { name: 'a home with faults of many kinds', make: brokenHome, points: 10, undoPoints: 3 },
  { name: 'an install one level too deep', make: deepAndStaleHome, points: 4, undoPoints: 2 },
  { name: 'an install of which most is in a backup', ...RESTORABLE, points: 5, undoPoints: 2 },
  { name: 'a backup that lies open', ...ENCRYPTABLE, points: 5, undoPoints: 2 },
];

const scenes: Scene[] = [];
afterAll(() => {
  for (const scene of scenes) scene.remove();
});

function newScene(repairable: Repairable): Scene {
  const scene = new Scene(repairable);
  scenes.push(scene);
  return scene;
}

/** The calls that one test uses: one of those that are spread evenly, or its share of all. */
function callsOf(point: number, points: number, calls: number): number[] {
  if (!ALL) return [Math.round(1 + (point * (calls - 1)) / (points - 1))];
  return Array.from({ length: calls }, (_, index) => index + 1).filter(
    (call) => call % points === point,
  );
}

/**
 * What a repair made, in a form to compare. New files have varying times, and an encrypted file
 * differs each time, so its plain text is compared.
 */
async function madeIn(
  home: string,
  before: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [path, text] of Object.entries(snapshot(home))) {
    const [, attributes, time = '', body = ''] = /^(\S+ \S+) (\S+) (.*)$/s.exec(text) ?? [];
    const content = path.endsWith('.age') ? await opened(body) : body;
    made[path] = `${attributes} ${timeIn(before[path]) === time ? 'its own time' : ''} ${content}`;
  }
  return made;
}

/** Of a path as {@link snapshot} has it. */
function timeIn(state = ''): string | undefined {
  return state.split(' ')[2];
}

async function opened(sealed: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(IDENTITY);
  const bytes = await decrypter.decrypt(Buffer.from(sealed, 'latin1'));
  return Buffer.from(bytes).toString('latin1');
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

describe.skipIf(process.platform === 'win32').each(POINTS)(
  '$name',
  ({ points, undoPoints, ...repairable }) => {
    let calls = 0;
    let undoCalls = 0;
    let fixed: Record<string, string> = {};
    beforeAll(async () => {
      const scene = newScene(repairable);
      const before = snapshot(scene.home);
      calls = await scene.countRepairCalls();
      fixed = await madeIn(scene.home, before);
      expect(fixed).not.toEqual(before);
      expect(calls).toBeGreaterThan(points);
      undoCalls = await scene.countUndoCalls(scene.runs[0]?.id ?? '');
      expect(undoCalls).toBeGreaterThan(undoPoints);
    });

    it.concurrent.each(numbers(points))('killed, undone: point %i', async (point) => {
      for (const call of callsOf(point, points, calls)) {
        const scene = newScene(repairable);
        const before = snapshot(scene.home);
        await scene.repairKilledAt(call);
        const [run] = scene.runs;
        if (run) {
          const { status, stderr } = await scene.undo(run.id);
          expect({ call, status, stderr }).toEqual({ call, status: 0, stderr: '' });
        }
        expect(snapshot(scene.home)).toEqual(before);
      }
    });

    it.concurrent.each(numbers(points))('killed, finished: point %i', async (point) => {
      for (const call of callsOf(point, points, calls)) {
        const scene = newScene(repairable);
        const before = snapshot(scene.home);
        await scene.repairKilledAt(call);
        const { stderr } = await scene.repair();
        const made = await madeIn(scene.home, before);
        expect({ call, stderr, made }).toEqual({ call, stderr: '', made: fixed });
        expect(scene.runs.filter(({ status }) => !/^(?:un)?done$/.test(status))).toEqual([]);
      }
    });

    it.concurrent.each(numbers(undoPoints))('killed while it undoes: point %i', async (point) => {
      for (const call of callsOf(point, undoPoints, undoCalls)) {
        const scene = newScene(repairable);
        const before = snapshot(scene.home);
        await scene.repair();
        const id = scene.runs[0]?.id ?? '';
        await scene.undoKilledAt(call, id);
        // A run that was killed after everything was done and printed has nothing left to do.
        if (scene.runs.some(({ status }) => status !== 'undone')) {
          const { status, stderr } = await scene.undo(id);
          expect({ call, status, stderr }).toEqual({ call, status: 0, stderr: '' });
        }
        expect(scene.runs.filter(({ status }) => status !== 'undone')).toEqual([]);
        expect(snapshot(scene.home)).toEqual(before);
      }
    });
  },
);
