/** What is kept of repairs, and for how long. */
import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { realDisk } from '../../src/repair/disk.ts';
import { applyPlan, listRuns, planFixes, pruneRuns, undoRun } from '../../src/repair/index.ts';
import { Journal } from '../../src/repair/journal.ts';
import { finding, makePlace, type Place } from './support.ts';

const DAY = 24 * 60 * 60 * 1000;

let place: Place;
beforeEach(() => {
  place = makePlace({ '.openclaw/openclaw.json': "{a: 'x'}" });
});
afterEach(() => place.remove());

async function repair(): Promise<string> {
  const path = place.at('openclaw.json');
  const edit = { kind: 'replace-value', path, keys: ['a'], value: 'y', expected: 'x' } as const;
  const plan = planFixes([finding([edit])], place.install, { unsafe: false });
  const [outcome] = await applyPlan(plan, place.install, { runs: place.runs });
  expect(outcome).toMatchObject({ status: 'fixed' });
  return outcome?.runId ?? '';
}

const inADay = () => new Date(Date.now() + DAY);

it('prunes what is old, with its backups, and nothing that is younger', async () => {
  const id = await repair();
  expect(existsSync(join(place.runs, id, 'backups/1'))).toBe(true);
  expect(pruneRuns(new Date(Date.now() - DAY), { runs: place.runs })).toEqual([]);
  expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([id]);
  expect(readdirSync(place.runs)).toEqual([]);
  await expect(undoRun(id, { runs: place.runs })).rejects.toThrow('there is no such repair');
});

it('prunes no run that is at work or half undone', async () => {
  const id = await repair();
  const [run] = listRuns({ runs: place.runs });
  expect(run).toMatchObject({ id, status: 'done', stepsBegun: 1, stepsDone: 1 });
  const about = { stateDir: place.stateDir, port: 0, steps: 1, titles: [] };
  const journal = Journal.start(realDisk, place.runs, {
    ...about,
    roots: { directories: [], files: [] },
  });
  expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([id]);
  const process = { pid: 4_194_305 };
  journal.promise([{ type: 'end' }, { type: 'undo', directories: [], process }]);
  journal.close();
  expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([]);
  expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undo-interrupted' }]);
});

it('prunes the directory of a run that was killed before it began, and no other directory', () => {
  const unbegun = join(place.runs, '20250101T000000000-0a1b2c3d');
  const other = join(place.runs, 'notes-of-mine');
  for (const path of [unbegun, other]) {
    mkdirSync(join(path, 'backups'), { recursive: true });
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  }
  pruneRuns(new Date(1_600_000_000_000), { runs: place.runs });
  expect(existsSync(unbegun)).toBe(true);
  pruneRuns(new Date(1_800_000_000_000), { runs: place.runs });
  expect(readdirSync(place.runs)).toEqual(['notes-of-mine']);
});
